import { expect, test } from 'vitest'
import rule from '../../../rules/attribution/loaded-verb.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['said', 'Ida Holm said that the quay is sound.'],
  ['a plea', 'Ida Holm admitted in court that she took the fees.'],
  [
    'a claim the text disputes',
    'Ida Holm claimed that the quay is sound. There is no evidence for it.',
  ],
  ['a demand', 'Ida Holm insisted on a vote.'],
  ['a demand with a verb', 'Ida Holm insisted that he leave the quay.'],
  ['a demand in the passive', 'Ida Holm insisted that the word be cut.'],
  ['a right', 'Ida Holm claimed a right to the quay.'],
  ['lives', 'The fire that Holm set claimed two lives.'],
  ['oneself', "I'm conceding that the quay is old."],
  ['an admitted mistake', 'Ida Holm admitted that the count was wrong.'],
  ['a quotation', '“She claimed the quay is sound,” Ana Ruiz said.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test.each([
  ['claimed', 'Ida Holm {{claimed}} that the quay is sound.'],
  ['insisted', 'Ida Holm {{insisted}} that the quay is sound.'],
  ['admitted', 'Ida Holm {{admitted}} visiting the quay.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})

test('takes the verbs of the house', async () => {
  expect(
    await flagged(rule, 'Ida Holm claimed that the quay is sound.', {
      options: { verbs: ['admit'] },
    }),
  ).toEqual([])
})
