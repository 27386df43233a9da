import { expect, test } from 'vitest'
import stockPhrase from '../../../rules/wording/stock-phrase.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a plain list', 'It hit not only Norland and Veshia but also the islands.'],
  ['a quotation', '“It remains to be seen,” Ida Holm said.'],
  ['an opener in mid-sentence', 'He spoke in conclusion of the trial.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(stockPhrase, text)
  expect(found).toEqual([])
})

test.each([
  ['an opener', '{{In conclusion}}, the port closed.'],
  ['a heading', '# {{Final thoughts}}\n\nThe port closed.'],
  ['the formula', 'It {{not only raises the toll but also}} closes the port.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(stockPhrase, marked)
  expect(found).toEqual(expected)
})
