import { expect, test } from 'vitest'
import rule from '../../../rules/dates/impossible-time.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['It begins at 14:30.', undefined],
  ['The ratio was 4:3.', undefined],
  ['It begins at {{14:30 p.m.}}', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
