import { expect, test } from 'vitest'
import rule from '../../../rules/names/unintroduced-name.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['introduced', 'Ann Okafor runs the mill. Okafor said it will close.'],
  ['world-known', 'The mill will close. Obama said so.'],
  ['titled', 'The mill will close. President Okafor said so.'],
  ['an honorific', 'The mill will close. Mr. Okafor said so.'],
  ['no speech', 'The mill will close. Okafor left.'],
  ['a firm', 'The Ford Motor Company pays. Ford said so.'],
])('stays quiet: %s', async (_name, text) => {
  const { found } = await checkMarked(rule, text)
  expect(found).toEqual([])
})

test.each([
  ['first mention', 'The mill will close. {{Okafor}} said the owners had agreed.'],
  ['agreement', 'The mill will close, Ann Lee said. {{Okafor}} agreed.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
