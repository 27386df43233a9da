import { TextDocument } from 'vscode-languageserver-textdocument'
import { expect, test } from 'vitest'
import { buildArticle } from '../../src/article/build-article.ts'
import { parseDocument } from '../../src/documents/parse-document.ts'
import { createDesk, type Desk } from '../../src/lsp/desk.ts'
import { draftOf } from '../../src/lsp/draft-of.ts'
import type { DocumentReader } from '../../src/lsp/reader.ts'

const uri = 'file:///drafts/a.md'

function openDesk(read: DocumentReader['read']) {
  let document = TextDocument.create(uri, 'markdown', 1, 'A.')
  const published: string[][] = []
  let wake: () => void = () => undefined
  const desk: Desk = createDesk({
    reader: { read, forget: () => undefined },
    current: () => document,
    draftOf: (one) => draftOf(one, '/work'),
    publish: ({ version }, diagnostics) => {
      published.push([String(version), ...diagnostics.map(({ message }) => String(message))])
      wake()
    },
  })
  const edit = (text: string) => {
    document = TextDocument.create(uri, 'markdown', document.version + 1, text)
    desk.schedule(uri)
  }
  const answer = () => new Promise<void>((resolve) => (wake = resolve))
  return { desk, edit, answer, published }
}

test('a burst of edits is read once', async () => {
  const texts: string[] = []
  const { edit, answer, published } = openDesk(async (input) => {
    texts.push(input.text)
    const article = buildArticle(await parseDocument(input))
    return { article, diagnostics: [], faults: [], unsupported: [], metaOf: () => undefined }
  })
  const answered = answer()
  for (const text of ['A. B', 'A. B.', 'A. B. C.']) edit(text)
  await answered
  expect(texts).toEqual(['A. B. C.'])
  expect(published).toEqual([['4']])
})

test('a fault is told and the next edit is read', async () => {
  let fails = true
  const { desk, edit, answer, published } = openDesk(async () => {
    if (fails) throw new Error('broken')
    return { problem: 'mended' }
  })
  const first = answer()
  edit('A. B.')
  await first
  expect(await desk.readingOf(uri)).toBeUndefined()
  fails = false
  const second = answer()
  edit('A. C.')
  await second
  expect(published).toEqual([
    ['2', 'an internal fault, which is ours to mend: broken'],
    ['3', 'mended'],
  ])
})
