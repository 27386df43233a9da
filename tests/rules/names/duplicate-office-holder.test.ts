import { expect, test } from 'vitest'
import rule from '../../../rules/names/duplicate-office-holder.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['former', 'French President Ann Lee flew home. Former French President Bo Chan stayed.'],
  ['two countries', 'French President Ann Lee met Polish President Bo Chan.'],
  ['no country', 'President Ann Lee met President Bo Chan.'],
  [
    'a successor',
    'French President Ann Lee flew home. French President Bo Chan, her successor, stayed.',
  ],
  ['a short name', 'French President Ann Lee flew home. French President Lee slept.'],
  ['many seats', 'Ohio senator Ann Lee flew home. Ohio senator Bo Chan stayed.'],
  ['another year', 'French President Ann Lee flew home. In 1931 French President Bo Chan stayed.'],
  [
    'deputies',
    'French deputy finance minister Ann Lee flew home. French deputy finance minister Bo Chan stayed.',
  ],
])('stays quiet: %s', async (_name, text) => {
  const { found } = await checkMarked(rule, text)
  expect(found).toEqual([])
})

test.each([
  [
    'presidents',
    'French President Ann Lee flew home. {{French President Bo Chan}} signed the bill on Friday.',
  ],
  ['of', 'Ann Lee, mayor of Larna, flew home. {{Bo Chan, mayor}} of Larna, stayed.'],
  ['ministers', 'Finance minister Ann Lee flew home. {{Finance minister Bo Chan}} stayed.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
