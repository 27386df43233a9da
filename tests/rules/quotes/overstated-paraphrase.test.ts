import { expect, test } from 'vitest'
import rule from '../../../rules/quotes/overstated-paraphrase.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  [
    'as sure as the quotation',
    'Ida Holm said the quay will close in May. “The quay will close in May,” she said.',
  ],
  [
    'two quotations',
    'Ida Holm said: “The quay will close in May.” She went on to say: “The quay may close in May for the gulls.”',
  ],
  [
    'another matter',
    'Ida Holm said the quay will close in May. “My sister may visit Lund,” she said.',
  ],
  [
    'another speaker',
    'Ida Holm said the quay will close in May. “The quay may close in May,” Ana Ruiz said.',
  ],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test('flags “will” over “may”', async () => {
  const { expected, found } = await checkMarked(
    rule,
    'Ida Holm said the quay {{will close}} in May. “The quay may close in May,” she said.',
  )
  expect(found).toEqual(expected)
})
