import { expect, test } from 'vitest'
import rule from '../../../rules/dates/tense-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['The poll is to be held on 9 August 2026.', '2026-01-04'],
  ['“It will end on 9 May 2025,” she said.', '2026-01-04'],
  ['The court {{will rule on 9 October 2025}}.', '2025-11-23'],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
