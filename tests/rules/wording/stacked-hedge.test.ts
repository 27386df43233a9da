import { expect, test } from 'vitest'
import stackedHedge from '../../../rules/wording/stacked-hedge.ts'
import { checkMarked, runRule } from '../../../src/testing/test-rule.ts'

test.each([
  ['one hedge', 'The dam could fail.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(stackedHedge, text)
  expect(found).toEqual([])
})

test.each([
  ['two hedges', 'The dam {{could potentially}} fail.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(stackedHedge, marked)
  expect(found).toEqual(expected)
})

test('offers the one to keep', async () => {
  const [finding] = await runRule(stackedHedge, 'The dam could potentially fail.')
  expect(finding?.suggestions.map(({ text }) => text)).toEqual(['could'])
})
