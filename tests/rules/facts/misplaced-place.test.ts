import { expect, test } from 'vitest'
import rule from '../../../rules/facts/misplaced-place.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const setting = { facts: coreFacts(), date: '2026-01-10' }

test.each([
  ['leaves places where they are', 'The fair opens in Porto, Portugal.'],
  ['leaves lists', 'The tour visits Porto, Spain and Italy.'],
  ['leaves places with a namesake', 'They moved to Valencia, Venezuela, and on to Paris, Texas.'],
  ['leaves history', 'Lviv, then in Poland, was a university town.'],
  ['finds an address', 'The fair opens in {{Porto, Spain}}.'],
  ['finds an adjective', '{{The Spanish city of Marseille}} won.'],
  ['finds a sentence', '{{Dubai is a city in Saudi Arabia}}.'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, setting)
  expect(found).toEqual(expected)
})
