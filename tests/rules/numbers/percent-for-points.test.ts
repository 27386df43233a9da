import { expect, test } from 'vitest'
import percentForPoints from '../../../rules/numbers/percent-for-points.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['points', 'Turnout rose five percentage points, from 60% to 65%.'],
  ['the relative change', 'Turnout rose 8%, from 60% to 65%.'],
  ['no percentages', 'Turnout rose 8%, from 600 to 650.'],
  [
    'per cent of a price told back',
    'Tea costs 2.40 euros, 20% more than in 2024, when it cost 2 euros.',
  ],
  ['points told back', 'Turnout was 71%, three points higher than in 2021, when it was 68%.'],
  ['points that share a unit', 'The lead grew from 4 to 6 percentage points.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(percentForPoints, text)
  expect(found).toEqual([])
})

test.each([
  ['before the ends', 'Turnout rose {{5%}}, from 60% to 65%.'],
  ['after the ends', 'Turnout rose from 60% to 65%, an increase of {{5 percent}}.'],
  ['a tax', 'The levy was raised from 19% to 21%, up {{2%}}.'],
  ['told back', 'Turnout was 71%, {{31 percent}} higher than in 2021, when it was 40%.'],
  [
    'of a price',
    'Tea costs 2.40 euros, {{20 percentage points}} more than in 2024, when it cost 2 euros.',
  ],
  ['of a turnover', 'The firm took $180 million, up {{20 percentage points}} from $150 million.'],
  ['in one of two ends', 'The margin grew from {{6 percentage points}} to 6.7 percent.'],
  ['points that are per cent', 'Turnout rose from 40% to 60%, up {{50 percentage points}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(percentForPoints, marked)
  expect(found).toEqual(expected)
})
