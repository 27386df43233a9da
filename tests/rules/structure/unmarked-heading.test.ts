import { expect, test } from 'vitest'
import rule from '../../../rules/structure/unmarked-heading.ts'
import { checkMarked, runRule } from '../../../src/testing/test-rule.ts'

const body = 'The board met four times between March and June, and each time it put the vote off.'
const list = '- The survey came in July.\n- The vote came in August.'

test.each([
  ['marked', `## Why the Harbour Board Waited\n${body}`, 'markdown'],
  ['plain text without marks', `Why the Harbour Board Waited\n${body}`, 'text'],
  ['a byline', `Ana Ruiz\n${body}`, 'markdown'],
  ['a sentence', `The harbour board waited for months.\n${body}`, 'markdown'],
  ['a line in a quote', `> Why the Harbour Board Waited\n> ${body}`, 'markdown'],
] as const)('quiet: %s', async (_name, text, format) => {
  expect((await checkMarked(rule, text, { format })).found).toEqual([])
})

test.each([
  ['Markdown', `{{Why the Harbour Board Waited}}\n${body}\n\n${list}`, 'markdown'],
  ['text with a list', `{{Why the Harbour Board Waited}}\n${body}\n${list}`, 'text'],
] as const)('flagged: %s', async (_name, text, format) => {
  const { expected, found } = await checkMarked(rule, text, { format })
  expect(found).toEqual(expected)
})

test('one finding a document, the others related', async () => {
  const text = `Why the Harbour Board Waited\n${body}\nWhat the Survey Found\n${body}\n${list}`
  const findings = await runRule(rule, text, { format: 'text' })
  expect(findings).toHaveLength(1)
  expect(findings[0]?.related.map(({ start, end }) => text.slice(start, end))).toEqual([
    'What the Survey Found',
  ])
})
