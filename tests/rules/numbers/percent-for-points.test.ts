import { expect, test } from 'vitest'
import percentForPoints from '../../../rules/numbers/percent-for-points.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['points', 'Turnout rose five percentage points, from 60% to 65%.'],
  ['the relative change', 'Turnout rose 8%, from 60% to 65%.'],
  ['no percentages', 'Turnout rose 8%, from 600 to 650.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(percentForPoints, text)
  expect(found).toEqual([])
})

test.each([
  ['before the ends', 'Turnout rose {{5%}}, from 60% to 65%.'],
  ['after the ends', 'Turnout rose from 60% to 65%, an increase of {{5 percent}}.'],
  ['a tax', 'The levy was raised from 19% to 21%, up {{2%}}.'],
  ['points that are per cent', 'Turnout rose from 40% to 60%, up {{50 percentage points}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(percentForPoints, marked)
  expect(found).toEqual(expected)
})
