import { expect, test } from 'vitest'
import { maskProse } from '../../src/article/prose-mask.ts'
import { DocumentError } from '../../src/documents/document-error.ts'
import { parseDocument } from '../../src/documents/parse-document.ts'

const read = (path: string, text: string): ReturnType<typeof parseDocument> =>
  parseDocument({ path, text })

test.each([
  ['a.md', 'markdown'],
  ['a.MDX', 'markdown'],
  ['a.txt', 'text'],
  ['a.htm', 'html'],
  ['a', 'markdown'],
])('%s is read as %s', async (path, format) => {
  expect((await read(path, 'Text.')).format).toBe(format)
})

test('front matter is metadata and no prose', async () => {
  const text =
    '---\ntitle: A pier\ndate: 2024-03-05\nauthor: [Ana Ruiz, Peter Holm]\nsources:\n  - https://a.org\n---\n\nText.\n'
  const document = await read('a.md', text)
  expect(document.metadata).toEqual({
    title: 'A pier',
    date: '2024-03-05',
    author: 'Ana Ruiz, Peter Holm',
    sources: ['https://a.org'],
  })
  expect(maskProse(text, document.tree).trim()).toBe('Text.')
})

test('TOML front matter is read too', async () => {
  const { metadata } = await read('a.md', '+++\ntitle = "A pier"\ndate = 2024-03-05\n+++\nText.')
  expect(metadata).toEqual({ title: 'A pier', date: '2024-03-05', sources: [] })
})

test('broken front matter is an error with its line', async () => {
  const reading = read('a.md', '---\ntitle: A pier\nauthor: [Ana\n---\nText.')
  await expect(reading).rejects.toBeInstanceOf(DocumentError)
  await expect(reading).rejects.toMatchObject({ path: 'a.md', line: expect.any(Number) as number })
})

test('a line of dashes is no front matter', async () => {
  const text = '---\n\nText.\n\n---\n\nMore.'
  expect(maskProse(text, (await read('a.md', text)).tree)).toContain('Text.')
})

test('the day given wins only where the document has none', async () => {
  const input = { path: 'a.md', date: '2020-01-01' }
  expect((await parseDocument({ ...input, text: 'Text.' })).metadata.date).toBe('2020-01-01')
  const dated = await parseDocument({ ...input, text: '---\ndate: 2024-03-05\n---\nText.' })
  expect(dated.metadata.date).toBe('2024-03-05')
})

test.each([
  ['imports', "import A from './a'\n\nText.", 'Text.'],
  ['tags', 'Text <Box size={2} title="a > b">in it</Box> here.', 'Text in it here.'],
  ['expressions', 'It is {now.year + 1} here.', 'It is here.'],
  ['code', 'A `{x}` b.\n\n```js\nconst a = {\n```\n\nEnd.', 'A b. End.'],
  ['import as a word', 'import duties rose.', 'import duties rose.'],
])('MDX: %s', async (_name, text, prose) => {
  const { tree } = await read('a.mdx', text)
  expect(maskProse(text, tree).replace(/\s+/g, ' ').trim()).toBe(prose)
})

test.each([
  ['{{< figure src="a" >}}\n\nText.', 'Text.'],
  ['Text {% ref a %} and {{ page.title }} end.', 'Text and end.'],
])('shortcodes are no prose: %j', async (text, prose) => {
  const { tree } = await read('a.md', text)
  expect(maskProse(text, tree).replace(/\s+/g, ' ').trim()).toBe(prose)
})

test('a page says who wrote it and when', async () => {
  const page = `<html lang="en-GB"><head><title>Pier | Site</title>
<meta property="og:title" content="A pier"><meta property="article:published_time" content="2024-03-05T10:00:00Z">
<meta name="author" content="Ana Ruiz"><meta property="og:site_name" content="The Site"><link rel="canonical" href="https://a.org/p">
</head><body><article><p>Text.</p></article></body></html>`
  expect((await read('a.html', page)).metadata).toEqual({
    title: 'A pier',
    date: '2024-03-05',
    author: 'Ana Ruiz',
    publisher: 'The Site',
    url: 'https://a.org/p',
    lang: 'en-GB',
    sources: [],
  })
})

test('JSON-LD comes first', async () => {
  const data = JSON.stringify({
    '@graph': [
      {
        '@type': 'OpinionNewsArticle',
        headline: 'A pier',
        datePublished: '2024-03-05',
        author: [{ name: 'Ana Ruiz' }],
        publisher: { name: 'The Site' },
      },
    ],
  })
  const page = `<head><script type="application/ld+json">${data}</script><title>x</title></head><p>Text.</p>`
  expect((await read('a.html', page)).metadata).toEqual({
    title: 'A pier',
    date: '2024-03-05',
    author: 'Ana Ruiz',
    publisher: 'The Site',
    label: 'opinion',
    sources: [],
  })
})
