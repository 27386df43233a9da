import { expect, test } from 'vitest'
import leadWithinMargin from '../../../rules/numbers/lead-within-margin.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  [
    'a clear lead',
    'A poll finds that Ruiz leads Okafor 51% to 43%. It has a margin of error of 3 points.',
  ],
  ['no margin', 'A poll finds that Ruiz leads Okafor 45% to 43%.'],
  [
    'within the margin',
    'A poll finds that Ruiz leads Okafor 45% to 43%, within the margin of error of 3 points.',
  ],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(leadWithinMargin, text)
  expect(found).toEqual([])
})

test.each([
  [
    'no lead',
    'A poll finds that Ruiz {{leads Okafor 45% to 43%}}. It has a margin of error of 3 points.',
  ],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(leadWithinMargin, marked)
  expect(found).toEqual(expected)
})
