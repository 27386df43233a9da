import { expect, test } from 'vitest'
import unsupportedSuperlative from '../../../rules/claims/unsupported-superlative.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['the first time', 'It was the first time he sang.'],
  ['one of the largest', 'It is one of the largest harbours.'],
  ['a possessive of a person', 'It is her brother’s oldest coat.'],
  ['a source', 'It is the largest harbour of the coast, the port authority said.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(unsupportedSuperlative, text)
  expect(found).toEqual([])
})

test.each([
  ['of a continent', 'It is {{Europe’s largest harbour}}.'],
  ['with a hyphen', 'It is {{the slowest-moving glacier}} known.'],
  ['a superlative', 'It is {{the largest harbour}} of the coast.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(unsupportedSuperlative, marked)
  expect(found).toEqual(expected)
})
