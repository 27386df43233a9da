import { expect, test } from 'vitest'
import wrongMarginOfError from '../../../rules/numbers/wrong-margin-of-error.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a possible margin', 'The poll asked 500 adults and has a margin of error of 4.4 points.'],
  [
    'another level',
    'The poll asked 500 adults and has a margin of error of 1.5 points at the 68% level.',
  ],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(wrongMarginOfError, text)
  expect(found).toEqual([])
})

test.each([
  ['too small', 'The poll asked 500 adults and has a margin of error of {{1.5 points}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(wrongMarginOfError, marked)
  expect(found).toEqual(expected)
})
