import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readLedger, writeLedger } from '../../../src/cli/ledger/ledger-text.ts'

const text = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((words) => words.replace(/\s+/g, ' ').trim())
  .filter((words) => words !== '' && !/\p{Cs}/u.test(words))

const check = fc.record(
  {
    id: fc.stringMatching(/^[0-9a-f]{12}$/),
    sentence: text,
    path: text,
    by: text,
    on: fc.constantFrom('2026-01-10', '2026-11-24'),
    reason: text,
    source: text,
    quote: text,
    expires: fc.constant('2027-01-01'),
  },
  { requiredKeys: ['id', 'sentence', 'path', 'by', 'on', 'reason'] },
)
const ledger = fc.uniqueArray(check, { selector: ({ id }) => id, maxLength: 5 })
const byId = <T extends { id: string }>(checks: readonly T[]) => [...checks].sort((a, b) => (a.id < b.id ? -1 : 1))

test('what was written is read again, whatever the words', () => {
  fc.assert(
    fc.property(ledger, (checks) => {
      expect(readLedger(writeLedger(checks))).toEqual(byId(checks))
    }),
  )
})

test('the order of writing does not show, and no two lines are alike', () => {
  fc.assert(
    fc.property(ledger, (checks) => {
      const written = writeLedger(checks)
      expect(writeLedger([...checks].reverse())).toBe(written)
      const lines = written.split('\n').filter((line) => line !== '')
      expect(new Set(lines).size).toBe(lines.length)
    }),
  )
})

test('an id of digits alone stays text', () => {
  const one = { id: '012345678901', sentence: 's', path: 'p', by: 'b', on: '2026-01-10', reason: 'r' }
  expect(readLedger(writeLedger([one]))).toEqual([one])
  expect(Object.keys(parse(writeLedger([one])) as object)).toEqual(['012345678901'])
})

test('an empty ledger holds nothing', () => {
  expect(readLedger('')).toEqual([])
  expect(readLedger(writeLedger([]))).toEqual([])
})
