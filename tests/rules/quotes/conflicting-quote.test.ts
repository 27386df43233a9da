import { expect, test } from 'vitest'
import rule from '../../../rules/quotes/conflicting-quote.ts'
import { checkMarked, flagged, runRule } from '../../../src/testing/test-rule.ts'

test.each([
  [
    'other words',
    '“The quay will close in the first week of May,” said Ida Holm. “The ferries will go on to Ystad as before,” she said.',
  ],
  [
    'the same twice',
    '“The quay will close in the first week of May,” said Ida Holm. “The quay will close in the first week of May,” she had written.',
  ],
  [
    'an excerpt',
    '“The quay will close in the first week of May,” said Ida Holm. Close “in the first week of May”, she said.',
  ],
  [
    'an ellipsis',
    '“The quay will close in the first week of May,” said Ida Holm. “The quay … in the first week of May,” she said.',
  ],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test('flags two wordings', async () => {
  const marked =
    '“The quay will close in the first week of May,” said Ida Holm. Later it was {{“The quay may close in the first week of May.”}}'
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})

test('flags two speakers of the same words', async () => {
  const text =
    '“The quay will close in the first week of May,” said Ida Holm. “The quay will close in the first week of May,” said Ana Ruiz.'
  const [finding] = await runRule(rule, text)
  expect(finding?.message.what).toContain('Ana Ruiz')
  expect(finding?.message.what).toContain('Ida Holm')
})
