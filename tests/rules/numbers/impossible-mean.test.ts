import { expect, test } from 'vitest'
import impossibleMean from '../../../rules/numbers/impossible-mean.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a possible mean', 'Pupils rated the lesson on a five-point scale (M = 2.40, n = 15).'],
  ['no whole numbers', 'Pupils ran for a mean of 2.37 minutes (n = 15).'],
  ['a large sample', 'Pupils rated the lesson on a five-point scale (M = 2.37, n = 150).'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(impossibleMean, text)
  expect(found).toEqual([])
})

test.each([['a scale', 'Pupils rated the lesson on a five-point scale (M = {{2.37}}, n = 15).']])(
  'flags %s',
  async (_name, marked) => {
    const { expected, found } = await checkMarked(impossibleMean, marked)
    expect(found).toEqual(expected)
  },
)
