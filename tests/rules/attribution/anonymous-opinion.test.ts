import { expect, test } from 'vitest'
import rule from '../../../rules/attribution/anonymous-opinion.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['a name', '“He is a coward and a liar,” Ida Holm said.'],
  ['a fact', '“The quay closed at noon on Monday,” one aide said.'],
  ['no quotation', 'One aide said he was a coward.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test('flags a judgement without a name', async () => {
  const { expected, found } = await checkMarked(
    rule,
    '“He is a coward and a liar,” {{one aide}} said.',
  )
  expect(found).toEqual(expected)
})
