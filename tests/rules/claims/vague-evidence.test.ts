import { expect, test } from 'vitest'
import vagueEvidence from '../../../rules/claims/vague-evidence.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['steps that are told', 'The council has taken concrete steps, including a ban on nets.'],
  ['steps with a date', 'The council has taken important steps. It closed the quay on 3 May.'],
  ['steps to come', 'The council wants concrete steps.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(vagueEvidence, text)
  expect(found).toEqual([])
})

test.each([
  ['steps without any', 'The council has taken {{concrete steps}}. Everybody is glad.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(vagueEvidence, marked)
  expect(found).toEqual(expected)
})
