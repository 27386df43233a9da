import { expect, test } from 'vitest'
import wrongShareTotal from '../../../rules/numbers/wrong-share-total.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a hundred', 'The poll found 52% for, 31% against and 17% undecided.'],
  ['rounding', 'The poll found 52% for, 31% against and 18% undecided.'],
  [
    'multiple answers',
    'Multiple answers were allowed: 52% chose trains, 31% buses and 28% the rest.',
  ],
  ['answers that leave room', 'A poll found that 54% support the toll, while 28% are opposed.'],
  ['two groups', 'In the poll 84% of men support the toll, while 28% of women are opposed.'],
  ['two polls', 'Now 84% support the toll, more than last year, when 28% were opposed.'],
  ['shares of one market', 'Ferries hold 35% of the market, trains 25% and buses 22%.'],
  ['answers that overlap', 'Pupils speak Danish (60%), German (50%) and French (30%).'],
  ['no whole', 'Some 52% of men, 31% of women and 41% of children were tired.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(wrongShareTotal, text)
  expect(found).toEqual([])
})

test.each([
  ['an undecided rest', 'The poll found {{52% for, 31% against and 21%}} undecided.'],
  ['for and against', 'A poll found that {{84% support the toll, while 28%}} are opposed.'],
  ['a thing shared out', 'Oil brings {{48% of all exports, fish 34% and timber 27%}}.'],
  ['men, women and children', 'On board {{51% were men, 36% were women and 24%}} were children.'],
  ['a thing with an adjective', 'Tolls make up {{51% of lending income, fees 33% and rents 27%}}.'],
  ['yes and no', 'In the poll, {{45% opposed the toll and 62%}} backed it.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(wrongShareTotal, marked)
  expect(found).toEqual(expected)
})
