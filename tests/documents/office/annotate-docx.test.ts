import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { annotateDocx, type DocxComment } from '../../../src/documents/office/annotate-docx.ts'
import { readDocx } from '../../../src/documents/office/read-docx.ts'
import { makeDocx, paragraph, run, wordPart, type Parts } from './make-office.ts'

const comment = (start: number, end: number, title = 'A finding'): DocxComment => ({
  start,
  end,
  title,
  paragraphs: ['→ Do this.'],
})

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))

/** The words between the marks of each comment, by its number. */
function commentedWords(document: string): Map<string, string> {
  const open = new Set<string>()
  const found = new Map<string, string>()
  const referenced = new Set<string>()
  const walk = (element: XmlElement): void => {
    const id = element.attributes['w:id'] ?? ''
    if (element.name === 'w:commentRangeStart') open.add(id)
    if (element.name === 'w:commentRangeEnd') open.delete(id)
    if (element.name === 'w:commentReference') referenced.add(id)
    if (element.name === 'w:t')
      for (const one of open) found.set(one, (found.get(one) ?? '') + element.text)
    for (const child of element.children) if (child.type === 'element') walk(child as XmlElement)
  }
  walk(parseXml(document).root as XmlElement)
  expect([...open]).toEqual([])
  expect([...found.keys()].filter((id) => !referenced.has(id))).toEqual([])
  return found
}

function annotate(body: string, comments: (text: string) => readonly DocxComment[], parts: Parts = {}) {
  const bytes = makeDocx(body, parts, { h1: 'https://a.example' })
  const before = readDocx('a.docx', bytes)
  const copy = annotateDocx('a.docx', bytes, comments(before.text))
  expect(readDocx('copy.docx', copy).text).toBe(before.text)
  const all = partsOf(copy)
  for (const [name, xml] of all) if (/\.(?:xml|rels)$/.test(name)) parseXml(xml)
  return { copy, bytes, all, words: commentedWords(all.get('word/document.xml') ?? '') }
}

const on = (text: string, words: string): DocxComment => {
  const start = text.indexOf(words)
  return comment(start, start + words.length, `On “${words}”`)
}

test('a comment stands at its words, and runs keep their looks', () => {
  const body = paragraph(run('Experts s', '<w:b/>') + run('ay the pier &lt; is un') + '<w:ins w:id="9" w:author="A">' + run('safe.') + '</w:ins>')
  const { all, words } = annotate(body, (text) => [on(text, 'Experts say'), on(text, 'say the pier < is'), on(text, 'unsafe')])
  expect([...words.values()]).toEqual(['Experts say', 'say the pier < is', 'unsafe'])
  const document = all.get('word/document.xml') ?? ''
  expect(document.match(/<w:b\/>/g)).toHaveLength(2)
  expect(document).toContain('<w:ins w:id="9" w:author="A">')
  const comments = all.get('word/comments.xml') ?? ''
  expect(comments.match(/w:author="factlint"/g)).toHaveLength(3)
  expect(all.get('word/_rels/document.xml.rels')).toContain('Target="comments.xml"')
  expect(all.get('[Content_Types].xml')).toContain('PartName="/word/comments.xml"')
})

test('comments that are there stay, and numbers go on behind them', () => {
  const there = wordPart('comments', `<w:comment w:id="7" w:author="Editor">${paragraph(run('Check this.'))}</w:comment>`)
  const body = paragraph(`<w:commentRangeStart w:id="7"/>${run('The pier')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run(' closed.')}`)
  const { all, words } = annotate(body, (text) => [on(text, 'pier closed')], { 'word/comments.xml': there })
  expect(words).toEqual(new Map([['7', 'The pier'], ['8', 'pier closed']]))
  const comments = all.get('word/comments.xml') ?? ''
  expect(comments).toContain('Check this.')
  expect(comments.indexOf('w:id="7"')).toBeLessThan(comments.indexOf('w:id="8"'))
})

