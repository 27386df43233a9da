import { expect, test } from 'vitest'
import rule from '../../../rules/names/conflicting-age.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['two persons of one surname', 'Ann Okafor, 51, runs the mill. Her son Ben Okafor, 23, helps.'],
  ['the same age twice', 'Ann Okafor, 51, runs the mill. Few know that the 51-year-old sings.'],
  ['an age at another time', 'Ann Okafor, 51, runs the mill. Okafor, 24 at the time, built it.'],
  ['a birthday', 'Ann Okafor, 51, runs the mill. Okafor, 52, turned a year older on Friday.'],
  ['a new person', 'Ann Okafor, 51, runs the mill. A 19-year-old man was hurt.'],
  ['another person between', 'Ann Okafor, 51, met Ben Diaz. The 30-year-old sang.'],
  ['a quotation', 'Ann Okafor, 51, runs the mill. “Okafor, 53, is too old,” said Per Dahl.'],
  [
    'a number that is no age',
    'Ann Okafor, 51, runs the mill. Okafor, 53 miles away, saw the fire.',
  ],
])('stays quiet: %s', async (_name, text) => {
  const { found } = await checkMarked(rule, text)
  expect(found).toEqual([])
})

test.each([
  ['a year since when', 'Ann Okafor, 51, has run the mill since 2006. Okafor, {{53}}, also sings.'],
  ['behind the name', 'Ann Okafor, 51, runs the mill. Okafor, {{53}}, also sings.'],
  ['before the name', 'Ann Okafor, 51, runs the mill. The {{52-year-old}} Okafor also sings.'],
  ['one sentence', 'Ann Okafor, 51, said the {{53-year-old}} Okafor of the film was made up.'],
  ['brackets', 'Ann Okafor (51) runs the mill. Okafor, aged {{53}}, also sings.'],
  ['the definite age', 'Ann Okafor, 51, runs the mill, and the {{53-year-old}} sings.'],
  ['years old', 'Ann Okafor is 51 years old. Okafor, a {{50-year-old}} teacher, sings.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
