import { findAuthorYears } from '../../src/article/author-year.ts'
import { expect, test } from 'vitest'
import { readOutline } from '../../src/article/blocks.ts'
import { findCitations } from '../../src/article/citations.ts'
import { parseHtml } from '../../src/documents/parse-html.ts'
import { parseMarkdown } from '../../src/documents/parse-markdown.ts'
import { parseText } from '../../src/documents/parse-text.ts'

const cited = (text: string, parse = parseMarkdown): unknown[] => {
  const tree = parse(text)
  const { blocks } = readOutline({ text, tree })
  return findCitations(text, tree, blocks).map(({ start, end, kind, url, source }) => [
    kind,
    text.slice(start, end),
    url,
    source,
  ])
}

test('links and addresses', () => {
  expect(
    cited('See [this](https://a.org/x) and <https://b.org>, or [that][r].\n\n[r]: https://c.org'),
  ).toEqual([
    ['link', '[this](https://a.org/x)', 'https://a.org/x', undefined],
    ['address', '<https://b.org>', 'https://b.org', undefined],
    ['link', '[that][r]', 'https://c.org', undefined],
  ])
  expect(cited('Read https://a.org/x(1). Or (www.b.org), or doi:10.1000/xyz.', parseText)).toEqual([
    ['address', 'https://a.org/x(1)', 'https://a.org/x(1)', undefined],
    ['address', 'www.b.org', 'https://www.b.org', undefined],
    ['address', 'doi:10.1000/xyz', 'https://doi.org/10.1000/xyz', undefined],
  ])
})

test('links within the page and mail addresses are no sources', () => {
  expect(cited('[up](#top) [mail](mailto:a@b.org)')).toEqual([])
})

test('notes carry what they say', () => {
  expect(cited('It fell.[^1]\n\n[^1]: Ruiz, [Piers](https://a.org/p), 2019.')).toEqual([
    ['note', '[^1]', 'https://a.org/p', 'Ruiz, [Piers](https://a.org/p), 2019.'],
    ['link', '[Piers](https://a.org/p)', 'https://a.org/p', undefined],
  ])
})

test('markers find their entry in the list of references', () => {
  const text =
    'It fell.[2] It rose.¹\n\nReferences\n[1] Holm, Tides. https://a.org/1\n[2] Ruiz, Piers.'
  expect(cited(text, parseText)).toEqual([
    ['marker', '[2]', undefined, 'Ruiz, Piers.'],
    ['marker', '¹', 'https://a.org/1', 'Holm, Tides. https://a.org/1'],
    ['address', 'https://a.org/1', 'https://a.org/1', undefined],
  ])
  expect(cited('It fell.[2]\n\n## Sources\n\n1. Holm\n2. Ruiz, Piers')).toEqual([
    ['marker', '[2]', undefined, 'Ruiz, Piers'],
  ])
})

test('a unit is no marker', () => {
  expect(cited('It covers 3 km² of land.', parseText)).toEqual([])
})

test('raised marks of a page find the entry they point to', () => {
  const page = `<article><p>It fell over the whole of the past year, they said.<sup><a href="#r1">[1]</a></sup></p>
<ol><li id="r1">Ruiz, Piers</li></ol></article>`
  expect(cited(page, (text) => parseHtml(text).tree)).toEqual([
    ['note', '<sup><a href="#r1">[1]</a></sup>', undefined, 'Ruiz, Piers'],
  ])
})

test.each([
  ['Gulls nap in flight (Ruiz et al., 2019; Dahl 2020, p. 4).', ['(Ruiz et al., 2019; Dahl 2020, p. 4)']],
  ['Ruiz and Dahl (2019) saw it.', ['Ruiz and Dahl (2019)']],
  ['The mill (built 1902) still runs.', []],
  ['Ana Ruiz (1954–2019) wrote it.', []],
  ['In May (2019) it rained.', []],
])('reads authors and years: %s', (text, expected) => {
  expect(findAuthorYears(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
