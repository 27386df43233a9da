import { expect, test } from 'vitest'
import rule from '../../../rules/dates/impossible-order.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['The theatre opened in 2014, after work began in 2012.', undefined],
  ['The hall opened in 2016 and closed in {{2011}}.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
