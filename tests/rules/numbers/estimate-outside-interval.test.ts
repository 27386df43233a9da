import { expect, test } from 'vitest'
import estimateOutsideInterval from '../../../rules/numbers/estimate-outside-interval.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['inside', 'The risk was lower (OR 0.8, 95% CI 0.6–0.9).'],
  ['at the end after rounding', 'The risk was lower (OR 0.90, 95% CI 0.904–1.4).'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(estimateOutsideInterval, text)
  expect(found).toEqual([])
})

test.each([
  ['below', 'The risk was lower (OR {{0.8}}, 95% CI 0.9–1.4).'],
  ['above', 'The odds ratio was {{2.10}} (95% CI: 1.10, 1.90).'],
  ['a mean', 'The mean was {{5.2}} (95% CI 5.5 to 6.1).'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(estimateOutsideInterval, marked)
  expect(found).toEqual(expected)
})
