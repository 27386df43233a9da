import { expect, test } from 'vitest'
import { readOutline } from '../../src/article/blocks.ts'
import { readMasthead, type Masthead } from '../../src/article/title-date-byline.ts'
import { maskProse } from '../../src/article/prose-mask.ts'
import { parseMarkdown } from '../../src/documents/parse-markdown.ts'
import { parseText } from '../../src/documents/parse-text.ts'

const mastheadOf = (text: string, parse = parseText): Masthead => {
  const tree = parse(text)
  return readMasthead(maskProse(text, tree), readOutline({ text, tree }).blocks, { sources: [] })
}

const body =
  'The port gets a second pier, the mayor said, and the town will pay for it all in the end.'

test.each([
  [`LISBON, 5 March 2024. ${body}`, '2024-03-05'],
  [`PORTO, Portugal, March 5, 2024 — ${body}`, '2024-03-05'],
  [`Published: 5 March 2024\n${body}`, '2024-03-05'],
  [`Tuesday, March 5, 2024\n\n${body}`, '2024-03-05'],
  [`${body}\nFirst published on 2024-03-05`, '2024-03-05'],
  [`Updated 9 March 2024. Published 5 March 2024\n${body}`, '2024-03-05'],
  [`By Ana Ruiz | 5 March 2024\n${body}`, undefined],
  [`On 5 March 2024 the port was closed. ${body}`, undefined],
  [`March 5, 2024 was cold. ${body}`, undefined],
  [`PARIS, 31 February 2024. ${body}`, undefined],
])('the day of %j', (text, date) => {
  expect(mastheadOf(text).date).toBe(date)
})

test.each([
  [`By Ana Ruiz\n${body}`, 'Ana Ruiz'],
  [`BY ANA RUIZ\n${body}`, 'ANA RUIZ'],
  [`By Ana Ruiz and Peter van der Holm\n${body}`, 'Ana Ruiz and Peter van der Holm'],
  [`By Ana Ruiz, staff writer\n${body}`, 'Ana Ruiz'],
  [`${body}\nReporting by Ana Ruiz in Lisbon`, 'Ana Ruiz'],
  [`By the end of the day nothing was left. ${body}`, undefined],
  [`By Monday nothing\n${body}`, undefined],
])('the author of %j', (text, byline) => {
  expect(mastheadOf(text).byline).toBe(byline)
})

test('the title is the first heading, if no text stands before it', () => {
  expect(mastheadOf('# A pier\n\n*By Ana Ruiz*\n\nText.', parseMarkdown)).toEqual({
    title: 'A pier',
    byline: 'Ana Ruiz',
  })
  expect(mastheadOf(`Mayor promises a second pier\n\n${body}`).title).toBe(
    'Mayor promises a second pier',
  )
  expect(mastheadOf(`${body} ${body}\nA Second Pier\n${body}`).title).toBeUndefined()
})
