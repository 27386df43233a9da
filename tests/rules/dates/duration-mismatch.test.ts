import { expect, test } from 'vitest'
import rule from '../../../rules/dates/duration-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['She was mayor for six years, from 2012 to 2018.', undefined],
  ['I spent nearly four months there between 2015 and 2017.', undefined],
  ['She was mayor {{for nine years}}, from 2012 to 2018.', undefined],
  ['The {{four-day}} fair, 3–5 June 2026, is free.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
