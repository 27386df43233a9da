import { expect, test } from 'vitest'
import fc from 'fast-check'
import { buildArticle } from '../../src/article/build-article.ts'
import { parseDocument } from '../../src/documents/parse-document.ts'

async function quotesOf(text: string) {
  const article = buildArticle(await parseDocument({ path: 'a.txt', text, format: 'text' }))
  return article.quotes.map(({ start, end, kind, speaker }) => ({
    words: text.slice(start, end),
    kind,
    speaker: speaker && text.slice(speaker.start, speaker.end),
  }))
}

test.each([
  ["The workers' hall is Ida's, built in the '90s."],
  ['The board is 12" wide and 3" thick.'],
  ['It is the poet’s house, and the boys’ too.'],
])('no quotation in “%s”', async (text) => {
  expect(await quotesOf(text)).toEqual([])
})

test.each([
  ['curly', 'She said “the quay is old now”.', '“the quay is old now”'],
  ['straight', 'She said "the quay is old now".', '"the quay is old now"'],
  ['guillemets', 'She said «the quay is old now».', '«the quay is old now»'],
  ['low', 'She said „the quay is old now“.', '„the quay is old now“'],
  ['single', 'She said ‘the quay is the workers’ own’ and left.', '‘the quay is the workers’ own’'],
  ['nested', 'She said “he told me ‘go home’ and left”.', '“he told me ‘go home’ and left”'],
  ['over two sentences', 'She said, “It is old. It will go.”', '“It is old. It will go.”'],
  [
    'over paragraphs that reopen',
    'She said, “It is old.\n\n“It will go.”',
    '“It is old.\n\n“It will go.”',
  ],
])('finds %s marks', async (_name, text, words) => {
  expect((await quotesOf(text)).map((quote) => quote.words)).toEqual([words])
})

test.each([
  ['direct', '“The quay is old,” said Ida Holm.', 'Ida Holm'],
  ['title', 'She read the novel “The Long Quay” twice.', undefined],
  ['scare', 'The council passed its “reform” of the ferries.', undefined],
])('tells what it holds: %s', async (kind, text, speaker) => {
  expect(await quotesOf(text)).toMatchObject([{ kind, ...(speaker ? { speaker } : {}) }])
})

test('quotations lie within the text, in order, and do not overlap', async () => {
  const mark = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    ' ',
    '\n\n',
    'a',
    'word',
    '.',
    ',',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(mark, { maxLength: 40 }), async (parts) => {
      const text = parts.join('')
      const article = buildArticle(await parseDocument({ path: 'a.txt', text, format: 'text' }))
      let last = 0
      for (const { start, end, content } of article.quotes) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(content.start).toBeLessThanOrEqual(content.end)
        last = end
      }
    }),
  )
})
