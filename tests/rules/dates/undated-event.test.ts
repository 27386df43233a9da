import { expect, test } from 'vitest'
import rule from '../../../rules/dates/undated-event.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['The ministry renewed its promise on Tuesday.', undefined],
  ['The mill has four floors.', undefined],
  ['The ministry has renewed its promise two days earlier.', undefined],
  ['The ministry {{has renewed}} its promise.', undefined],
  ['The ministry {{has renewed}} an earlier promise.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
