import { expect, test } from 'vitest'
import { buildArticle } from '../../src/article/build-article.ts'
import { sentencesWith } from '../../src/article/sentences-with.ts'
import { parseDocument } from '../../src/documents/parse-document.ts'

test('each sentence with a match once, in order, whatever the pattern was used for before', async () => {
  const text = 'The quay is quay and quay. It rained. A quay fell.\n\nNo ferry. The quay stands.'
  const article = buildArticle(await parseDocument({ path: 'a.txt', text, format: 'text' }))
  const pattern = /quay/g
  pattern.lastIndex = 40
  const found = [...sentencesWith(article, pattern)]
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The quay is quay and quay.',
    'A quay fell.',
    'The quay stands.',
  ])
})
