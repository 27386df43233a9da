import { expect, test } from 'vitest'
import rule from '../../../rules/structure/missing-byline.ts'
import { flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['---\nauthor: Ana Ruiz\n---\n\nThe council met.', 0],
  ['# Vote put off\n\nBy Ana Ruiz\n\nThe council met on Monday and put the vote off.', 0],
  ['', 0],
  ['# Vote put off\n\nThe council met on Monday.', 1],
])('%j', async (text, count) => {
  expect(await flagged(rule, text)).toHaveLength(count)
})
