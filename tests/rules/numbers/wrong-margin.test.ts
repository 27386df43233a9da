import { expect, test } from 'vitest'
import wrongMargin from '../../../rules/numbers/wrong-margin.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['the right margin', 'Ilves won by 20 votes, 2,310 to 2,290.'],
  ['a defeat by the right margin', 'The heaviest defeat, 6–1 at Lund, was by five goals.'],
  ['a score in sets', 'She beat him 6–4, 6–3 by a margin of 5 games.'],
  ['a share and its rounding', 'She won with 52% to 48%, a margin of 5 points.'],
  ['a margin of error', 'She has 52% to 48%, with a margin of error of 3 points.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(wrongMargin, text)
  expect(found).toEqual([])
})

test.each([
  ['a win by another margin', 'The best win, 5–2 over Lund, was by {{four goals}}.'],
  ['before the sides', 'Ilves won by {{40 votes}}, 2,310 to 2,290.'],
  ['after the sides', 'Ilves won 2,310 to 2,290, a margin of {{40 votes}}.'],
  ['a dash', 'The bill passed by a vote of 23–14, a margin of {{8}}.'],
  ['a majority', 'The bill was carried by 23 votes to 14, a majority of {{8}}.'],
  ['shares', 'She won with 52% to 48%, a margin of {{6 points}}.'],
  ['a difference', 'Membership rose by {{30}}, from 80 to 105.'],
  ['the next sentence', 'Ilves won 2,310 votes and Kask won 2,290. The margin was {{40 votes}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(wrongMargin, marked)
  expect(found).toEqual(expected)
})
