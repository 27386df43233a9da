import { expect, test } from 'vitest'
import rule from '../../../rules/numbers/part-over-whole.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['a part that fits', 'The firm employs 15,000 people, 12,000 of them in Lund.'],
  ['a part as large as the whole', 'Ten people, 10 of them children, waited.'],
  ['a part that meets it in rounding', 'Some 12,000 people, 12,300 of them women, marched.'],
  ['a whole without an upper end', 'More than 12 people, 15 of them children, waited.'],
  ['a crowd without a number', 'Workers at two plants, 300 of them women, went on strike.'],
  ['another crowd named in between', 'Two plants employ welders, 300 of them women.'],
  ['groups of a size', 'The court heard of two crews of 40 sailors, 30 of whom drowned.'],
  ['a share of something else', 'The port has 12 cranes, and 15 ships called, two of them twice.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test.each([
  ['of them', 'The firm employs 12,000 people, {{15,000}} of them in Lund.'],
  [
    'over a place',
    'The firm employs 12,000 people across 30 countries, {{more than 15,000}} of them in Lund.',
  ],
  ['of whom', 'Twelve people were injured, {{15}} of whom are children.'],
  ['brackets', 'The club has 40 members ({{60}} of them under 30).'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
