import { expect, test } from 'vitest'
import rule from '../../../rules/names/impossible-contact.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a fitting code', 'Write to 12 Mill Road, Boston, MA 02118.'],
  ['no state', 'The tender, AB 90210, is open.'],
  ['a whole number', 'Call (617) 555-0134.'],
  ['a year range', 'The mill (1901) 12 stood.'],
])('stays quiet: %s', async (_name, text) => {
  const { found } = await checkMarked(rule, text)
  expect(found).toEqual([])
})

test.each([
  ['another state', 'Write to 12 Mill Road, Boston, MA {{90210}}.'],
  ['too short', 'Call {{(617) 555-013}}.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
