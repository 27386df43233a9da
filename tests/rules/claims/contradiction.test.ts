import { expect, test } from 'vitest'
import contradiction from '../../../rules/claims/contradiction.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a later event', 'Bo Larsen was charged with fraud. Later Bo Larsen was not charged with fraud.'],
  ['two people', 'Bo Larsen was charged with fraud. Ida Holm was never charged with fraud.'],
  ['two matters', 'Bo Larsen was charged with fraud. Bo Larsen was never charged with theft.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(contradiction, text)
  expect(found).toEqual([])
})

test.each([
  ['a denial of what was told', 'Bo Larsen was charged with fraud. {{Bo Larsen was never charged}} with fraud.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(contradiction, marked)
  expect(found).toEqual(expected)
})
