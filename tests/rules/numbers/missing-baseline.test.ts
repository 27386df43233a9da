import { expect, test } from 'vitest'
import missingBaseline from '../../../rules/numbers/missing-baseline.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a year', 'Bookings are up 20% on last year.'],
  ['months', 'Bookings rose 20% between May and June.'],
  ['a plan', 'The firm wants to raise bookings by 20%; that would be a record.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(missingBaseline, text)
  expect(found).toEqual([])
})

test.each([['no base', 'Bookings are {{up 20%}}.']])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(missingBaseline, marked)
  expect(found).toEqual(expected)
})
