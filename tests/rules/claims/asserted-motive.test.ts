import { expect, test } from 'vitest'
import assertedMotive from '../../../rules/claims/asserted-motive.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a stated motive', 'The duke raised the tolls, aiming to weaken his rival, his treasurer said.'],
  ['a law', 'The bill passed, aiming to protect the reefs.'],
  ['a plain aim', 'The duke is hoping to open a school.'],
  ['a quotation', '“He came, seeking to weaken us,” Ana Ruiz said.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(assertedMotive, text)
  expect(found).toEqual([])
})

test.each([
  ['a hostile aim', 'The duke {{is quietly seeking to isolate his rival}}.'],
  ['a mind read', 'The duke raised the tolls, {{seeking to undermine his rival}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(assertedMotive, marked)
  expect(found).toEqual(expected)
})
