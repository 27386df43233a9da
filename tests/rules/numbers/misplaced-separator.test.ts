import { expect, test } from 'vitest'
import misplacedSeparator from '../../../rules/numbers/misplaced-separator.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['thousands', 'The bridge cost $25,000 to paint.'],
  ['Indian grouping', 'The bridge cost ₹12,34,567 to paint.'],
  ['a decimal comma', 'The ponies are 1,5 m tall.'],
  ['a list without spaces', 'See pages 5,12,17.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(misplacedSeparator, text)
  expect(found).toEqual([])
})

test.each([
  ['money', 'The bridge cost {{$2,5000}} to paint.'],
  ['a count', 'The town has {{1,2345}} cows.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(misplacedSeparator, marked)
  expect(found).toEqual(expected)
})
