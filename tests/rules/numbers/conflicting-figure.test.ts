import { expect, test } from 'vitest'
import conflictingFigure from '../../../rules/numbers/conflicting-figure.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['the same figure', 'The council has 31 seats.\n\nAll 31 seats are up for election in May.'],
  ['two years', 'In 2011 the council had 31 seats.\n\nIn 2019 the council had 33 seats.'],
  [
    'an update',
    'The flood left 31 homes under water.\n\nThe toll later rose to 33 homes under water.',
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
