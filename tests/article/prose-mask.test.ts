import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskProse } from '../../src/article/prose-mask.ts'
import { parseHtml } from '../../src/documents/parse-html.ts'
import { parseMarkdown } from '../../src/documents/parse-markdown.ts'
import { parseText } from '../../src/documents/parse-text.ts'

const proseOf = (text: string): string => maskProse(text, parseMarkdown(text))

test.each([
  ['keeps words', 'Plain words here.', 'Plain words here.'],
  ['drops code', 'Run `npm ci` now.', 'Run          now.'],
  ['drops marks of stress', 'A **bold** word.', 'A   bold   word.'],
  ['keeps link words only', 'See [this](http://a.b) now.', 'See  this              now.'],
  ['drops bare addresses', 'See http://a.b/c. Then go.', 'See             . Then go.'],
  ['drops mail addresses', 'Ask a.b@c.org, then go.', 'Ask          , then go.'],
  ['drops comments', 'One <!-- two --> three.', 'One              three.'],
  ['drops tags', 'One <b>two</b> three.', 'One    two     three.'],
  ['shows entities', 'Fish &amp; chips', 'Fish &     chips'],
  ['shows escapes', 'It costs \\$5 \\*net\\*', 'It costs  $5 * net* '],
  ['drops reference markers', 'It fell.[7] So.', 'It fell.    So.'],
  ['keeps square metres', 'It has 20 m² of floor.', 'It has 20 m² of floor.'],
  ['drops quote marks of a block quote', '> one\n> two', '  one\n  two'],
  ['drops shortcodes', 'One {{< ref "x" >}} two.', 'One                 two.'],
  ['drops footnote marks', 'It fell.[^a]\n\n[^a]: Note.', 'It fell.    \n\n      Note.'],
])('%s', (_name, text, prose) => {
  expect(proseOf(text)).toBe(prose)
})

test('keeps line ends of all kinds', () => {
  expect(proseOf('`a`\r\n\r\nB\n\n```\nc\n```\n')).toBe('   \r\n\r\nB\n\n   \n \n   \n')
})

const piece = fc.oneof(
  fc.string({ maxLength: 6, unit: 'grapheme' }),
  fc.constantFrom(
    '\r\n',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '&amp;',
    '&#x1F600;',
    '\\*',
    '**',
    '`',
    '[a](b)',
    '👩‍👩‍👧',
    '\uFEFF',
    '\u200F',
    '<p>',
    '</p>',
    '<b>',
  ),
)

/** A letter of the prose is the letter of the text at the same place, unless an entity or escape stands there. */
test.each([
  ['Markdown', (text: string) => parseMarkdown(text)],
  ['text', (text: string) => parseText(text)],
  ['HTML', (text: string) => parseHtml(text).tree],
])('prose of any %s has the length and the offsets of the text', (_name, parse) => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const prose = maskProse(text, parse(text))
      expect(prose).toHaveLength(text.length)
      for (let at = 0; at < text.length; at++) {
        if (prose[at] === text[at] || prose[at] === ' ') continue
        const around = text.slice(Math.max(0, at - 40), at + 1)
        expect(around).toMatch(/[&\\\0]/)
      }
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['a byte order mark', '\uFEFF'],
  ['a tab', 'a\t'],
  ['an emoji', '👍🏽 '],
  ['a combining mark', 'e\u0301 '],
  ['a zero-width space', '\u200B'],
  ['a right-to-left mark', '\u200F'],
])('%s shifts nothing', (_name, before) => {
  for (const parse of [parseMarkdown, parseText, (text: string) => parseHtml(text).tree]) {
    const text = `${before}Word one\r\n\r\nword two.`
    const prose = maskProse(text, parse(text))
    expect(prose.indexOf('two')).toBe(text.indexOf('two'))
    expect(prose.indexOf('Word')).toBe(text.indexOf('Word'))
  }
})
