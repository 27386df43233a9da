import { expect, test } from 'vitest'
import { buildArticle } from '../../src/article/build-article.ts'
import { parseDocument } from '../../src/documents/parse-document.ts'
import { claimreviewReport } from '../../src/reports/claimreview.ts'

test('writes each claim with its words, its day and what it cites', async () => {
  const text =
    '# Trams\n\nTrams carried 3,000 people, [the Herald](https://herald.example/trams) reported.\n'
  const document = await parseDocument({
    path: 'a.md',
    text,
    format: 'markdown',
    date: '2026-01-10',
  })
  const article = buildArticle(document)
  const sentence = article.sentences.find(({ start }) => text.startsWith('Trams carried', start))
  if (!sentence) throw new Error('no sentence')
  const written = JSON.parse(claimreviewReport(article, [{ sentence, speaker: 'Ana Ruiz' }])) as {
    '@graph': unknown[]
  }
  expect(written['@graph']).toEqual([
    expect.objectContaining({
      '@type': 'Claim',
      text: expect.stringContaining('Trams carried 3,000 people') as string,
      datePublished: '2026-01-10',
      author: { '@type': 'Person', name: 'Ana Ruiz' },
    }),
  ])
})
