import { expect, test } from 'vitest'
import unsupportedCause from '../../../rules/claims/unsupported-cause.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a source', 'The ban cut noise, reducing the stress of the city, the police said.'],
  ['a figure', 'The ban closed the bars, reducing the crime of the city by 12%.'],
  ['a firm that acts', 'The yard reduced emissions in spring.'],
  ['a passive', 'The collapse was triggered by a storm.'],
  ['a participle of manner', 'He left, closing the door behind him.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(unsupportedCause, text)
  expect(found).toEqual([])
})

test.each([
  ['a participle', 'The ban closed the bars, {{reducing the crime of the city}}.'],
  ['a measure and an ill', '{{The new tariffs worsened unemployment}} along the coast.'],
  ['what set off a crisis', 'Cheap loans {{precipitated the banking crisis}} of the islands.'],
  ['a present perfect', 'The ban {{has led to a wave of thefts}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(unsupportedCause, marked)
  expect(found).toEqual(expected)
})
