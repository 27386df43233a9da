import { expect, test } from 'vitest'
import miscountedList from '../../../rules/numbers/miscounted-list.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['the right count', 'There are three reasons:\n\n- cost\n- noise\n- time\n'],
  ['at least', 'There are at least four reasons:\n\n- cost\n- noise\n- time\n'],
  ['including', 'There are four reasons, including:\n\n- cost\n- noise\n'],
  ['nested items', 'There are two reasons:\n\n- cost\n  - wages\n  - rent\n- noise\n'],
  ['names in a sentence', 'Its three ports are in Lund, Malmö and Ystad.'],
  ['some of the names', 'Its four ports, including Lund, Malmö and Ystad, are shut.'],
  ['names of something else', 'The two captains met Ida Holm, Ana Ruiz and Bo Lind.'],
  ['names with more to come', 'The four captains, Ida Holm, Ana Ruiz and their mates, met.'],
  ['names after “there were”', 'There were three winners: Ann, Bea and Cat.'],
  ['a numbered heading', '## 4 Reasons\n\nCosts are high.\n'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(miscountedList, text)
  expect(found).toEqual([])
})

test.each([
  ['a lead-in', 'There are {{four reasons}}:\n\n- cost\n- noise\n- time\n'],
  ['names after a verb', 'Its {{three ports}} are in Lund, Malmö, Ystad and Visby.'],
  ['names after “there were”', 'There were {{five winners}}: Ann, Bea, Cat and Dora.'],
  ['names beside a number', 'The {{three winners}}, Ann, Bea, Cat and Dora, were glad.'],
  ['a heading', '## {{Five ways}} to save\n\n1. Walk.\n2. Cycle.\n3. Swim.\n4. Sit.\n'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(miscountedList, marked)
  expect(found).toEqual(expected)
})
