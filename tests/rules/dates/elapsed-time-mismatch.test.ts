import { expect, test } from 'vitest'
import rule from '../../../rules/dates/elapsed-time-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['It shut in 1991 and, two years later, in 1993, was sold.', undefined],
  ['It opened in 1986, about 40 years ago.', '2026-03-04'],
  ['In 1986, a full 40 years ago, it opened.', '2026-03-04'],
  ['In 1986, a full {{30 years ago}}, it opened.', '2026-03-04'],
  ['In 2026 the club marks 40 years since its foundation in 1986.', undefined],
  ['In 2026 the club marks {{50 years since}} its foundation in 1986.', undefined],
  ['The club marks {{25 years since}} its launch in 1986.', '2026-03-04'],
  ['It opened in 1986, {{30 years ago}}.', '2026-03-04'],
  ['It shut in 1991 and was sold in 1998, {{two years later}}.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
