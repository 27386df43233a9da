import { expect, test } from 'vitest'
import falsePrecision from '../../../rules/numbers/false-precision.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['round', 'The fair drew about 2,300 on its first day.'],
  ['an average', 'An average of 2.4 children live there.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(falsePrecision, text)
  expect(found).toEqual([])
})

test.each([
  ['too exact', 'The fair drew {{about 2,318.6}} on its first day.'],
  ['a part of a person', 'The fair drew {{12.5 visitors}} on its first day.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(falsePrecision, marked)
  expect(found).toEqual(expected)
})
