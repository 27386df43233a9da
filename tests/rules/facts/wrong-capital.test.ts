import { expect, test } from 'vitest'
import rule from '../../../rules/facts/wrong-capital.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const setting = { facts: coreFacts(), date: '2026-01-10' }

test.each([
  ['leaves the true capital', 'The ministers met in Ankara, the Turkish capital.'],
  [
    'leaves other kinds of capital',
    'Istanbul, the cultural capital of Turkey, and Milan, Italy’s fashion capital, took part.',
  ],
  [
    'leaves history',
    'Bonn was the capital of West Germany, and Rio de Janeiro was once the capital of Brazil.',
  ],
  [
    'leaves contested seats',
    'Cape Town, the capital of South Africa, and La Paz, the capital of Bolivia, were chosen.',
  ],
  ['leaves a country that shares its name', 'Atlanta is the capital of Georgia.'],
  [
    'leaves denials and suppositions',
    'Sydney is not the capital of Australia. If Lagos were the capital of Nigeria, rents would rise.',
  ],
  [
    'leaves reports and quotations',
    'Ana Ruiz claimed that Sydney is the capital of Australia. “Sydney is the capital of Australia,” he said.',
  ],
  ['leaves questions', 'Is Sydney the capital of Australia?'],
  ['finds an appositive', 'They met in {{Istanbul, the Turkish capital}}.'],
  ['finds a predicate', '{{Sydney is the capital of Australia}}.'],
  ['finds a possessive', '{{Kenya’s capital is Mombasa}}.'],
  ['leaves a plan for a capital', 'Mombasa will be the capital of Kenya.'],
  [
    'finds the scene of things to come',
    'The fair will open in {{Geneva, the Swiss capital}}, in May.',
  ],
  ['finds a name before a title could', '{{Istanbul, the Turkish capital}}, could host it.'],
  ['judges by the day given', 'In 2015 {{Bonn was the capital of Germany}}.'],
  ['reads over a line break', 'They met in {{Istanbul,\nthe Turkish capital}}.'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, setting)
  expect(found).toEqual(expected)
})
