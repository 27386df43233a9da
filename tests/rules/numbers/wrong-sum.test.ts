import { expect, test } from 'vitest'
import wrongSum from '../../../rules/numbers/wrong-sum.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a unit told once', 'The winner gets 50 euros and the second 25, 75 euros in all.'],

  ['the right total', 'The bus took 14 boys and 9 girls, 23 pupils in all.'],
  ['a full record', 'They won nine, drew two and lost one of their 12 matches.'],
  ['camps that fit', 'Four of the nine judges backed the ban and three opposed it.'],
  ['two votes', 'Four of the five clerks backed the ban and two of them had opposed it in May.'],
  ['a part of the total', 'The crash hurt 25 people, including 14 boys and 9 girls.'],
  ['of them', 'A total of 25 people were hurt, 14 of them boys and 9 of them girls.'],
  [
    'rounded parts',
    'It spent $2 million on roads and $3 million on schools, a total of $6 million.',
  ],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(wrongSum, text)
  expect(found).toEqual([])
})

test.each([
  [
    'with words between',
    'The timer weighs 90 grams and the magnet 10 grams, {{109 grams}} together.',
  ],

  ['in all', 'The bus took 14 boys and 9 girls, {{25 pupils}} in all.'],
  [
    'a verb of adding',
    'Loans of $4 million from Oslo and $5 million from Bergen make {{$11 million}} in all.',
  ],
  [
    'camps of more than there are',
    'Two of the {{three pilots}} voted against the plan, while two voted for it.',
  ],
  ['a record', 'They won nine, drew two and lost three of their {{12 matches}}.'],
  ['a colon', 'A total of {{25}}: 14 boys and 9 girls.'],
  ['a bracket', 'The class has {{25 pupils}} (14 boys and 9 girls).'],
  ['for a total of', 'They sold 14 cars, 9 vans and 3 trucks, for a total of {{30 vehicles}}.'],
  ['made up of', 'The fleet of {{30 vehicles}}, made up of 14 cars, 9 vans and 3 trucks, is old.'],
  ['the next sentence', 'The bus took 14 boys and 9 girls. In all, {{25 pupils}} came along.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(wrongSum, marked)
  expect(found).toEqual(expected)
})
