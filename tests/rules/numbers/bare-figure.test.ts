import { expect, test } from 'vitest'
import bareFigure from '../../../rules/numbers/bare-figure.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a unit', 'Inflation is 3.4%.'],
  ['a day', 'As of May 2021 the app has 2 million users.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(bareFigure, text)
  expect(found).toEqual([])
})

test.each([
  ['no unit', '{{Inflation is 3.4}}.'],
  ['no day', 'The app {{has 2 million users}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(bareFigure, marked)
  expect(found).toEqual(expected)
})
