import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { buildArticle } from '../../../src/article/build-article.ts'
import type { Article } from '../../../src/article/article.ts'
import { parseDocument } from '../../../src/documents/parse-document.ts'
import { anyText } from '../../trust/fuzz/texts.ts'
import { asciidoc, latex, quarto, rst } from './samples.ts'

const read = async (path: string, text: string): Promise<Article> =>
  buildArticle(await parseDocument({ path, text }))

const outline = ({ blocks, prose }: Article) =>
  blocks.map(({ kind, depth, quoted, header, start, end }) => [
    `${quoted ? 'quoted ' : ''}${header ? 'header ' : ''}${kind} ${depth}`,
    prose.slice(start, end).replace(/\s+/g, ' ').trim(),
  ])

const sources = ({ citations, text }: Article) =>
  citations.map(({ kind, url, source, start, end }) => [kind, text.slice(start, end), url ?? source])

const samples = [
  ['a.adoc', asciidoc],
  ['a.rst', rst],
  ['a.tex', latex],
  ['a.qmd', quarto],
] as const

test.each(samples)('%s: nothing in markup is read', async (path, sample) => {
  const { prose, sentences, text } = await read(path, sample)
  expect(prose).not.toContain('qqq')
  expect(prose).toHaveLength(text.length)
  expect(sentences.some(({ start, end }) => /The\s+pier\s+closed\s+in\s+1998/.test(prose.slice(start, end)))).toBe(true)
  expect(prose).toContain('25 November 2026')
})

test('AsciiDoc: blocks, links and notes', async () => {
  const article = await read('a.adoc', asciidoc)
  expect(article.metadata).toMatchObject({ author: 'Ana Ruiz', date: '2024-03-05' })
  expect(outline(article)).toEqual([
    ['heading 1', 'The harbour report'],
    ['paragraph 1', 'The pier closed in 1998, says the Herald in . It cost and “we had no choice” was said, see the section .'],
    ['heading 2', 'Details'],
    ['caption 1', 'A caption for it'],
    ['list-item 1', 'First item with 3 ships.'],
    ['list-item 2', 'Nested item.'],
    ['list-item 1', 'Counted item.'],
    ['paragraph 1', 'The crane fell in 1999.'],
    ['quoted paragraph 1', 'We had no choice.'],
    ['header table-row 1', 'Year Cost'],
    ['table-row 1', '2019 $4 million'],
    ['table-row 1', '2020 $5 million'],
    ['list-item 1', 'Term'],
    ['list-item 1', 'Its definition.'],
    ['paragraph 1', 'The fire began on Wednesday, 25 November 2026.'],
  ])
  expect(sources(article)).toEqual([
    ['link', 'https://herald.example/a[Herald]', 'https://herald.example/a'],
    ['note', 'footnote:[Herald, 2 May 2024, https://herald.example/b qqq.]', 'https://herald.example/b'],
  ])
})

test('reStructuredText: blocks, links and notes', async () => {
  const article = await read('a.rst', rst)
  expect(article.metadata).toMatchObject({ author: 'Ana Ruiz', date: '2024-03-05' })
  expect(outline(article)).toEqual([
    ['heading 1', 'The harbour report'],
    ['paragraph 1', 'The pier closed in 1998, says the Herald in and . It cost and see the section . A Gazette link.'],
    ['heading 2', 'Details'],
    ['paragraph 1', 'The crane fell in 1999. It was old.'],
    ['caption 1', 'A caption for it.'],
    ['list-item 1', 'First item with 3 ships.'],
    ['list-item 2', 'Nested item.'],
    ['list-item 1', 'Second item goes on.'],
    ['list-item 1', 'Counted item.'],
    ['paragraph 1', 'Said she:'],
    ['quoted paragraph 1', 'We had no choice.'],
    ['paragraph 1', 'Like this:'],
    ['list-item 1', 'term'],
    ['list-item 1', 'Its definition.'],
    ['header table-row 1', 'Year Cost'],
    ['table-row 1', '2019 $4 million'],
    ['header table-row 1', 'Year Cost'],
    ['table-row 1', '2020 $5 million'],
    ['paragraph 1', 'The fire began on Wednesday, 25 November 2026.'],
    ['note 1', 'Herald, 2 May 2024, .'],
    ['note 1', 'Ruiz, A. Harbours. 2024.'],
  ])
  expect(sources(article).slice(0, 5)).toEqual([
    ['link', '`Herald <https://herald.example/a>`_', 'https://herald.example/a'],
    ['note', '[1]_', 'https://herald.example/b'],
    ['note', '[Ruiz2024]_', 'Ruiz, A. Harbours. 2024.'],
    ['note', ':cite:p:`holm2024`', undefined],
    ['link', 'Gazette_', 'https://gazette.example/h'],
  ])
})

