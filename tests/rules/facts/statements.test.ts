import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtInRules } from '../../../rules/index.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import type { Finding } from '../../../src/rule/define-rule.ts'
import { runRule } from '../../../src/testing/test-rule.ts'

interface Statement {
  readonly wrong: boolean
  readonly text: string
}

const statements: readonly Statement[] = readFileSync('tests/data/statements.txt', 'utf8')
  .split('\n')
  .filter((line) => /^[FT]\|/.test(line))
  .map((line) => ({ wrong: line.startsWith('F'), text: line.split('|')[2] ?? '' }))

const rules = builtInRules.filter(
  ({ id }) => id.startsWith('facts/') || id === 'quotes/famous-misquotation',
)

/** Findings that are not held down to a warning: inside quotation marks some are. */
async function loud(text: string): Promise<Finding[]> {
  const found: Finding[] = []
  for (const rule of rules)
    found.push(
      ...(await runRule(rule, text, { date: '2026-01-10', format: 'text', facts: coreFacts() })),
    )
  return found.filter(({ atMost }) => atMost === undefined)
}

describe('statements', () => {
  const alarms: string[] = []
  const misses: string[] = []
  beforeAll(async () => {
    for (const { wrong, text } of statements) {
      const found = await loud(text)
      if (wrong && found.length === 0) misses.push(text)
      if (!wrong && found.length > 0) alarms.push(text)
    }
  }, 120_000)

  test('are 200 true and 200 false ones at least', () => {
    expect(statements.filter(({ wrong }) => wrong).length).toBeGreaterThanOrEqual(200)
    expect(statements.filter(({ wrong }) => !wrong).length).toBeGreaterThanOrEqual(200)
  })

  test('are left alone when they are right', () => {
    expect(alarms).toEqual([])
  })

  test('are found when they are wrong, at least .85 of them', () => {
    const share = 1 - misses.length / statements.filter(({ wrong }) => wrong).length
    expect(share).toBeGreaterThanOrEqual(0.85)
  })
})
