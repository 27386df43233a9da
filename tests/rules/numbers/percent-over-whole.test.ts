import { expect, test } from 'vitest'
import percentOverWhole from '../../../rules/numbers/percent-over-whole.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['capacity', 'The jail is at 130% of capacity.'],
  ['a rise', 'Enrolment rose 150% in two years.'],
  ['profits', 'Profits fell 150% and the firm made a loss.'],
  ['another whole', 'Prices are 120% of those in the south.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(percentOverWhole, text)
  expect(found).toEqual([])
})

test.each([
  ['a part of pupils', 'Some {{130% of pupils}} walk to school.'],
  ['a fall', 'Enrolment {{fell 150%}} in two years.'],
  ['a drop by', 'Visits {{dropped by 120 percent}} last year.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(percentOverWhole, marked)
  expect(found).toEqual(expected)
})
