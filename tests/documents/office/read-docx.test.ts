import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { buildArticle } from '../../../src/article/build-article.ts'
import { parseDocument } from '../../../src/documents/parse-document.ts'
import { makeDocx, paragraph, run, wordPart, type Parts } from './make-office.ts'

async function read(body: string, parts: Parts = {}, addresses: Readonly<Record<string, string>> = {}) {
  return buildArticle(await parseDocument({ path: 'a.docx', text: '', bytes: makeDocx(body, parts, addresses) }))
}

const prose = async (...input: Parameters<typeof read>): Promise<string> =>
  (await read(...input)).prose.replace(/[ \n]+/g, ' ').trim()

test('one paragraph is one line, whatever runs it is written in', async () => {
  const article = await read(
    paragraph(run('The pier'), 'Title') + paragraph(run('It clo') + run('sed in', '<w:b/>') + run(' 1998.')) + paragraph(''),
  )
  expect(article.text).toBe('The pier\nIt closed in 1998.\n\n')
  expect(article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)])).toEqual([
    ['heading', 'The pier'],
    ['paragraph', 'It closed in 1998.'],
  ])
  expect(article.title).toBe('The pier')
})

test('inserted words are read, deleted, moved and hidden ones are not', async () => {
  const body = paragraph(
    run('It cost ') +
      `<w:del w:id="1" w:author="A"><w:r><w:delText>3</w:delText></w:r></w:del>` +
      `<w:ins w:id="2" w:author="A">${run('4')}</w:ins>` +
      `<w:moveFrom w:id="3" w:author="A">${run(' pounds')}</w:moveFrom>` +
      run(' million secret', '<w:vanish/>') +
      `<w:moveTo w:id="4" w:author="A">${run(' crowns')}</w:moveTo>` +
      run('.'),
  )
  expect(await prose(body)).toBe('It cost 4 crowns.')
})

