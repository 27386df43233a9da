import { expect, test } from 'vitest'
import shiftingMeaning from '../../../rules/claims/shifting-meaning.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['agreeing limits', 'The recognition of Norland as an independent state pleased them. They recognised Norland’s sovereignty.'],
  ['the everyday sense', 'The recognition of Norland as a partner pleased them. They recognise the importance of Norland’s government.'],
  ['two things', 'The recognition of Norland as a partner pleased them. They recognised Veshia’s sovereignty.'],
  ['one use', 'They recognised Norland’s sovereignty.'],
  ['quotations', 'The recognition of Norland as a partner pleased them. “We recognise Norland’s sovereignty,” Ana Ruiz said.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(shiftingMeaning, text)
  expect(found).toEqual([])
})

test.each([
  ['a limit here, the full act there', 'The recognition of Norland as a trading partner pleased them. They {{recognised Norland’s sovereignty}}.'],
  ['the full act first', 'They {{formally recognised Norland’s independence}}. The recognition of Norland as a trading partner pleased them.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(shiftingMeaning, marked)
  expect(found).toEqual(expected)
})
