import { expect, test } from 'vitest'
import rule from '../../../rules/dates/age-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const sentences: readonly [marked: string, date: string | undefined][] = [
  ['Ida Holm (1931–2004) died at the age of 72.', undefined],
  ['His father, aged 60, and Ana Ruiz (born 1990) came in 2010.', undefined],
  ['Bo Lind, born on 3 May 1990, turned 36 this year.', '2026-03-04'],
  ['Bo Lind, born on 3 May 1990, turned 35 last year.', '2026-03-04'],
  ['Bo Lind, born on 3 May 1990, turned {{32}} this year.', '2026-03-04'],
  ['Ida Holm (1931–2004) died at the age of {{83}}.', undefined],
  ['Ida Holm was born on 3 May 1931. In 1954, at the age of {{31}}, she left.', undefined],
]

test.each(sentences)('%s', async (marked, date) => {
  const { expected, found } = await checkMarked(rule, marked, date ? { date } : {})
  expect(found).toEqual(expected)
})
