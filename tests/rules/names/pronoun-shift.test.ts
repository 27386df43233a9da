import { expect, test } from 'vitest'
import rule from '../../../rules/names/pronoun-shift.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a second person', 'Dr. Ann Lee left. She packed. Her brother stayed; he sold the house.'],
  ['two names', 'Dr. Ann Lee left. She packed. Bo Chan stayed; he sold the house.'],
  ['a quotation', 'Dr. Ann Lee left. She said: “He is a fool.”'],
  ['one pronoun', 'Dr. Ann Lee left. She packed. She sold the house.'],
  ['another paragraph', 'Dr. Ann Lee left. She packed.\n\nHe sold the house.'],
])('stays quiet: %s', async (_name, text) => {
  const { found } = await checkMarked(rule, text)
  expect(found).toEqual([])
})

test.each([
  ['a shift', 'Dr. Ann Lee left. She packed her books. The next day {{he}} sold the house.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
