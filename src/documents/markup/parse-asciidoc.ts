import type { BlockContent, FootnoteDefinition, Heading, List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Metadata } from '../document.ts'
import { compactMetadata, isoDay } from '../metadata.ts'
import { asciidocInline } from './asciidoc-inline.ts'
import { fenceOf, lookAtAsciidoc, type AsciidocLine } from './asciidoc-lines.ts'
import { asciidocTable } from './asciidoc-table.ts'
import { joinLists } from './join-lists.ts'
import { scanInline, type InlineSyntax } from './scan-inline.ts'
import { codeNode, createSource, linesOf, type Source, type SourceLine } from './source.ts'
import type { MarkupDocument } from './parse-markup.ts'

interface Reader {
  readonly source: Source
  readonly lines: readonly SourceLine[]
  readonly looks: readonly AsciidocLine[]
  readonly syntax: InlineSyntax
  readonly values: Map<string, string>
}

type Block = BlockContent

/** Reads AsciiDoc: blocks, lists, tables and what stands inside lines. Directives and attributes are no prose. */
export function parseAsciidoc(text: string): MarkupDocument {
  const notes: FootnoteDefinition[] = []
  const source = createSource(text)
  const lines = linesOf(text)
  const reader: Reader = {
    source,
    lines,
    looks: lines.map(({ start, end }) => lookAtAsciidoc(text.slice(start, end))),
    syntax: asciidocInline(notes),
    values: new Map(),
  }
  const { title, at } = readHeader(reader)
  const children: RootContent[] = [...title, ...readBlocks(reader, at, lines.length, 0), ...notes]
  return {
    tree: { type: 'root', children, position: source.position(0, text.length) },
    metadata: metadataOf(reader.values),
  }
}

/** The title of the document, and the lines about author, revision and attributes below it. */
function readHeader(reader: Reader): { title: Block[]; at: number } {
  const { looks } = reader
  let at = 0
  while (/^(?:blank|comment|attribute|fence)$/.test(looks[at]?.kind ?? '')) {
    const look = looks[at]
    if (look?.kind === 'fence' && look.holds !== 'comment') break
    at = look?.kind === 'fence' ? closing(reader, at, looks.length) + 1 : at + 1
    keepValue(reader, at - 1)
  }
  const look = looks[at]
  if (look?.kind !== 'heading' || look.depth !== 1) return { title: [], at: 0 }
  const title = headingAt(reader, at, look)
  for (at++; at < looks.length && looks[at]?.kind !== 'blank'; at++) {
    if (looks[at]?.kind === 'plain') keepByline(reader, at)
    else keepValue(reader, at)
  }
  return { title, at }
}

const lineText = ({ source, lines }: Reader, at: number): string =>
  source.text.slice(lines[at]?.start ?? 0, lines[at]?.end ?? 0)

function keepValue(reader: Reader, at: number): void {
  const found = /^:([\w-]{1,80}):[ \t]/.exec(lineText(reader, at))
  if (found) reader.values.set((found[1] ?? '').toLowerCase(), lineText(reader, at).slice(found[0].length).trim())
}

function keepByline(reader: Reader, at: number): void {
  const line = lineText(reader, at).trim()
  const day = isoDay(/\d{4}-\d{2}-\d{2}/.exec(line)?.[0] ?? line.replace(/^v[\d.]{1,20},?\s{0,5}/, ''))
  if (day !== undefined) reader.values.set('revdate', day)
  else if (!reader.values.has('author') && !/^v?\d/.test(line))
    reader.values.set('author', line.replace(/\s*<[^>]{0,200}>/g, '').replace(/;\s*/g, ', '))
}

const metadataOf = (values: ReadonlyMap<string, string>): Metadata =>
  compactMetadata({
    title: values.get('doctitle'),
    author: values.get('author'),
    date: isoDay(values.get('revdate') ?? values.get('date')),
    lang: values.get('lang'),
  })

/** The line that closes a fence, or the end. */
function closing({ source, lines }: Reader, at: number, to: number): number {
  const open = lines[at] as SourceLine
  const fence = fenceOf(source.text.slice(open.start, open.end).trimEnd())
  for (let i = at + 1; i < to; i++) {
    const { start, end } = lines[i] as SourceLine
    if (end - start < fence.length + 200 && source.text.slice(start, end).trimEnd() === fence) return i
  }
  return to
}

const codeStyles = /^(?:source|listing|literal|stem|latexmath|asciimath|pass|plantuml|mermaid|ditaa|graphviz|a2s|vega|comment)$/
const quoteStyles = /^(?:quote|verse)$/
const deepest = 30

function readBlocks(reader: Reader, from: number, to: number, depth: number): Block[] {
  const blocks: Block[] = []
  let style = ''
  let words = ''
  let at = from
  while (at < to) {
    const look = reader.looks[at] as AsciidocLine
    if (look.kind === 'style') {
      style = look.style || style
      words += ` ${look.words}`
      at++
      continue
    }
    const end = blockEnd(reader, at, to, look, style)
    if (look.kind === 'title') blocks.push(...captionAt(reader, at, look.at))
    else {
      blocks.push(...readBlock(reader, { at, end, look, style, words, depth }))
      if (look.kind !== 'comment' && look.kind !== 'dropped') style = words = ''
    }
    at = end
  }
  return joinLists(blocks)
}

/** The line behind a block. */
function blockEnd(reader: Reader, at: number, to: number, look: AsciidocLine, style: string): number {
  if (look.kind === 'fence') return Math.min(to, closing(reader, at, to) + 1)
  if (look.kind === 'plain' || look.kind === 'indented' || codeStyles.test(style))
    return look.kind === 'blank' ? at + 1 : runEnd(reader, at, to)
  if (look.kind === 'item' || look.kind === 'term') return entryEnd(reader, at, to)
  return at + 1
}

