import { expect, test } from 'vitest'
import { buildArticle } from '../../../src/article/build-article.ts'
import { parseDocument } from '../../../src/documents/parse-document.ts'
import { makeOdt } from './make-office.ts'

const read = async (text: string, automatic = '') =>
  buildArticle(await parseDocument({ path: 'a.odt', text: '', bytes: makeOdt(text, automatic) }))

const p = (words: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${words}</text:p>`

test('reads headings, lists, tables, quotations and links', async () => {
  const article = await read(
    `<text:h text:outline-level="2">The pier</text:h>${p('It  closed\n in<text:s text:c="2"/>1998, says <text:a xlink:href="https://a.example">the <text:span>Herald</text:span></text:a>.')}` +
      `<text:list text:style-name="L1"><text:list-item>${p('One.')}<text:list><text:list-item>${p('Inner.')}</text:list-item></text:list></text:list-item></text:list>` +
      `<table:table><table:table-header-rows><table:table-row><table:table-cell>${p('Year')}</table:table-cell><table:table-cell>${p('Cost')}</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell>${p('1998')}</table:table-cell><table:table-cell>${p('4')}</table:table-cell></table:table-row></table:table>` +
      p('We had no choice.', 'P1'),
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>',
  )
  expect(article.text).toBe('The pier\nIt closed in  1998, says the Herald.\nOne.\nInner.\nYear\tCost\n1998\t4\nWe had no choice.\n')
  expect(article.blocks.map(({ kind, depth, header, quoted }) => [kind, depth, header, quoted])).toEqual([
    ['heading', 2, false, false],
    ['paragraph', 1, false, false],
    ['list-item', 1, false, false],
    ['list-item', 2, false, false],
    ['table-row', 1, true, false],
    ['table-row', 1, false, false],
    ['paragraph', 1, false, true],
  ])
  expect(article.citations).toMatchObject([{ kind: 'link', url: 'https://a.example' }])
})

test('comments, deleted words, contents and hidden words are not read', async () => {
  const article = await read(
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>qqq</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      `<text:table-of-content><text:index-body>${p('Contents qqq')}</text:index-body></text:table-of-content>` +
      p('The pier<office:annotation><dc:creator>A</dc:creator><text:p>qqq</text:p></office:annotation> closed<text:span text:style-name="T1"> qqq</text:span> in<text:change text:change-id="c"/> 1998.'),
    '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>',
  )
  expect(article.prose.trim()).toBe('The pier closed in 1998.')
})

test('notes stand at the end and are what their marks point to', async () => {
  const article = await read(
    p('It closed in 1998.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Herald, https://herald.example.</text:p></text:note-body></text:note> It was old.'),
  )
  expect(article.text).toBe('It closed in 1998.[1] It was old.\n[1] Herald, https://herald.example.\n')
  expect(article.citations[0]).toMatchObject({ kind: 'note', url: 'https://herald.example' })
})
