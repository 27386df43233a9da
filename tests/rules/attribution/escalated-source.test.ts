import { expect, test } from 'vitest'
import rule from '../../../rules/attribution/escalated-source.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  [
    'a named speaker',
    'Norway opposes the canal. This view, voiced by Ida Holm, came as a surprise.',
  ],
  ['its own claim', 'Norway opposes the canal. An aide said the quay is old.'],
  ['nobody before', 'The quay is old. This view, voiced by an aide, came as a surprise.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test('flags an aide who becomes a state', async () => {
  const { expected, found } = await checkMarked(
    rule,
    'Norway opposes the canal. {{This view, voiced by an aide}}, came as a surprise.',
  )
  expect(found).toEqual(expected)
})
