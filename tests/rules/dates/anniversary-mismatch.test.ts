import { expect, test } from 'vitest'
import rule from '../../../rules/dates/anniversary-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['The city celebrated the nation’s centennial in 1967.', undefined],
  ['The club, founded in 1976, marks its 50th anniversary in 2026.', undefined],
  ['The club, founded in 1976, marks its {{60th anniversary}} in 2026.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
