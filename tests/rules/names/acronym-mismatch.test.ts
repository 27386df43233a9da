import { expect, test } from 'vitest'
import rule from '../../../rules/names/acronym-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['two letters of another language', 'The Harbour Union (UH) paid.'],
  ['another language with “of”', 'The National Front of Larna (FNL) lost.'],

  ['a fitting form', 'The figures come from the Federal Data Office (FDO).'],
  [
    'another language',
    'The attack was blamed on the Revolutionary Armed Forces of Colombia (FARC).',
  ],
  ['another order', 'The Union for a Popular Movement (UMP) lost.'],
  ['letters inside words', 'The World Wide Fund for Nature (WWF) paid.'],
  ['a country', 'The Harbour Masters Union (USA) paid.'],
  ['a person', 'Ann Maria Lee (AML) paid.'],
  ['two letters', 'The European Onion (EU) paid.'],
])('stays quiet: %s', async (_name, text) => {
  const { found } = await checkMarked(rule, text)
  expect(found).toEqual([])
})

test.each([
  ['swapped letters', 'The Orra Ferry Company ({{FOC}}) paid.'],
  ['two letters, right elsewhere', 'The Harbour Union ({{UH}}) paid. The HU has 40 members.'],

  ['another letter', 'The figures come from the Federal Data Office ({{FDA}}).'],
  [
    'two short forms',
    'The Coastal Fisheries Board (CFB) met. Later the Coastal Fisheries Board ({{CFD}}) left.',
  ],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
