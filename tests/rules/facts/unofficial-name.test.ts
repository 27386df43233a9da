import { expect, test } from 'vitest'
import rule from '../../../rules/facts/unofficial-name.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const setting = { facts: coreFacts(), date: '2026-01-10' }

test.each([
  ['leaves official names', 'The Kosovo Security Force met the Federal Bureau of Investigation.'],
  ['leaves descriptions in small letters', 'Kosovo security forces met.'],
  ['leaves other bodies with a longer name', 'The Scottish Environment Protection Agency agreed.'],
  ['leaves quotations', '“The Center for Disease Control is late,” she said.'],
  ['leaves spellings a house may choose', 'The World Health Organisation agreed.'],
  [
    'finds a near miss once',
    'The {{Center for Disease Control}} agreed. The Center for Disease Control left.',
  ],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, setting)
  expect(found).toEqual(expected)
})
