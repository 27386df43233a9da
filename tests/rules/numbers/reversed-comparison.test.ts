import { expect, test } from 'vitest'
import reversedComparison from '../../../rules/numbers/reversed-comparison.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['fewer', 'There were fewer than last year’s 18: 11.'],
  ['a fall', 'Membership fell from 105 to 80.'],
  ['times improve downwards', 'Her time improved from 60 to 50 seconds.'],
  ['a fall, down from', 'Sales fell to 80, down from 105 a year earlier.'],
  ['a fall in rank', 'The town slipped to 12th, up from 15th in the table.'],
  ['down from', 'It sold 80 boats, down from 105 a year earlier.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(reversedComparison, text)
  expect(found).toEqual([])
})

test.each([
  ['fewer', 'There were fewer than last year’s 18: {{21}}.'],
  ['a rise called a fall', 'Membership fell from 80 to {{105}}.'],
  ['down from', 'It sold {{105 boats}}, down from 80 a year earlier.'],
  ['a fall that is up', 'Visits dropped to {{1,400}}, up from 1,200 a year ago.'],
  ['a fee', 'The fee increased from $60 to {{$50}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(reversedComparison, marked)
  expect(found).toEqual(expected)
})
