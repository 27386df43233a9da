import { expect, test } from 'vitest'
import selfReference from '../../../rules/wording/self-reference.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['an article of trade', 'This article is sold in the north.'],
  ['a report with a name', 'The Holm report examines the dam.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(selfReference, text)
  expect(found).toEqual([])
})

test.each([
  ['a text on itself', '{{This article explores}} the fall of the port.'],
  ['an announced list', '{{The following elements illustrate}} the fall.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(selfReference, marked)
  expect(found).toEqual(expected)
})
