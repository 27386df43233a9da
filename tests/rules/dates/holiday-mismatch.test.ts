import { expect, test } from 'vitest'
import rule from '../../../rules/dates/holiday-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['It opened on Easter Monday, 6 April 2026.', undefined],
  ['Halloween is observed on 30 October 2026 there.', undefined],
  ['It opened on {{Christmas Day, 24 December 2025}}.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
