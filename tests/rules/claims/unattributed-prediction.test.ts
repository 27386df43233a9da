import { expect, test } from 'vitest'
import unattributedPrediction from '../../../rules/claims/unattributed-prediction.ts'
import { checkMarked, runRule } from '../../../src/testing/test-rule.ts'

test.each([
  ['a schedule', 'The council will meet on Friday.'],
  ['a forecaster', 'The canal could transform the coast, said Ida Holm, who dug it.'],
  ['the month of May', 'In May 2026 lead to a port was mined.'],
  ['a duty', 'The state must strengthen the dykes.'],
  ['a condition', 'If the dam breaks, the flood could destroy the mill.'],
  ['a question', 'Could the canal transform the coast?'],
  ['a wish of the past', 'He feared that the war would transform the coast.'],
  ['a quotation', '“The canal could transform the coast,” Ida Holm said.'],
  ['a duty that binds', 'The tenant is bound to keep the roof in repair.'],
  ['a thing that is set', 'The table is set to the left of the door.'],
  ['a forecaster of what is sure', 'The canal is certain to fail, Ida Holm said.'],
  ['a plan for a year', 'By 2035 the line will reach the airport.'],
  ['what is likely and small', 'The ferry is likely to be late.'],
  ['a threat to act', 'The union threatens to strike on Monday.'],
  ['a term and a plan', 'Within two years the quay will be paved.'],
  ['a heading', '# Canal could transform the coast\n\nWork began on Monday.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(unattributedPrediction, text)
  expect(found).toEqual([])
})

test.each([
  ['a modal and a large effect', 'The canal {{could transform the coast}}.'],
  ['a phrase of effect', 'The vote {{may lead to renewed strife}}.'],
  ['what is set to be', 'The canal {{is set to upend trade in the south}}.'],
  ['what is bound to be', 'The firm {{is destined to become Norland’s largest carrier}}.'],
  ['a modal with “almost”', 'The vote {{will almost certainly plunge the port into chaos}}.'],
  ['a share by a year', 'By 2040 half of all farms {{will run on straw}}.'],
  ['what is likely', 'The toll {{is likely to cripple trade in the north}}.'],
  ['what looks set', 'The feud {{looks set to derail the merger}}.'],
  ['a threat', 'The drought {{threatens to devastate the valley}}.'],
  ['a share within a term', 'Within ten years most homes {{will have a heat pump}}.'],
  ['an item without a verb', 'Norland gains:\n\n- Trade: {{Increased exports}} as peace returns.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(unattributedPrediction, marked)
  expect(found).toEqual(expected)
})

test('relates the others unless each is asked for', async () => {
  const text = 'The canal could transform the coast. The toll might cripple trade.'
  const [finding, ...others] = await runRule(unattributedPrediction, text)
  expect(others).toEqual([])
  expect(finding?.related.map(({ start, end }) => text.slice(start, end))).toEqual([
    'might cripple trade',
  ])
  expect(await runRule(unattributedPrediction, text, { options: { each: true } })).toHaveLength(2)
})
