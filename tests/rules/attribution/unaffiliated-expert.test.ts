import { expect, test } from 'vitest'
import rule from '../../../rules/attribution/unaffiliated-expert.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['a field', 'The quay is old, said Jane Roe, an expert on larch.'],
  ['a body', 'The quay is old, said Jane Roe, an analyst at Baltic Bank.'],
  ['a speciality', 'The quay is old, said Jane Roe, a security analyst.'],
  ['no cue', 'Jane Roe, an expert, walked along the quay.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test.each([
  ['an expert', 'The quay is old, said Jane Roe, {{an expert}}.'],
  ['a leading analyst', 'Jane Roe, {{a leading analyst}}, said the quay is old.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
