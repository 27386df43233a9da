import { expect, test } from 'vitest'
import contradiction from '../../../rules/claims/contradiction.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['two objects', 'Larsen did not name the ship. Larsen did name the captain.'],
  ['another time', 'Larsen did not name the ship. Larsen did now name the ship.'],

  [
    'a later event',
    'Bo Larsen was charged with fraud. Later Bo Larsen was not charged with fraud.',
  ],
  ['two people', 'Bo Larsen was charged with fraud. Ida Holm was never charged with fraud.'],
  ['a record that ends', 'The lock had never been opened. On Friday the lock was opened.'],
  ['another lock', 'The lock was opened in May. The old lock was never opened.'],
  ['an almost', 'The lock was opened in May. The lock was never opened again.'],
  ['two matters', 'Bo Larsen was charged with fraud. Bo Larsen was never charged with theft.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(contradiction, text)
  expect(found).toEqual([])
})

test.each([
  [
    'a thing that never was',
    'The lock was widened in 1990. Boats wait. {{The lock has never been widened}}.',
  ],
  ['a “not” lost', 'Larsen did not name the ship. In May {{Larsen did name the ship}} once more.'],

  [
    'a denial of what was told',
    'Bo Larsen was charged with fraud. {{Bo Larsen was never charged}} with fraud.',
  ],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(contradiction, marked)
  expect(found).toEqual(expected)
})
