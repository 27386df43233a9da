import { expect, test } from 'vitest'
import wrongSpeed from '../../../rules/numbers/wrong-speed.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['the right speed', 'The ferry covered 150 km in three hours at 50 km/h.'],
  ['a top speed', 'The ferry covered 150 km in three hours and reached 80 km/h.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(wrongSpeed, text)
  expect(found).toEqual([])
})

test.each([['a journey', 'The ferry covered 150 km in three hours at {{80 km/h}}.']])(
  'flags %s',
  async (_name, marked) => {
    const { expected, found } = await checkMarked(wrongSpeed, marked)
    expect(found).toEqual(expected)
  },
)
