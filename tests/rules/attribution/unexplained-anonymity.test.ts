import { expect, test } from 'vitest'
import rule from '../../../rules/attribution/unexplained-anonymity.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['a reason in the sentence', 'He spoke on condition of anonymity because he feared for his job.'],
  ['a reason in the next', 'She asked not to be named. She was not authorised to speak.'],
  ['a quotation', '“He spoke on condition of anonymity,” Ida Holm said.'],
  ['another sense', 'The donor wished the school well and remained silent.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test.each([
  ['condition', 'She spoke {{on condition of anonymity}}.'],
  [
    'a reason that is another’s',
    'A nurse who {{asked not to be named}} agreed. A clerk spoke on condition of anonymity because he feared for his job.',
  ],
  ['asked', 'A clerk who {{asked not to be named}} said the quay is old.'],
  ['withheld', 'A clerk {{whose name is being withheld}} said the quay is old.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
