import { expect, test } from 'vitest'
import rule from '../../../rules/dates/duration-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['She was mayor for six years, from 2012 to 2018.', undefined],
  ['I spent nearly four months there between 2015 and 2017.', undefined],
  ['She ran the mill for two years, from March 2016 to April 2018.', undefined],
  ['The quay was shut for nine hours, from 9 to 6.', undefined],
  ['The ferry ran for ten hours, from 9.30 p.m. to 7 a.m.', undefined],
  ['They work ten hours a day, from 8:00 to 20:00.', undefined],
  ['The fair is open for about two hours, from 2pm to 5pm.', undefined],
  ['She ran the mill {{for three years}}, from March 2016 to June 2016.', undefined],
  ['The quay was shut {{for four hours}}, from 10:15 to 19:30.', undefined],
  ['The pool is open from noon to 3 p.m., {{five hours}}.', undefined],
  ['She was mayor {{for nine years}}, from 2012 to 2018.', undefined],
  ['The {{four-day}} fair, 3–5 June 2026, is free.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