test('LaTeX: blocks, links and notes', async () => {
  const article = await read('a.tex', latex)
  expect(article.metadata).toMatchObject({ title: 'The harbour report', author: 'Ana Ruiz, Peter Holm', date: '2024-03-05' })
  expect(outline(article)).toEqual([
    ['heading 1', 'Introduction'],
    ['paragraph 1', 'The pier closed in 1998 , see Section . It cost $4 million or 20% more, “we had no choice” , said “she”. Read the Herald — or .'],
    ['list-item 1', 'First item with 3 ships.'],
    ['list-item 1', 'Second item:'],
    ['list-item 2', 'Nested item.'],
    ['quoted paragraph 1', 'We had no choice.'],
    ['caption 1', 'A caption here.'],
    ['heading 2', 'Details'],
    ['paragraph 1', 'The fire began on Wednesday, 25 November 2026.'],
    ['note 1', 'P. Holm, Harbours , 2024, .'],
  ])
  const found = sources(article)
  expect(found).toContainEqual(['link', '\\href{https://herald.example/a\\_b}{the Herald}', 'https://herald.example/a_b'])
  expect(found).toContainEqual(['note', '\\footnote{Herald qqq, \\url{https://herald.example/b}.}', 'https://herald.example/b'])
  expect(found.filter(([, words]) => words?.startsWith('\\cite'))).toEqual([
    ['note', '\\cite[p.~3]{holm2024,ruiz}', 'https://holm.example'],
    ['note', '\\cite[p.~3]{holm2024,ruiz}', undefined],
  ])
})

test('Quarto: citations, notes and divs', async () => {
  const article = await read('a.qmd', quarto)
  expect(outline(article)).toEqual([
    ['heading 2', 'Introduction'],
    ['paragraph 1', 'The pier closed in 1998 . As says, see and more. It cost $4 million and or 20%. Mail .'],
    ['paragraph 1', 'The crane fell in 1999.'],
    ['paragraph 1', 'The fire began on Wednesday, 25 November 2026.'],
  ])
  expect(article.document.tree.children.flatMap((node) => identifiersIn(node))).toEqual(['holm2024', 'ruiz', 'ruiz2020', expect.stringMatching(/^note-at-/)])
})

const identifiersIn = (node: Nodes): string[] => {
  if (node.type === 'footnoteReference') return [node.identifier]
  return 'children' in node ? node.children.flatMap((child) => identifiersIn(child as Nodes)) : []
}

test.each([
  ['a.adoc', '* No item\n+\n----\nqqq\n----\n', 'No item'],
  ['a.adoc', 'Plain _words_ and snake_case_name, 2*3*4.', 'Plain words and snake_case_name, 2*3*4.'],
  ['a.adoc', '----\nqqq never closed', ''],
  ['a.adoc', '[stem]\n++++\nqqq\n++++\n\nText.', 'Text.'],
  ['a.adoc', 'A +qqq+ B `+qqq+` C ++qqq++ D.', 'A B C D.'],
  ['a.rst', 'Plain *words* and snake_case, 2*3, ``qqq``.', 'Plain words and snake_case, 2*3, .'],
  ['a.rst', 'Text::\n\n  qqq\n\nMore.', 'Text: More.'],
  ['a.rst', '.. [*] A note.\n.. |qqq| replace:: qqq\n\nA. Smith said so.\nAnd more.', 'A note. A. Smith said so. And more.'],
  ['a.rst', '.. function:: qqq(x)\n\n   qqq\n\nText :py:func:`qqq` here.', 'Text here.'],
  ['a.tex', 'A % qqq \\begin{itemize}\nB \\unknown[qqq]{qqq} C {\\bf D} \\verb|qqq| E.', 'A B C D E.'],
  ['a.tex', '\\begin{itemize}\\item A \\begin{quote}B', 'A B'],
  ['a.tex', 'Never closed \\footnote{qqq', 'Never closed qqq'],
  ['a.tex', '20\\,\\% of \\texttt{qqq} and \\[ qqq \\] or $$qqq$$.', '20 % of and or .'],
  ['a.qmd', '```{r}\n@qqq $qqq$\n```\n\nA $5 bill and $6.', 'A $5 bill and $6.'],
  ['a.qmd', 'See `@qqq` or a@b.org, [-@qqq].', 'See or , .'],
])('%s: %j', async (path, text, prose) => {
  expect((await read(path, text)).prose.replace(/\s+/g, ' ').trim()).toBe(prose)
})

test.each([
  ['a.adoc', '// factlint-disable-next x -- reason\nExperts say so.'],
  ['a.rst', '.. factlint-disable-next x -- reason\n\nExperts say so.'],
  ['a.tex', '% factlint-disable-next x -- reason\nExperts say so.'],
])('%s: a comment silences the next block', async (path, text) => {
  const { readDirectives } = await import('../../../src/engine/suppression-directives.ts')
  const article = await read(path, text)
  expect(readDirectives(article)).toMatchObject([{ scope: 'next', rules: ['x'], reason: 'reason' }])
  expect(text.slice(readDirectives(article)[0]?.from)).toBe('Experts say so.')
})

const wrapped = samples.map(([path, sample]) => [path, fc.tuple(anyText, fc.nat()).map(([text, at]) => sample.slice(0, at % sample.length) + text + sample.slice(at % sample.length))] as const)

test.each(wrapped)('%s: text nodes stand in order and lie over their text', async (path, texts) => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const document = await parseDocument({ path, text }).catch(() => undefined)
      if (!document) return
      let at = 0
      for (const { value, position } of textNodes(document.tree)) {
        const [start, end] = [position?.start.offset ?? -1, position?.end.offset ?? -1]
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        if (path !== 'a.qmd') expect(value).toHaveLength(end - start)
        at = end
      }
      expect(buildArticle(document).prose).toHaveLength(text.length)
    }),
    { numRuns: 60, seed: 7 },
  )
})

function* textNodes(node: Nodes): Generator<Extract<Nodes, { type: 'text' }>> {
  if (node.type === 'text') yield node
  else if ('children' in node) for (const child of node.children) yield* textNodes(child as Nodes)
}
