import { expect, test } from 'vitest'
import rule from '../../../rules/quotes/unclosed-quote.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['a closed quotation', 'Ida Holm said: “The quay is old.” The ferries stopped.'],
  [
    'paragraphs that reopen',
    '“The quay is old,” she said. “It was built of larch.\n\n“It will not last.”',
  ],
  [
    'straight marks over two paragraphs',
    'She said, "The quay is old.\n\nIt will not last." Then she left.',
  ],
  ['apostrophes', "The workers' hall is Ida's, built in the '90s."],
  ['inches', 'The board is 12" wide and 3" thick.'],
  [
    'a quotation that opens with dots',
    'Holm said the office did "...not see the crack." She left.',
  ],
  ['nesting', 'She said, “He told me ‘go home’ and left.”'],
  ['a space before the mark', `He said "it felt like 'am I going to live?' ".`],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test.each([
  ['an opening mark', 'Ida Holm said: {{“}}The quay is old. The ferries stopped at noon.'],
  ['a closing mark', 'The quay is old.{{”}} The ferries stopped at noon.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})

test.each(['&ldquo;', '&#8220;', '&quot;'])('flags the whole of %s in HTML', async (entity) => {
  const marked = `<p>Ida Holm said: {{${entity}}}The quay is old. The ferries stopped at noon.</p>`
  const { expected, found } = await checkMarked(rule, marked, { format: 'html' })
  expect(found).toEqual(expected)
})
