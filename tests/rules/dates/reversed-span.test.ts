import { expect, test } from 'vitest'
import rule from '../../../rules/dates/reversed-span.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['The 1966–67 season was the last.', undefined],
  ['The end was moved from May 2029 to December 2021.', undefined],
  ['He ruled from 44 BC to 31 BC.', undefined],
  ['Ida Holm ({{1954–1931}}) painted.', undefined],
  ['She served from {{2018 to 2012}}.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
