import { expect, test } from 'vitest'
import scaleSlip from '../../../rules/numbers/scale-slip.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['another thing', 'The tunnel cost €4.1 billion.\n\nBread sells for €4.1 million.'],
  [
    'the same scale',
    'The tunnel cost €4.1 billion.\n\nThe state paid half of the €4.1 billion for the tunnel.',
  ],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(scaleSlip, text)
  expect(found).toEqual([])
})

test.each([
  [
    'money',
    'The tunnel cost €4.1 billion.\n\nThe state paid half of the {{€4.1 million}} for the tunnel.',
  ],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(scaleSlip, marked)
  expect(found).toEqual(expected)
})
