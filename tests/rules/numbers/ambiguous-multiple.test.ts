import { expect, test } from 'vitest'
import ambiguousMultiple from '../../../rules/numbers/ambiguous-multiple.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a share', 'The new pump costs a quarter of the old one.'],
  ['times as fast', 'The new pump is four times as fast.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(ambiguousMultiple, text)
  expect(found).toEqual([])
})

test.each([['cheaper', 'The new pump is {{four times cheaper}}.']])(
  'flags %s',
  async (_name, marked) => {
    const { expected, found } = await checkMarked(ambiguousMultiple, marked)
    expect(found).toEqual(expected)
  },
)
