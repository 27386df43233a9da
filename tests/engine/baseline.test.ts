import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { createBaseline, createBaselineFilter } from '../../src/engine/baseline.ts'

const diagnostic = (fingerprint: string): Diagnostic => ({
  rule: 'a/b',
  severity: 'warning',
  message: '',
  help: '',
  start: 0,
  end: 0,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  text: '',
  confidence: 1,
  fingerprint,
  docs: '',
  related: [],
  evidence: [],
})

const result = (path: string, ...prints: string[]) => ({
  path,
  text: '',
  diagnostics: prints.map(diagnostic),
  faults: [],
  claims: 0,
  claimsChecked: 0,
})

test('known findings pass once each, new ones stay, also in a renamed file', () => {
  const baseline = createBaseline([result('old.md', 'x', 'x', 'y')])
  const filter = createBaselineFilter(baseline)
  const kept = filter.apply([diagnostic('x'), diagnostic('x'), diagnostic('x'), diagnostic('z')])
  expect(kept.map(({ fingerprint }) => fingerprint)).toEqual(['x', 'z'])
  expect(filter.stale()).toEqual([{ fingerprint: 'y', rule: 'a/b', path: 'old.md', count: 1 }])
})

test('entries are sorted, so that two people merge them', () => {
  const { findings } = createBaseline([result('a.md', 'z', 'a'), result('b.md', 'm')])
  expect(Object.keys(findings)).toEqual(['a', 'm', 'z'])
})
