import { expect, test } from 'vitest'
import rule from '../../../rules/attribution/missing-reply.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['a denial', 'The union accused Baltic Ferries of embezzling wages. Baltic Ferries denied it.'],
  ['an answer', 'The union accused Ida Holm of embezzling wages. Holm said the books are open.'],
  [
    'asked in vain',
    'The union accused Baltic Ferries of embezzling wages. The company did not respond.',
  ],
  ['nobody by name', 'The union accused its rivals of embezzling wages.'],
  [
    'another clause',
    'The union keeps a list of the accused; Baltic Ferries was fined for cheating.',
  ],
  ['no misdeed', 'The union accused Baltic Ferries of slowness.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test('flags an accusation without an answer', async () => {
  const { expected, found } = await checkMarked(
    rule,
    'The union {{accused Ida Holm}} of embezzling wages. The quay is old.',
  )
  expect(found).toEqual(expected)
})
