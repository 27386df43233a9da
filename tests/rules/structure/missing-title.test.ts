import { expect, test } from 'vitest'
import rule from '../../../rules/structure/missing-title.ts'
import { flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['# Harbour vote put off\n\nThe council met.', 0],
  ['---\ntitle: Harbour vote put off\n---\n\nThe council met.', 0],
  ['', 0],
  ['The council met on Monday and put the vote off.\n\nIt meets again in May.', 1],
])('%j', async (text, count) => {
  expect(await flagged(rule, text)).toHaveLength(count)
})
