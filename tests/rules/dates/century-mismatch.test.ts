import { expect, test } from 'vitest'
import rule from '../../../rules/dates/century-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['In the 1980s and 1990s it shrank.', undefined],
  ['It was built at the turn of the 18th century, in 1701.', undefined],
  ['It was built {{in the 18th century, in 1812}}.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
