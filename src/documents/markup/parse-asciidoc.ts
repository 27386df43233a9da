import type { BlockContent, FootnoteDefinition, RootContent } from 'mdast'
import { closing, lineText, metadataOf, readHeader } from './asciidoc-header.ts'
import { asciidocInline } from './asciidoc-inline.ts'
import { lookAtAsciidoc, type AsciidocLine } from './asciidoc-lines.ts'
import {
  captionAt,
  codeAt,
  headingAt,
  itemAt,
  paragraphAt,
  quoted,
  termAt,
  type AsciidocReader,
} from './asciidoc-nodes.ts'
import { asciidocTable } from './asciidoc-table.ts'
import { joinLists } from './join-lists.ts'
import type { MarkupDocument } from './parse-markup.ts'
import { createSource, linesOf } from './source.ts'

type Block = BlockContent
type Reader = AsciidocReader

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

const codeStyles =
  /^(?:source|listing|literal|stem|latexmath|asciimath|pass|plantuml|mermaid|ditaa|graphviz|a2s|vega|comment)$/
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
function blockEnd(
  reader: Reader,
  at: number,
  to: number,
  look: AsciidocLine,
  style: string,
): number {
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

function fenceAt(reader: Reader, { at, end, look, style, words, depth }: Place): Block[] {
  if (look.kind !== 'fence' || look.holds === 'comment' || depth > deepest) return []
  if (look.holds === 'code' || codeStyles.test(style)) return [codeAt(reader, at, end)]
  const closed = end - 1 > at && lineText(reader, end - 1).trimEnd() === look.fence
  const last = closed ? end - 1 : end
  if (look.holds === 'table') {
    if (!/^[|!]/.test(look.fence)) return [codeAt(reader, at, end)]
    return asciidocTable(reader, {
      from: at + 1,
      to: last,
      attributes: words,
      mark: look.fence[0] ?? '|',
    })
  }
  const children = readBlocks(reader, at + 1, last, depth + 1)
  return look.holds === 'quote' || quoteStyles.test(style)
    ? quoted(reader, at, end, children)
    : children
}
