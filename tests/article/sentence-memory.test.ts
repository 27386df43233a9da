import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildArticle } from '../../src/article/build-article.ts'
import { createSentenceMemory } from '../../src/article/sentence-memory.ts'
import { parseDocument } from '../../src/documents/parse-document.ts'

const names = ['council-ferry-vote', 'water-price', 'strike-buses']
const drafts = names.map((name) =>
  readFileSync(`fixtures/articles/clean/${name}.md`, 'utf8').replace(/^---\n[^]*?\n---\n/, ''),
)
const typed = [
  '',
  ' ',
  '5',
  ' million',
  '. ',
  '$',
  '-',
  'about ',
  '\n\n',
  ' per cent',
  '(',
  '“',
  'two-',
]

async function read(text: string, memory?: ReturnType<typeof createSentenceMemory>) {
  const document = await parseDocument({ path: 'a.md', text })
  const article = buildArticle(document, memory ? { memory } : {})
  const { quantities, claims, attributions, quotes } = article
  return { quantities, claims, attributions, quotes }
}

test('what is remembered is what would be found, after any row of edits', async () => {
  const edit = fc.record({ at: fc.nat(6000), cut: fc.nat(12), text: fc.constantFrom(...typed) })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...drafts),
      fc.array(edit, { maxLength: 4 }),
      async (draft, edits) => {
        const memory = createSentenceMemory(40)
        let text = draft
        await read(text, memory)
        for (const { at, cut, text: words } of edits) {
          const place = at % text.length
          text = text.slice(0, place) + words + text.slice(place + cut)
          expect(await read(text, memory)).toEqual(await read(text))
        }
      },
    ),
    { numRuns: 25 },
  )
})

test('works something out once, and forgets what is old', () => {
  const memory = createSentenceMemory(2)
  let worked = 0
  const ask = (words: string) => memory.recall('part', words, () => ++worked)
  expect([ask('a'), ask('a'), ask('b')]).toEqual([1, 1, 2])
  expect(memory.recall('other', 'a', () => 'x')).toBe('x')
  for (const words of ['c', 'd', 'e', 'f']) ask(words)
  expect(ask('a')).toBeGreaterThan(2)
})
