import { expect, test } from 'vitest'
import headlineMismatch from '../../../rules/numbers/headline-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  [
    'the same figure',
    '# Seven hurt in ferry fire\n\nA fire on a ferry left seven people hurt on Monday.',
  ],
  [
    'borne out further down',
    '# Nine hurt in ferry fire\n\nA fire on a ferry left seven people hurt on Monday. On Tuesday nine people were hurt.',
  ],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(headlineMismatch, text)
  expect(found).toEqual([])
})

test.each([
  ['hurt', '# Nine hurt in ferry fire\n\nA fire on a ferry left {{seven people}} hurt on Monday.'],
  ['killed', '# Storm kills 14 in Lisbon\n\nA storm killed {{41 people}} in Lisbon on Monday.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(headlineMismatch, marked)
  expect(found).toEqual(expected)
})
