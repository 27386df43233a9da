import { expect, test } from 'vitest'
import rule from '../../../rules/names/inconsistent-spelling.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a common word', 'Peter Thein opened the mill. Then was the time to leave.'],

  ['brothers', 'Peter Jansen opened the mill. Later Marta Jansen closed it.'],
  ['side by side', 'Marta Jansen and Martha Jansen opened the mill.'],
  ['husband and wife', 'Paul Jansen opened the mill. Later Paula Jansen closed it.'],
  ['two roles', 'Finance minister Marta Jansen spoke. Health minister Martha Jansen left.'],
  ['accents', 'Peter Muñoz opened the mill. Later Peter Munoz closed it.'],
  ['a possessive', 'Marta Jansen opened the mill. Marta Jansen’s son closed it.'],
  ['initials', 'John R. Carver opened the mill. John P. Carver closed it.'],
])('stays quiet: %s', async (_name, text) => {
  const { found } = await checkMarked(rule, text)
  expect(found).toEqual([])
})

test.each([
  [
    'a surname that opens a sentence',
    'Greta Sandoval left. {{Sanoval}} has led the mill since May.',
  ],
  ['a short surname that speaks', 'Olav Myhre left. It was dark, said {{Myre}}.'],

  ['given names', 'Marta Jansen opened the mill. Later {{Martha Jansen}} closed it.'],
  ['surnames', 'Peter Carlsen opened the mill. Later {{Peter Karlsen}} closed it.'],
  ['a surname in -quist', 'Eva Lindqvist opened the mill. It shut, {{Lindquist}} said on Monday.'],
  ['a surname alone', 'Peter Hartmann opened the mill. Later, {{Hartman}} said, it closed.'],
  [
    'inside a quotation',
    'Marta Jansen opened the mill. “I met {{Martha Jansen}} there,” said Per Dahl.',
  ],
  [
    'the rarer one',
    '{{Martha Jansen}} opened the mill. Marta Jansen closed it. Marta Jansen wept.',
  ],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
