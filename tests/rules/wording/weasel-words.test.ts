import { expect, test } from 'vitest'
import weaselWords from '../../../rules/wording/weasel-words.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a named actor', 'The plan counters smugglers from Veshia.'],
  ['a quotation', '“It is the work of foreign forces,” Ida Holm said.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(weaselWords, text)
  expect(found).toEqual([])
})

test.each([
  ['interests', '{{Powerful interests}} blocked the plan.'],
  ['an actor without a name', 'The plan counters {{external influences}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(weaselWords, marked)
  expect(found).toEqual(expected)
})
