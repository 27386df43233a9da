import { expect, test } from 'vitest'
import rule from '../../../rules/dates/conflicting-date.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['A vote on 4 March 2026 failed. A vote on 9 March 2026 passed.', undefined],
  ['The vote of 4 March 2026 was close. Turnout at {{the 5 March 2026 vote}} was low.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
