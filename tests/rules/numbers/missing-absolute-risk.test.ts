import { expect, test } from 'vitest'
import missingAbsoluteRisk from '../../../rules/numbers/missing-absolute-risk.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['with the risk', 'A daily pie doubles the risk of gout, from 1 in 1,000 to 2 in 1,000.'],
  ['no harm', 'The firm doubled its sales.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(missingAbsoluteRisk, text)
  expect(found).toEqual([])
})

test.each([
  ['a year beside it', 'A daily pie {{triples the risk}} of gout, a trial in 2019 found.'],
  ['doubles', 'A daily pie {{doubles the risk}} of gout.'],
  ['a percentage', 'Pie eaters had a {{40% higher risk}} of gout.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(missingAbsoluteRisk, marked)
  expect(found).toEqual(expected)
})