test('the document as a whole is its first words, a note the words before its mark', () => {
  const body = paragraph(run('The pier closed.') + '<w:r><w:footnoteReference w:id="2"/></w:r>')
  const { words } = annotate(body, (text) => [comment(0, 0), on(text, 'Herald')], {
    'word/footnotes.xml': wordPart('footnotes', `<w:footnote w:id="2">${paragraph(run('Herald, 2 May.'))}</w:footnote>`),
  })
  expect([...words.values()]).toEqual(['The pier closed.', 'The pier closed.'])
})

test('a comment in a text box stands at what holds the box, over paragraphs at both', () => {
  const box = `<w:r><w:t>Beside</w:t><w:drawing><wps:txbx><w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent></wps:txbx></w:drawing></w:r>`
  const { all } = annotate(paragraph(box), (text) => [on(text, 'box')])
  expect(all.get('word/document.xml')).toMatch(/<w:commentRangeStart[^>]*\/><w:r><w:drawing>/)
  const over = annotate(paragraph(run('One ends')) + paragraph(run('two begins')), (text) => [on(text, 'ends\ntwo')])
  expect([...over.words.values()]).toEqual(['endstwo'])
})

test('everything else is as it was, and the same input gives the same bytes', () => {
  const picture = new Uint8Array([1, 2, 3, 0, 255])
  const body = paragraph(run('The pier closed.'))
  const { copy, bytes, all } = annotate(body, (text) => [on(text, 'pier')], { 'word/media/a.png': picture, 'customXml/item1.xml': '<a/>' })
  expect(unzipSync(copy)['word/media/a.png']).toEqual(picture)
  const before = partsOf(bytes)
  for (const [name, content] of before)
    if (!/document\.xml|Content_Types/.test(name)) expect(all.get(name)).toBe(content)
  expect(annotateDocx('a.docx', bytes, [comment(0, 3)])).toEqual(annotateDocx('a.docx', bytes, [comment(0, 3)]))
  expect(annotateDocx('a.docx', bytes, [])).toBe(bytes)
})

test('another prefix and a strict document are understood', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
  const document = `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>The pier closed.</x:t></x:r></x:p></x:body></x:document>`
  const { all } = annotate('', (text) => [on(text, 'pier')], { 'word/document.xml': document })
  expect(all.get('word/comments.xml')).toContain(`xmlns:w="${strict}"`)
  expect(all.get('word/_rels/document.xml.rels')).toContain('purl.oclc.org/ooxml/officeDocument/relationships/comments')
  expect(all.get('word/document.xml')).toContain('<x:t xml:space="preserve">pier</x:t>')
})

test('what XML cannot hold is not written', () => {
  const { all } = annotate(paragraph(run('The pier closed.')), () => [comment(0, 3, 'a\u0000b\uD800c <d> & e')])
  expect(all.get('word/comments.xml')).toContain('a b c &lt;d&gt; &amp; e')
})

const words = fc.string({ unit: fc.constantFrom('a', 'é', '𝟙', ' ', '&lt;', '5', '.'), minLength: 1, maxLength: 8 })

/** Half a character cannot be marked: the whole of it is. */
const outOfPair = (text: string, at: number, step: number): number =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) ? at + step : at

test('any comments on any runs: the words between the marks are those asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(words, fc.constantFrom('', '<w:i/>')), { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 5 }),
      (runs, spans) => {
        const body = paragraph(runs.map(([text, look]) => run(text, look)).join(''))
        const bytes = makeDocx(body)
        const { text } = readDocx('a.docx', bytes)
        const wanted = spans
          .map(([a, b]) => ({ start: Math.min(a, b), end: Math.min(text.length - 1, Math.max(a, b) + 1) }))
          .filter(({ start, end }) => start < end)
        const copy = annotateDocx('a.docx', bytes, wanted.map(({ start, end }) => comment(start, end)))
        expect(readDocx('copy.docx', copy).text).toBe(text)
        const found = commentedWords(partsOf(copy).get('word/document.xml') ?? '')
        expect([...found].sort(([a], [b]) => Number(a) - Number(b)).map(([, one]) => one)).toEqual(
          wanted.map(({ start, end }) => text.slice(outOfPair(text, start, -1), outOfPair(text, end, 1))),
        )
      },
    ),
    { numRuns: 200 },
  )
})
