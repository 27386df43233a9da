import { expect, test } from 'vitest'
import falseMajority from '../../../rules/numbers/false-majority.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a true majority', 'A majority, 53%, agreed with the plan.'],
  ['a plurality', 'A plurality, 47%, agreed with the plan.'],
  ['a majority leader', 'The majority leader won 47% of the vote.'],
  ['a share of the majority', 'Most of the members, 45 per cent of them women, agreed.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(falseMajority, text)
  expect(found).toEqual([])
})

test.each([
  ['between commas', 'A majority, {{47%}}, agreed with the plan.'],
  ['a bracket', 'A majority of voters ({{47%}}) agreed with the plan.'],
  ['more than half', 'More than half, {{45 per cent}}, agreed.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(falseMajority, marked)
  expect(found).toEqual(expected)
})
