import { expect, test } from 'vitest'
import rule from '../../../rules/facts/wrong-border.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const setting = { facts: coreFacts(), date: '2026-01-10' }

test.each([
  [
    'leaves borders there are',
    'Portugal’s border with Spain is open. Germany borders France and Poland.',
  ],
  [
    'leaves sea borders and history',
    'The maritime border between Greece and Egypt was drawn. In 1938 Germany shared a border with Hungary.',
  ],
  [
    'leaves borders of territories overseas',
    'The border between France and Brazil runs along a river.',
  ],
  ['leaves denials', 'Poland does not border Romania.'],
  ['finds a possessive', 'Lorries queue at {{Portugal’s border with France}}.'],
  ['finds a verb', '{{Germany borders Hungary}}.'],
  ['finds one of a list', '{{Ukraine borders Poland, Slovakia and Bulgaria}}.'],
  ['finds a pair', '{{The Austria–Poland border}} is shut.'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, setting)
  expect(found).toEqual(expected)
})
