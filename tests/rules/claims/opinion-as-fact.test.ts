import { expect, test } from 'vitest'
import opinionAsFact from '../../../rules/claims/opinion-as-fact.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['a quotation', '“It marks a historic turning point,” Ana Ruiz said.'],
  ['an attributed judgement', 'Ana Ruiz said the strike marks a historic turning point.'],
  ['a turning point of a river', 'The bend marks a turning point of the river.'],
  ['a mark on a map', 'The cross marks the old harbour.'],
  ['ushers of a theatre', 'They ushered in an elderly couple from the foyer.'],
  ['a watershed of rivers', 'They camped on the pass, a watershed in the central Alps.'],
  ['nothing short of an amount', 'The sum is nothing short of a million.'],
  ['a heading', '# Vote marks a historic turning point\n\nThe vote was held on Monday.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(opinionAsFact, text)
  expect(found).toEqual([])
})

test.each([
  ['a participle at the end', 'The vote passed, {{marking a watershed moment in naval history}}.'],
  ['an age ushered in', 'The engine {{ushered in a new age of travel}}.'],
  ['a remark at the end', 'The vote passed, {{a watershed for the labour movement}}.'],
  ['a paradigm shift', 'The engine {{heralds a paradigm shift in shipping}}.'],
  ['nothing short of', 'The ruling {{is nothing short of revolutionary}}.'],
  ['a main verb', 'The vote {{represents a significant step towards peace}}.'],
  ['an abbreviation inside', 'The vote passed, {{marking a pivotal moment in U.S. policy}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(opinionAsFact, marked)
  expect(found).toEqual(expected)
})

test('relates the others unless each is asked for', async () => {
  const text = 'The vote marked a historic shift. The strike signals a major breakthrough.'
  expect(await flagged(opinionAsFact, text)).toEqual(['marked a historic shift'])
  expect(await flagged(opinionAsFact, text, { options: { each: true } })).toHaveLength(2)
})
