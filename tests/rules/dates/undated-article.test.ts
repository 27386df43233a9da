import { expect, test } from 'vitest'
import rule from '../../../rules/dates/undated-article.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['The mill has four floors.', undefined],
  ['The council met last week.', '2026-03-04'],
  ['{{}}The council met last week.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
