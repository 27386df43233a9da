import { expect, test } from 'vitest'
import rule from '../../../rules/names/misspelt-name.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['the right spelling', 'The hall is named after Eleanor Roosevelt.'],
  ['another person', 'The hall is named after Elenor Rossi.'],
  ['a surname alone', 'Ghandi said so.'],
])('stays quiet: %s', async (_name, text) => {
  const { found } = await checkMarked(rule, text)
  expect(found).toEqual([])
})

test.each([
  ['a given name', 'The hall is named after {{Elenor Roosevelt}}.'],
  ['a surname', 'The hall is named after {{Mahatma Ghandi}}.'],
  ['in a quotation', '“I admire {{Edgar Allen Poe}},” said Per Dahl.'],
  ['once', '{{Edgar Allen Poe}} wrote it. I like Edgar Allen Poe.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
