import { expect, test } from 'vitest'
import rule from '../../../rules/dates/impossible-date.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['It ends on 29 February 2028.', undefined],
  ['Chapter 31, June Smith.', undefined],
  ['It ends on {{31 September}}.', undefined],
  ['It ran from {{12 to 31 June 2025}}.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
