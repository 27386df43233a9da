import { expect, test } from 'vitest'
import rule from '../../../rules/dates/vague-time.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['The wars of the 1990s ended.', undefined],
  ['It closed {{amid growing tensions}}.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
