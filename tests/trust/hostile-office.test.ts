import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { makeProject, runCli } from '../cli/run-cli.ts'
import { makeDocx, makeOdt, makeZip, paragraph, run, wordPart } from '../documents/office/make-office.ts'

const draft = 'The deal is off, a senior diplomat said on Monday.\n'
const good = makeDocx(paragraph(run('The pier closed.')))
const zeros = (size: number): Uint8Array => new Uint8Array(size)

/** The archive with a byte changed at a place of each entry of its directory. */
function patched(bytes: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 46 < copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at)
  return copy
}

const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
const laughs = `<!DOCTYPE w:document [<!ENTITY l0 "ha">${entities}]>${wordPart('document', `<w:body>${paragraph(run('&l9;'))}</w:body>`).replace(/^<\?xml[^>]*>/, '')}`
const deep = (name: string, times: number): string => `<w:${name}>`.repeat(times) + `</w:${name}>`.repeat(times)

/** Twenty megabytes that pack to a few hundred kilobytes. */
const noise = Array.from({ length: 20_000 }, (_, i) => `${String(i * 7919).padStart(9, '0')}${'word '.repeat(198)}`).join('')

const cases: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
  ['a text that is called .docx', 'x.docx', strToU8('hello'), /is no ZIP archive/],
  ['an empty file', 'x.docx', zeros(0), /is no ZIP archive/],
  ['an encrypted or old document', 'x.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /is encrypted or of an older format/],
  ['encrypted entries', 'x.docx', patched(good, (view, at) => view.setUint16(at + 8, 1, true)), /is encrypted/],
  ['an encrypted ODT', 'x.odt', makeOdt('', '', { 'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>' }), /is encrypted/],
  ['a bomb of zeros', 'x.docx', makeDocx('', { 'word/document.xml': zeros(100_000_000) }), /unpacks to more than/],
  ['a bomb of blanks in XML', 'x.odt', makeOdt('a b'.repeat(15_000_000)), /unpacks to more than 400 times its size/],
  ['many parts that are each allowed', 'x.docx', makeDocx('', { 'word/styles.xml': wordPart('styles', noise) , 'word/document.xml': wordPart('document', `<w:body>${noise}</w:body>`), 'word/numbering.xml': wordPart('numbering', noise) }), /unpacks to more than \d+ MB/],
  ['a directory that lies about sizes', 'x.docx', patched(good, (view, at) => view.setUint32(at + 20, 0x7fffffff, true)), /is a damaged ZIP archive/],
  ['a directory that points outside', 'x.docx', patched(good, (view, at) => view.setUint32(at + 42, 0x7fffffff, true)), /is a damaged ZIP archive/],
  ['a cut archive', 'x.docx', good.subarray(0, good.length - 30), /is no ZIP archive/],
  ['ten thousand entries', 'x.docx', makeZip(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`a${i}`, '']))), /holds more than 4000 entries/],
  ['a name that leaves the archive', 'x.docx', makeDocx('', { '../../evil.sh': 'x' }), /whose name leaves the archive/],
  ['a name from the root', 'x.odt', makeOdt('', '', { '/etc/passwd': 'x' }), /whose name leaves the archive/],
  ['a bomb of entities', 'x.docx', makeDocx('', { 'word/document.xml': laughs }), /declares a document type|is broken/],
  ['an entity from a file', 'x.odt', makeOdt('', '', { 'content.xml': '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>' }), /declares a document type|is broken/],
  ['a hundred thousand elements deep', 'x.docx', makeDocx(deep('sdt', 20_000)), /is nested too deeply/],
  ['tables in tables', 'x.docx', makeDocx('<w:tbl><w:tr><w:tc>'.repeat(3000) + '</w:tc></w:tr></w:tbl>'.repeat(3000)), /is nested too deeply|^$/],
  ['XML that is cut', 'x.docx', makeDocx('', { 'word/document.xml': '<w:document xmlns:w="a"><w:body>' }), /word\/document\.xml is broken/],
  ['XML that is not UTF-8', 'x.docx', makeDocx('', { 'word/document.xml': Uint8Array.from([0x3c, 0x61, 0xff, 0x3e]) }), /is not valid UTF-8/],
  ['a ZIP of something else', 'x.docx', makeZip({ 'a.txt': 'hello' }), /is no DOCX document/],
  ['a spreadsheet', 'x.odt', makeZip({ 'content.xml': '<o:c xmlns:o="a"><o:body><o:spreadsheet/></o:body></o:c>' }), /is no ODT document/],
]

test.each(cases)('%s: one line that names the file, the others are checked', async (_name, path, bytes, reason) => {
  const cwd = makeProject({ [path]: bytes, 'a.md': draft })
  const before = readdirSync(cwd)
  const started = process.memoryUsage().rss
  const result = await runCli([path, 'a.md', '--only', 'unnamed-source', '--format', 'compact'], { cwd })
  expect(result.stdout).toMatch(/^a\.md:1:/)
  if (result.stderr !== '' || !reason.test('')) {
    expect(result.status).toBe(2)
    expect(result.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(result.stderr).toContain(path)
    expect(result.stderr).toMatch(reason)
    expect(result.stderr).not.toMatch(/internal fault/)
  }
  expect(readdirSync(cwd)).toEqual(before)
  expect(process.memoryUsage().rss - started).toBeLessThan(700_000_000)
})

test('a copy with comments is whole or not there, and never the draft itself', async () => {
  const cwd = makeProject({ 'a.docx': makeDocx(paragraph(run('The deal is off, a senior diplomat said on Monday.'))), 'b.md': draft, 'copy.docx': 'old' })
  const args = (format: string, ...paths: string[]) => [...paths, '--only', 'unnamed-source', '--format', format]
  for (const [format, paths, words] of [
    ['docx-comments', ['a.docx'], 'name the copy'],
    ['docx-comments=a.docx', ['a.docx'], 'is the draft itself'],
    ['docx-comments=copy.docx', ['b.md'], 'is no DOCX document'],
    ['docx-comments=copy.docx', ['a.docx', 'b.md'], 'is no DOCX document'],
  ] as const) {
    const refused = await runCli(args(format, ...paths), { cwd })
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain(words)
    expect(readFileSync(join(cwd, 'copy.docx'), 'utf8')).toBe('old')
  }
  const done = await runCli(args('docx-comments=copy.docx', 'a.docx'), { cwd })
  expect(done.stderr).toContain('1 comment in copy.docx')
  const again = await runCli(args('compact', 'copy.docx'), { cwd })
  expect(again.stdout).toMatch(/^copy\.docx:1:/)
  expect(readdirSync(cwd).sort()).toEqual(['a.docx', 'b.md', 'copy.docx'])
})
