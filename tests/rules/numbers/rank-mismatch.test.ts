import { expect, test } from 'vitest'
import rankMismatch from '../../../rules/numbers/rank-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['the right order', 'The largest party is Beta, with 41 seats, followed by Alfa with 30.'],
  ['the smallest first', 'The smallest party is Alfa, with 30 seats, followed by Beta with 41.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(rankMismatch, text)
  expect(found).toEqual([])
})

test.each([
  ['the largest', 'The largest party is Alfa, with 30 seats, followed by Beta with {{41}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rankMismatch, marked)
  expect(found).toEqual(expected)
})
