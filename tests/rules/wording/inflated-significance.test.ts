import { expect, test } from 'vitest'
import inflatedSignificance from '../../../rules/wording/inflated-significance.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a reported stress', 'Ida Holm stressed the importance of pilots, the log said.'],
  ['a highlighter', 'He highlighted the word in yellow.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(inflatedSignificance, text)
  expect(found).toEqual([])
})

test.each([
  ['a verb of stressing', 'The vote {{underscores the growing importance of}} the port.'],
  ['implications', 'The vote {{has far-reaching implications}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(inflatedSignificance, marked)
  expect(found).toEqual(expected)
})
