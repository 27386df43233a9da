import { expect, test } from 'vitest'
import reversedRange from '../../../rules/numbers/reversed-range.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['the right order', 'Between 40 and 60 people came each day.'],
  ['a difference', 'The difference between 60 and 40 is 20.'],
  ['years', 'Between 1990 and 1980 much was lost.'],
  ['a choice', 'They had to choose between 60 and 40 seats.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(reversedRange, text)
  expect(found).toEqual([])
})

test.each([
  ['people', 'Between {{60 and 40 people}} came each day.'],
  ['money', 'It costs between {{$500 and $300}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(reversedRange, marked)
  expect(found).toEqual(expected)
})
