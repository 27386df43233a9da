import { expect, test } from 'vitest'
import causalHeadline from '../../../rules/claims/causal-headline.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a loose headline', '# Coffee linked to less gout\n\nCoffee was associated with less gout in a survey.'],
  ['a trial', '# Coffee prevents gout\n\nCoffee was associated with less gout in a randomised trial.'],
  ['no headline', 'Coffee prevents gout. Coffee was associated with less gout in a survey.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(causalHeadline, text)
  expect(found).toEqual([])
})

test.each([
  ['a cause on top of a link', '# {{Coffee prevents gout}}\n\nDrinking coffee was associated with less gout in a survey.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(causalHeadline, marked)
  expect(found).toEqual(expected)
})
