import { expect, test } from 'vitest'
import wrongPercentage from '../../../rules/numbers/wrong-percentage.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['the right share', 'The motion was backed by 18 of 45 members (40%).'],
  ['nearly half', 'Nearly half (46%) of the orchards are irrigated.'],
  ['over half', 'Over half of the orchards (58%) are irrigated.'],
  ['two groups', '12 of 30 men (40%) and 20 of 40 women (50%) agreed.'],
  ['an earlier share', 'In all 20 of 45 members (up from 30%) agreed.'],
  ['two lists', 'A third of the flats, 42% of the houses and a mill burnt down.'],
  ['a rounded third', 'A third (32%) of the orchards are irrigated.'],
  [
    'one whole for all',
    'The town had 1,145 (94.2%) tenants, 4 (0.3%) owners, 24 (2.0%) guests and 19 (1.6%) others.',
  ],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(wrongPercentage, text)
  expect(found).toEqual([])
})

test.each([
  ['a bracket', 'The motion was backed by 18 of 45 members ({{45%}}).'],
  ['a fraction told twice', 'Three quarters of the farms, {{58%}}, have wells.'],
  ['or', '18 of 45 members, or {{45%}}, backed it.'],
  ['of the whole first', 'Of the 45 members, 18 ({{45%}}) agreed.'],
  ['of whom', 'The club has 45 members, 18 of whom ({{45%}}) are women.'],
  ['money', 'It spent $40 million of its $100 million budget ({{45%}}).'],
  ['a fraction in words', 'A third ({{42%}}) of the orchards are irrigated.'],
  ['one in five', 'One in five pupils, or {{25 percent}}, agreed.'],
  ['half of the seats', '{{Half}} of the 60 seats (25) are taken.'],
  [
    'one of a list',
    'The town had 1,145 (94.2%) tenants, 4 (0.3%) owners, 24 (2.0%) guests, 6 (0.5%) lodgers and 19 ({{6.1%}}) others.',
  ],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(wrongPercentage, marked)
  expect(found).toEqual(expected)
})
