import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { extractText } from '../../src/sources/extract-text.ts'
import { readWarc } from '../../src/sources/read-warc.ts'
import { readSourceFiles } from '../../src/sources/read-source-file.ts'
import { hashText } from '../../src/sources/source-text.ts'
import { join } from 'node:path'
import { makeProject } from '../cli/run-cli.ts'
import { makeDocx, makePdf } from './make-documents.ts'

const story = 'The pier of Vik was rebuilt with oak and opened again in May. '.repeat(12)

const html = (advert: string, extra = ''): Buffer =>
  Buffer.from(
    `<!doctype html><html lang="en-GB"><head><title>The pier | Gazette</title><meta property="og:site_name" content="Gazette"><meta property="article:published_time" content="2026-03-04T08:00:00Z">${extra}</head><body><nav><a href="/">Home</a></nav><article><h1>The pier</h1><p>${story}</p><p>It cost 3&nbsp;million crowns.</p></article><aside>${advert}</aside><script>alert(1)</script></body></html>`,
  )

test('reads the main text of a page and what it says of itself', async () => {
  const read = await extractText(html('Buy boots'), 'text/html')
  expect(read).toMatchObject({
    publisher: 'Gazette',
    date: '2026-03-04',
    lang: 'en-GB',
    complete: true,
  })
  expect(read.text).toContain('It cost 3 million crowns.')
  expect(read.text).not.toMatch(/Buy boots|alert|Home/)
})

test('another advertisement makes no other text', async () => {
  const [one, two] = await Promise.all(
    ['Buy boots', 'Fly south'].map((advert) => extractText(html(advert), 'text/html')),
  )
  expect(hashText(one?.text ?? '')).toBe(hashText(two?.text ?? ''))
})

test.each([
  [
    'structured data',
    html(
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-04","isAccessibleForFree":false}</script>',
    ),
  ],
  [
    'a wall of words',
    Buffer.from(
      '<html><body><p>The pier of Vik was rebuilt.</p><p>Subscribe to continue reading.</p></body></html>',
    ),
  ],
])('knows a paywall by %s', async (_name, body) => {
  expect((await extractText(body, 'text/html')).complete).toBe(false)
})

test('reads the character set a page declares', async () => {
  const body = Buffer.from(
    '<html><head><meta charset="iso-8859-1"></head><body><p>Tromsø and Malmö are far apart.</p></body></html>',
    'latin1',
  )
  expect((await extractText(body, 'text/html')).text).toContain('Tromsø and Malmö')
})

test('reads PDF, DOCX, Markdown and text', async () => {
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const pdf = await extractText(
    makePdf(['The coating may reduce rust', 'on steel bridges.']),
    'application/pdf',
  )
  expect(pdf.text).toContain('The coating may reduce rust on steel bridges.')
  expect((await extractText(makeDocx(['First.', 'Second & third.']), docx)).text).toBe(
    'First.\n\nSecond & third.',
  )
  const markdown = await extractText(
    Buffer.from('# The pier\n\nIt is *long*, says [Ana](https://a.example).\n'),
    'text/markdown',
  )
  expect(markdown).toMatchObject({ title: 'The pier', text: 'The pier\n\nIt is *long*, says Ana.' })
  expect((await extractText(Buffer.from('One\r\nline.\r\n\r\nTwo.\n'), 'text/plain')).text).toBe(
    'One line.\n\nTwo.',
  )
})

test.each([
  ['application/pdf', 'not a PDF'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'not a DOCX'],
])('a broken %s is told, not thrown about', async (type, body) => {
  await expect(extractText(Buffer.from(body), type)).rejects.toMatchObject({ name: 'SourceError' })
})

const record = (type: string, body: string): string =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://gazette.example/pier\r\nWARC-Date: 2026-03-04T10:00:00Z\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`
const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>${story}</p></body></html>`
const warc =
  record('warcinfo', 'software: x') +
  record('request', 'GET / HTTP/1.1') +
  record('response', answer)

test.each([
  ['plain', Buffer.from(warc)],
  ['packed', gzipSync(warc)],
  [
    'packed by record',
    Buffer.concat([
      gzipSync(record('warcinfo', 'software: x')),
      gzipSync(record('response', answer)),
    ]),
  ],
])('reads a WARC file, %s', (_name, bytes) => {
  const pages = readWarc(bytes)
  expect(pages).toHaveLength(1)
  expect(pages[0]).toMatchObject({
    url: 'https://gazette.example/pier',
    captured: '2026-03-04T10:00:00Z',
    status: 200,
    mediaType: 'text/html',
  })
})

test('a saved page stands for the address it was saved from', async () => {
  const mark =
    '<!--\n Page saved with SingleFile \n url: https://gazette.example/pier \n saved date: Wed Mar 04 2026 10:00:00 GMT+0000 (UTC)\n-->'
  const root = makeProject({
    'pier.html': html('').toString().replace('<html', `${mark}<html`),
    'pier.warc.gz': gzipSync(warc),
  })
  for (const name of ['pier.html', 'pier.warc.gz']) {
    const [read] = await readSourceFiles(join(root, name))
    expect(read).toMatchObject({ url: 'https://gazette.example/pier' })
    expect(read?.saved).toMatch(/^2026-03-04T10:00:00/)
    expect(read?.text).toContain('rebuilt with oak')
  }
})
