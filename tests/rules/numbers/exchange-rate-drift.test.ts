import { expect, test } from 'vitest'
import exchangeRateDrift from '../../../rules/numbers/exchange-rate-drift.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['one rate', 'The club paid £2m ($2.6m) for the ground. The stand cost £3m ($3.9m).'],
  ['another year', 'The club paid £2m ($2.6m) for the ground. In 2001 the stand cost £2m ($3.4m).'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(exchangeRateDrift, text)
  expect(found).toEqual([])
})

test.each([
  ['two rates', 'The club paid £2m ($2.6m) for the ground. The stand cost {{£2m ($3.4m)}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(exchangeRateDrift, marked)
  expect(found).toEqual(expected)
})
