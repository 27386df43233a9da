import { expect, test } from 'vitest'
import loadedTerm from '../../../rules/wording/loaded-term.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['a quotation', 'The admiral called it “our zone of influence”.'],
  ['plain words', 'It lies in the strait.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(loadedTerm, text)
  expect(found).toEqual([])
})

test.each([
  ['a contested term', 'It lies in their {{zone of influence}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(loadedTerm, marked)
  expect(found).toEqual(expected)
})

test('takes more terms and accepts others', async () => {
  const text = 'The yoke lies in their zone of influence.'
  const options = { terms: { yoke: 'rule' }, allow: ['Zone of influence'] }
  expect(await flagged(loadedTerm, text, { options })).toEqual(['yoke'])
})