test('a paragraph whose end was deleted goes on in the next one; a deleted row is not there', async () => {
  const body =
    paragraph(run('The pier '), '', '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>') +
    paragraph(run('closed in 1998.')) +
    `<w:tbl>${['Year|Cost', '1998|4'].map((row) => `<w:tr>${row.split('|').map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`).join('')}<w:tr><w:trPr><w:del w:id="2" w:author="A"/></w:trPr><w:tc>${paragraph(run('gone'))}</w:tc></w:tr></w:tbl>`
  const article = await read(body)
  expect(article.text).toBe('The pier closed in 1998.\nYear\tCost\n1998\t4\n')
  expect(article.blocks.map(({ kind, header }) => [kind, header])).toEqual([
    ['paragraph', false],
    ['table-row', true],
    ['table-row', false],
  ])
})

test('comments, headers, contents, text of fields, pictures and formulas are no prose', async () => {
  const body =
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run('Contents qqq'))}</w:sdtContent></w:sdt>` +
    paragraph(run('Contents qqq'), 'TOC1') +
    paragraph(run('x = qqq'), 'Code') +
    paragraph(
      `<w:commentRangeStart w:id="0"/>${run('The pier closed')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>` +
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF qqq</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(' in')}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
        run(' 1998') +
        '<m:oMath><m:r><m:t>qqq</m:t></m:r></m:oMath>' +
        run('.'),
    )
  const comments = wordPart('comments', `<w:comment w:id="0" w:author="A">${paragraph(run('qqq'))}</w:comment>`)
  const shown = await prose(body, { 'word/comments.xml': comments, 'word/header1.xml': wordPart('hdr', paragraph(run('qqq'))) })
  expect(shown).toBe('The pier closed in 1998 .')
})

test('links of every kind are citations', async () => {
  const body = paragraph(
    `<w:hyperlink r:id="h1">${run('the Herald')}</w:hyperlink>${run(' and ')}` +
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "https://b.example/b" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('the Gazette')}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
      run(' and https://c.example/c said so.'),
  )
  const { citations, text } = await read(body, {}, { h1: 'https://a.example/a' })
  expect(citations.map(({ kind, url, start, end }) => [kind, url, text.slice(start, end)])).toEqual([
    ['link', 'https://a.example/a', 'the Herald'],
    ['link', 'https://b.example/b', 'the Gazette'],
    ['address', 'https://c.example/c', 'https://c.example/c'],
  ])
})

test('notes stand at the end and back the sentence that points to them', async () => {
  const body = paragraph(
    run('The pier closed in 1998.') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run(' It was old.') + '<w:r><w:endnoteReference w:id="2"/></w:r>',
  )
  const article = await read(body, {
    'word/footnotes.xml': wordPart('footnotes', `<w:footnote w:type="separator" w:id="0">${paragraph(run('qqq'))}</w:footnote><w:footnote w:id="2">${paragraph(run('Herald, 2 May 1998, https://herald.example.'))}</w:footnote>`),
    'word/endnotes.xml': wordPart('endnotes', `<w:endnote w:id="2">${paragraph(run('Harbour office.'))}</w:endnote>`),
  })
  expect(article.text).toBe('The pier closed in 1998.[1] It was old.[i]\n[1] Herald, 2 May 1998, https://herald.example.\n[i] Harbour office.\n')
  const [first, second] = article.citations.filter(({ kind }) => kind === 'note')
  expect(first).toMatchObject({ url: 'https://herald.example', source: 'Herald, 2 May 1998, https://herald.example.' })
  expect(second?.source).toBe('Harbour office.')
  expect(article.blocks.at(-1)?.kind).toBe('note')
})

test('lists, quotations, captions and text boxes', async () => {
  const item = (words: string, list: number, level = 0) =>
    paragraph(run(words), '', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const article = await read(
    item('One.', 1) + item('Inner.', 1, 1) + item('Two.', 2) + paragraph(run('By style.'), 'ListBullet') +
      paragraph(run('We had no choice.'), 'Zitat') + paragraph(run('The old pier.'), 'Caption') + paragraph(run('A part.') + box, ''),
  )
  expect(article.blocks.map(({ kind, depth, group, quoted, start, end }) => [kind, depth, group, quoted, article.text.slice(start, end)])).toEqual([
    ['list-item', 1, 0, false, 'One.'],
    ['list-item', 2, 0, false, 'Inner.'],
    ['list-item', 1, 1, false, 'Two.'],
    ['list-item', 1, 2, false, 'By style.'],
    ['paragraph', 1, undefined, true, 'We had no choice.'],
    ['caption', 1, undefined, false, 'The old pier.'],
    ['paragraph', 1, undefined, false, 'A part.'],
    ['paragraph', 1, undefined, false, 'In a box.'],
  ])
})

test('tabs, breaks and blanks at the ends are as Word shows them', async () => {
  const body = paragraph('<w:r><w:t> One</w:t><w:tab/><w:t>two </w:t><w:br/><w:t>three</w:t></w:r>')
  expect((await read(body)).text).toBe('One\ttwo\u2028three\n')
})

const words = fc.string({ unit: fc.constantFrom('a', 'é', '𝟙', ' ', '.', '“', '”', '5', '\u00A0'), maxLength: 12 })
const part = fc.tuple(words, fc.constantFrom('run', 'ins', 'del', 'link', 'break', 'hidden'))

test('every text node slices to its text, in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(part, { maxLength: 5 }), { maxLength: 6 }), async (paragraphs) => {
      const body = paragraphs.map((parts) => paragraph(parts.map(([text, kind]) => write(text, kind)).join(''))).join('')
      const article = await read(body, {}, { h1: 'https://a.example' })
      const nodes = [...textNodes(article.document.tree)]
      expect(article.text.split('\n')).toHaveLength(paragraphs.length + 1)
      let at = 0
      for (const { value, position } of nodes) {
        const [start, end] = [position?.start.offset ?? -1, position?.end.offset ?? -1]
        expect(article.text.slice(start, end)).toBe(value)
        expect(start).toBeGreaterThanOrEqual(at)
        expect(article.text.slice(0, start).split('\n')).toHaveLength(position?.start.line ?? 0)
        at = end
      }
    }),
    { numRuns: 150 },
  )
})

function write(text: string, kind: string): string {
  if (kind === 'ins') return `<w:ins w:id="1" w:author="A">${run(text)}</w:ins>`
  if (kind === 'del') return `<w:del w:id="1" w:author="A">${run(text)}</w:del>`
  if (kind === 'link') return `<w:hyperlink r:id="h1">${run(text)}</w:hyperlink>`
  if (kind === 'break') return '<w:r><w:br/></w:r>'
  return run(text, kind === 'hidden' ? '<w:vanish/>' : '')
}

function* textNodes(node: Nodes): Generator<Extract<Nodes, { type: 'text' }>> {
  if (node.type === 'text') yield node
  else if ('children' in node) for (const child of node.children) yield* textNodes(child)
}
