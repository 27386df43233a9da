import { expect, test } from 'vitest'
import rule from '../../../rules/dates/weekday-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['The council meets on Monday, 24 November.', undefined],
  ['They met on Sunday, 27 May 2007.', undefined],
  ['The Sun printed 3 May 2019 on its front page.', undefined],
  ['It fell on {{Monday, 27 May 2007}}.', undefined],
  ['It fell on {{27 May 2007, a Monday}}.', undefined],
  ['They met on {{Tuesday, 5 March}}.', '2025-03-06'],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
