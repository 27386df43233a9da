import { expect, test } from 'vitest'
import unclearReference from '../../../rules/wording/unclear-reference.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['an act told before', 'Norland cut its tolls on Monday. This move pleases exporters.'],
  ['no act noun', 'Trade matters. This harbour is old.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(unclearReference, text)
  expect(found).toEqual([])
})

test.each([
  ['no act before', 'Trade matters to Norland. {{This move}} pleases exporters.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(unclearReference, marked)
  expect(found).toEqual(expected)
})