/** A paragraph ends at a blank line, at a fence and at a line of attributes. */
function runEnd({ looks }: Reader, at: number, to: number): number {
  let end = at + 1
  while (end < to && !/^(?:blank|fence|style|attached)$/.test(looks[end]?.kind ?? '')) end++
  return end
}

function entryEnd({ looks }: Reader, at: number, to: number): number {
  let end = at + 1
  while (end < to && /^(?:plain|indented|comment)$/.test(looks[end]?.kind ?? '')) end++
  return end
}

interface Place {
  readonly at: number
  readonly end: number
  readonly look: AsciidocLine
  readonly style: string
  readonly words: string
  readonly depth: number
}

function readBlock(reader: Reader, place: Place): Block[] {
  const { at, end, look, style, depth } = place
  if (look.kind === 'heading') return headingAt(reader, at, look)
  if (look.kind === 'fence') return fenceAt(reader, place)
  if (look.kind === 'attribute') return []
  if (codeStyles.test(style) && look.kind !== 'blank') return [codeAt(reader, at, end)]
  if (look.kind === 'indented') return [codeAt(reader, at, end)]
  if (look.kind === 'item') return [itemAt(reader, at, end, look)]
  if (look.kind === 'term') return termAt(reader, at, end, look)
  if (look.kind !== 'plain' || depth > deepest) return []
  const paragraph = paragraphAt(reader, at, end)
  if (!quoteStyles.test(style)) return paragraph
  return quoted(reader, at, end, paragraph)
}

const quoted = ({ source, lines }: Reader, at: number, end: number, children: Block[]): Block[] =>
  children.length === 0
    ? []
    : [{ type: 'blockquote', children, position: source.position(lines[at]?.start ?? 0, lines[end - 1]?.end ?? 0) }]

function fenceAt(reader: Reader, { at, end, look, style, words, depth }: Place): Block[] {
  if (look.kind !== 'fence' || look.holds === 'comment' || depth > deepest) return []
  if (look.holds === 'code' || codeStyles.test(style)) return [codeAt(reader, at, end)]
  const closed = end - 1 > at && lineText(reader, end - 1).trimEnd() === look.fence
  const last = closed ? end - 1 : end
  if (look.holds === 'table') {
    if (!/^[|!]/.test(look.fence)) return [codeAt(reader, at, end)]
    return asciidocTable(reader, { from: at + 1, to: last, attributes: words, mark: look.fence[0] ?? '|' })
  }
  const children = readBlocks(reader, at + 1, last, depth + 1)
  return look.holds === 'quote' || quoteStyles.test(style) ? quoted(reader, at, end, children) : children
}

const inline = ({ source, syntax }: Reader, start: number, end: number) =>
  scanInline(source, start, end, syntax)

function headingAt(reader: Reader, at: number, look: Extract<AsciidocLine, { kind: 'heading' }>): Block[] {
  const { start, end } = reader.lines[at] as SourceLine
  const children = inline(reader, start + look.at, end)
  return [
    {
      type: 'heading',
      depth: look.depth as Heading['depth'],
      children,
      position: reader.source.position(start, end),
    },
  ]
}

function captionAt(reader: Reader, at: number, skip: number): Block[] {
  const { start, end } = reader.lines[at] as SourceLine
  return [
    {
      type: 'paragraph',
      data: { caption: true },
      children: inline(reader, start + skip, end),
      position: reader.source.position(start + skip, end),
    },
  ]
}

function codeAt({ source, lines }: Reader, at: number, end: number): Block {
  const from = lines[at]?.start ?? 0
  const to = lines[end - 1]?.end ?? from
  return { ...codeNode(source, from, to), type: 'code' } as Block
}

const admonition = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/

function paragraphAt(reader: Reader, at: number, end: number): Paragraph[] {
  const { source, lines } = reader
  const first = lines[at] as SourceLine
  const start = first.start + (admonition.exec(source.text.slice(first.start, first.end))?.[0].length ?? 0)
  return paragraphOf(reader, start, (lines[end - 1] as SourceLine).end)
}

function paragraphOf(reader: Reader, start: number, end: number): Paragraph[] {
  if (end <= start) return []
  return [
    { type: 'paragraph', children: inline(reader, start, end), position: reader.source.position(start, end) },
  ]
}

function itemAt(
  reader: Reader,
  at: number,
  end: number,
  look: Extract<AsciidocLine, { kind: 'item' }>,
): List {
  const { start } = reader.lines[at] as SourceLine
  const last = (reader.lines[end - 1] as SourceLine).end
  return listOf(look.ordered, [
    itemNode(reader, look.depth, start, last, paragraphOf(reader, start + look.at, last)),
  ])
}

const itemNode = (
  { source }: Reader,
  depth: number,
  start: number,
  end: number,
  children: readonly Paragraph[],
): ListItem => ({ type: 'listItem', data: { depth }, children: [...children], position: source.position(start, end) })

const listOf = (ordered: boolean, children: ListItem[]): List => ({
  type: 'list',
  ordered,
  children,
  position: { start: children[0]?.position?.start, end: children.at(-1)?.position?.end } as never,
})

function termAt(reader: Reader, at: number, end: number, look: Extract<AsciidocLine, { kind: 'term' }>): Block[] {
  const { start, end: lineEnd } = reader.lines[at] as SourceLine
  const last = (reader.lines[end - 1] as SourceLine).end
  const words = Math.min(start + look.at, lineEnd)
  const parts = [
    ...paragraphOf(reader, start, start + look.end),
    ...paragraphOf(reader, words, last),
  ].filter(({ children }) => children.length > 0)
  return parts.length === 0 ? [] : [listOf(false, [itemNode(reader, 1, start, last, parts)])]
}
