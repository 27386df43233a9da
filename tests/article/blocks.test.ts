import { expect, test } from 'vitest'
import { readOutline } from '../../src/article/blocks.ts'
import { parseHtml } from '../../src/documents/parse-html.ts'
import { parseMarkdown } from '../../src/documents/parse-markdown.ts'
import { parseText } from '../../src/documents/parse-text.ts'

const shown = (text: string, parse: (text: string) => ReturnType<typeof parseText>): string[] =>
  readOutline({ text, tree: parse(text) }).blocks.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  )

const article = [
  'The port of Brava will get a second pier, the mayor said, and the town will pay for all of it from next year.',
  'Why the Pier Matters to Brava',
  'Ships wait outside for days, and fishermen lose a good part of their catch while they do. The reasons include:',
  '- Depth: The old pier is shallow.',
  '- Age: It was built long ago.',
  'The table shows what was promised to whom and when in the past years:',
  '| Year | Promise |',
  '|---|---|',
  '| 2019 | A new crane |',
  'Costs and Plans',
  'Nobody has said what the pier will cost, or who is to build it, or when work is going to begin.',
].join('\n')

test('a line of plain text is a block; headings are known by their looks', () => {
  expect(shown(article, parseText)).toEqual([
    'paragraph: The port of Brava will get a second pier, the mayor said, and the town will pay for all of it from next year.',
    'heading: Why the Pier Matters to Brava',
    'paragraph: Ships wait outside for days, and fishermen lose a good part of their catch while they do. The reasons include:',
    'list-item: Depth: The old pier is shallow.',
    'list-item: Age: It was built long ago.',
    'paragraph: The table shows what was promised to whom and when in the past years:',
    'table-row: Year | Promise',
    'table-row: 2019 | A new crane',
    'heading: Costs and Plans',
    'paragraph: Nobody has said what the pier will cost, or who is to build it, or when work is going to begin.',
  ])
})

test('blocks know their section, group, lead-in, cells and marks', () => {
  const { blocks, sections } = readOutline({ text: article, tree: parseText(article) })
  expect(blocks.map(({ section }) => section)).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 2, 2])
  expect(sections.map(({ heading }) => heading)).toEqual([undefined, 1, 8])
  expect(blocks.map(({ leadIn }) => leadIn)).toEqual([
    undefined,
    undefined,
    undefined,
    2,
    2,
    undefined,
    5,
    5,
    undefined,
    undefined,
  ])
  expect(blocks[3]?.group).toBe(blocks[4]?.group)
  expect(blocks[6]?.group).not.toBe(blocks[4]?.group)
  expect(blocks[6]?.header).toBe(true)
  expect(blocks[7]?.header).toBe(false)
  expect(blocks[7]?.cells?.map(({ start, end }) => article.slice(start, end))).toEqual([
    '2019',
    'A new crane',
  ])
  expect(blocks[1]?.marked).toBe(false)
})

test('Markdown gives the same kinds, marked', () => {
  const text =
    '# Title\n\nText.\n\n- a\n  - b\n\n> Quoted.\n\nPhoto: A pier.\n\nSee.[^1]\n\n[^1]: Note.\n\n```\ncode\n```\n'
  const { blocks } = readOutline({ text, tree: parseMarkdown(text) })
  expect(blocks.map(({ kind, depth, quoted, marked }) => [kind, depth, quoted, marked])).toEqual([
    ['heading', 1, false, true],
    ['paragraph', 1, false, false],
    ['list-item', 1, false, false],
    ['list-item', 2, false, false],
    ['paragraph', 1, true, false],
    ['caption', 1, false, false],
    ['paragraph', 1, false, false],
    ['note', 1, false, false],
  ])
})

test('hard-wrapped lines are joined, others are not', () => {
  const wrapped =
    'The port of Brava will get a second pier, the mayor said on\nMonday, and the town will pay for all of it from the money it\nsaved when the old school was closed and sold.\n\nNothing was signed.'
  expect(shown(wrapped, parseText)).toHaveLength(2)
  const poem = 'Roses Are Red\nViolets are blue and smell.\nSugar is sweet.'
  expect(shown(poem, parseText)).toHaveLength(3)
})

test('one line is one block, whatever it holds', () => {
  expect(shown('Hello there.', parseText)).toEqual(['paragraph: Hello there.'])
  expect(shown('', parseText)).toEqual([])
  expect(shown('- only', parseText)).toEqual(['list-item: only'])
})

test('a page without its navigation', () => {
  const page = `<!doctype html><html lang="en"><head><title>x</title></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<div class="sidebar"><p>Subscribe to our letter, it is free and comes every single morning.</p></div>
<article><h1>New pier</h1><p>The port of <b>Brava</b> gets a second pier &amp; a crane.</p>
<figure><img src="a.jpg" alt="Alt"><figcaption>The old pier</figcaption></figure>
<ul><li>One</li><li>Two</li></ul><blockquote><p>We pay.</p></blockquote>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2019</td><td>Low</td></tr></table></article>
<footer><p>All rights reserved by the publisher of this page.</p></footer></body></html>`
  expect(shown(page, (text) => parseHtml(text).tree)).toEqual([
    'heading: New pier',
    'paragraph: The port of <b>Brava</b> gets a second pier &amp; a crane.',
    'caption: The old pier',
    'list-item: One',
    'list-item: Two',
    'paragraph: We pay.',
    'table-row: Year</th><th>Cost',
    'table-row: 2019</td><td>Low',
  ])
})
