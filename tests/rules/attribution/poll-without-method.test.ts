import { expect, test } from 'vitest'
import rule from '../../../rules/attribution/poll-without-method.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  [
    'a poll told in full',
    'A poll of 1,000 adults by Baltic Opinion, taken on 3 May 2026, puts the mayor at 54%, with a margin of error of three points.',
  ],
  ['a poll without a figure', 'A poll puts the mayor ahead.'],
  ['no single poll', 'Holm failed to reach 1% in any national poll.'],
  ['an average', 'Polls put Holm ahead in the Lund average, 54% to 40%.'],
  ['a count of birds', 'Yearly surveys show that 43% of the gulls left.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test('flags a bare figure', async () => {
  const { expected, found } = await checkMarked(rule, '{{A poll}} puts the mayor at 54%.')
  expect(found).toEqual(expected)
})

test('asks only for the fields of the house', async () => {
  const text = 'A poll of 1,000 adults on 3 May 2026 puts the mayor at 54%.'
  expect(
    await flagged(rule, text, { options: { fields: ['size', 'dates', 'population'] } }),
  ).toEqual([])
})
