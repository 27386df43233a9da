import { expect, test } from 'vitest'
import wrongPercentChange from '../../../rules/numbers/wrong-percent-change.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['the right figure', 'The choir grew 31%, from 80 singers to 105.'],
  ['a figure cut off after its last digit', 'Output rose from 4.1 to 5.2 million tonnes, up 26%.'],
  ['a round fraction', 'Rents rose by a third, from 300 euros to 410.'],
  ['a yearly rate', 'Rents rose 4% a year, from 500 euros in 2010 to 740 in 2020.'],
  ['another thing beside it', 'Men’s wages rose 10% and women’s 12%, from 80 to 105.'],
  ['percentage points', 'Turnout rose 5%, from 60% to 65%.'],
  ['an approximate end', 'The flock grew 25%, from about 80 to 105.'],
  ['years for ends', 'From 1990 to 2010 rents rose 40%.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(wrongPercentChange, text)
  expect(found).toEqual([])
})

test.each([
  ['the verb before', 'The choir grew {{25%}}, from 80 singers to 105.'],
  ['a fraction', 'Rents fell by {{a fifth}}, from 500 euros to 300.'],
  ['an apposition after', 'Membership rose from 80 to 105, an increase of {{25%}}.'],
  ['years between the ends', 'From 80 in 2010 to 105 in 2020, membership was up {{25 per cent}}.'],
  ['the new value first', 'Membership increased to 105 from 80, a {{25%}} rise.'],
  ['up from', 'Revenue was $105 million, up {{25%}} from $80 million a year earlier.'],
  [
    'a comparison',
    'Revenue was $105 million compared with $80 million the year before, a {{25%}} increase.',
  ],
  ['a bracket', 'The town grew from 1,200 to 1,500 (a {{35%}} increase).'],
  ['a fall', 'Membership fell from 105 to 80, a drop of {{31%}}.'],
  ['a restatement', 'The fee was cut from 50 euros to 40 euros, or {{30 percent}}.'],
  ['the next sentence', 'Membership rose from 80 to 105. That is an increase of {{25 per cent}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(wrongPercentChange, marked)
  expect(found).toEqual(expected)
})
