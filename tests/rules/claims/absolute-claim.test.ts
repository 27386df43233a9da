import { expect, test } from 'vitest'
import absoluteClaim from '../../../rules/claims/absolute-claim.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a rule', 'The pump must never fail the inspection.'],
  ['a plain negative', 'No ferry has left since noon.'],
  ['a quotation', '“It always works,” Ida Holm said.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(absoluteClaim, text)
  expect(found).toEqual([])
})

test.each([
  ['always', 'The pump {{always works}}.'],
  ['no one ever', '{{No island mayor has ever}} resigned over a pier.'],
  ['no side effects', 'The tea has {{no side effects}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(absoluteClaim, marked)
  expect(found).toEqual(expected)
})
