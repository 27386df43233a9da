import { expect, test } from 'vitest'
import presupposedClaim from '../../../rules/claims/presupposed-claim.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a backed pledge', 'Norland made a pledge to the canal, Ida Holm said. Norland’s pledge to the canal pleases exporters, she said.'],
  ['a first telling', 'Norland’s pledge to the canal pleases exporters.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(presupposedClaim, text)
  expect(found).toEqual([])
})

test.each([
  ['a pledge told again', 'Norland has renewed its pledge to the canal. {{Norland’s pledge to the canal}} underscores its wealth.'],
  ['a stance in passing', '{{As Norland pushes for the canal}}, tolls have risen.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(presupposedClaim, marked)
  expect(found).toEqual(expected)
})
