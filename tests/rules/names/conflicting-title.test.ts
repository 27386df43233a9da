import { expect, test } from 'vitest'
import rule from '../../../rules/names/conflicting-title.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a former judge', 'Mayor Ann Lee spoke. Former judge Lee left.'],

  [
    'two persons',
    'Finance minister Ann Lee spoke. The vote was lost, said Bo Chan, the justice minister.',
  ],
  ['former', 'Finance minister Ann Lee spoke. Lee, the former justice minister, left.'],
  ['promoted', 'Finance minister Ann Lee spoke. Lee, the justice minister, was promoted in May.'],
  ['a minister in parliament', 'Finance minister Ann Lee spoke. Senator Lee left.'],
  [
    'the same office in other words',
    'Finance minister Ann Lee spoke. Lee, the minister of finance, left.',
  ],
  [
    'offices of two bodies',
    'Larna mayor Ann Lee spoke. Lee, president of the Harbour League, left.',
  ],
  ['a short rank', 'Lieutenant General Ann Lee spoke. General Lee left.'],
  ['vice president of a firm', 'President Ann Lee spoke. Bo Chan, vice president, left.'],
])('stays quiet: %s', async (_name, text) => {
  const { found } = await checkMarked(rule, text)
  expect(found).toEqual([])
})

test.each([
  ['judge and captain', 'Judge Ann Lee spoke. {{Captain}} Lee left.'],

  [
    'two departments',
    'Finance minister Ann Lee spoke. The vote was lost, said Lee, the {{justice minister}}.',
  ],
  ['in one sentence', 'Finance minister Ann Lee, the {{justice minister}}, spoke.'],
  ['secretaries', 'Defense Secretary Ann Lee spoke. {{Treasury Secretary}} Lee left.'],
  ['mayor and governor', 'Mayor Ann Lee spoke. {{Governor}} Lee left.'],
  ['ranks', 'Colonel Ann Lee spoke. {{Sergeant}} Lee left.'],
  ['of', 'Secretary of State Ann Lee spoke. {{Defence Secretary}} Lee left.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
