import { expect, test } from 'vitest'
import conflictingFigure from '../../../rules/numbers/conflicting-figure.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  [
    'digits swapped on other days',
    'On 3 May 2024 the fire drove out 240 people.\n\nOn 9 May 2025 the fire drove out 420 people.',
  ],

  ['the same figure', 'The council has 31 seats.\n\nAll 31 seats are up for election in May.'],
  ['two years', 'In 2011 the council had 31 seats.\n\nIn 2019 the council had 33 seats.'],
  [
    'an update',
    'The flood left 31 homes under water.\n\nThe toll later rose to 33 homes under water.',
  ],
  [
    'two estimates',
    'An estimated 60 million people lost power along the whole coast.\n\nBy May 48 million people had lost power along the whole coast.',
  ],
  ['the others', 'Seven boats sank.\n\nThe other five boats came home.'],
  [
    'men and women',
    'The survey asked 310 men about bread.\n\nThe survey asked 320 women about bread.',
  ],
  [
    'intervals that meet',
    'About 300 people lived in the village.\n\nThe 310 people of the village left.',
  ],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(conflictingFigure, text)
  expect(found).toEqual([])
})

test.each([
  [
    'swapped digits',
    'The fire drove 240 people from their homes.\n\nThe town housed the {{420 people}} for a night.',
  ],

  [
    'a round figure of one claim',
    'Some 60 million people lost power along the whole southern coast.\n\nIn all, {{48 million people}} lost power along the whole southern coast.',
  ],
  [
    'a definite mention',
    'The council has 31 seats.\n\nAll {{33 seats}} are up for election in May.',
  ],
  [
    'two digits swapped',
    'The dam holds 2,340 tonnes of concrete.\n\nWorkers poured {{2,430 tonnes}} of concrete into the dam.',
  ],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(conflictingFigure, marked)
  expect(found).toEqual(expected)
})
