import { expect, test } from 'vitest'
import rule from '../../../rules/dates/quarter-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['Sales fell in the second quarter (April to June).', undefined],
  ['Sales fell in the {{third quarter (April to June}}).', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
