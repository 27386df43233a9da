import type { BlockContent, Definition, FootnoteDefinition, Paragraph } from 'mdast'
import type { Metadata } from '../document.ts'
import { compactMetadata, isoDay } from '../metadata.ts'
import { joinLists } from './join-lists.ts'
import type { MarkupDocument } from './parse-markup.ts'
import { readExplicit } from './rst-explicit.ts'
import { rstInline } from './rst-inline.ts'
import { bodyEnd, leastIndent, rstLines, type RstLine } from './rst-lines.ts'
import { field, readDefinition, readField, readItem } from './rst-items.ts'
import { isGridStart, isSimpleStart, readTable, tableEnd } from './rst-table.ts'
import { readTitle } from './rst-title.ts'
import { scanInline } from './scan-inline.ts'
import { codeNode, createSource, type Source } from './source.ts'

export type RstBlock = BlockContent | FootnoteDefinition | Definition

/** Blocks, and the line behind them. */
export interface RstRead {
  readonly blocks: readonly RstBlock[]
  readonly end: number
}

/** What is known while reStructuredText is read. */
export interface RstReader {
  readonly source: Source
  /** Styles of section titles in the order they were met. */
  readonly titles: string[]
  readonly values: Map<string, string>
}

/** Reads reStructuredText: blocks, lists, tables, directives that hold prose, and what stands inside lines. */
export function parseRst(text: string): MarkupDocument {
  const source = createSource(text)
  const reader: RstReader = { source, titles: [], values: new Map() }
  const children = readRstBlocks(reader, rstLines(text), 0)
  return {
    tree: { type: 'root', children, position: source.position(0, text.length) },
    metadata: metadataOf(reader.values),
  }
}

const metadataOf = (values: ReadonlyMap<string, string>): Metadata =>
  compactMetadata({
    author: values.get('author') ?? values.get('authors'),
    date: isoDay(values.get('date')),
    publisher: values.get('organization'),
    lang: values.get('lang') ?? values.get('language'),
  })

const deepest = 60

/** Reads the blocks of some lines; what is indented more than `indent` is a quotation. */
export function readRstBlocks(
  reader: RstReader,
  lines: readonly RstLine[],
  depth: number,
): RstBlock[] {
  const blocks: RstBlock[] = []
  if (depth > deepest) return blocks
  const indent = leastIndent(lines)
  let at = 0
  while (at < lines.length) {
    const line = lines[at] as RstLine
    if (line.blank) at++
    else {
      const read = readAt(reader, lines, at, indent, depth)
      blocks.push(...read.blocks)
      at = Math.max(at + 1, read.end)
    }
  }
  return joinLists(blocks)
}

const bullet = /^[-*+•‣⁃][ \t]+(?=\S)/
const counted = /^\(?(?:\d{1,4}|#|[a-zA-Z]|[ivxlcIVXLC]{2,8})[.)][ \t]+(?=\S)/
const option = /^(?:--?[\w-]{1,40}|\/[A-Z])(?:[ =,][^\s]{1,60}){0,6}(?: {2,}|$)/

function readAt(
  reader: RstReader,
  lines: readonly RstLine[],
  at: number,
  indent: number,
  depth: number,
): RstRead {
  const line = lines[at] as RstLine
  const words = reader.source.text.slice(line.start, line.end)
  if (line.indent > indent) return quotation(reader, lines, at, indent, depth)
  if (words === '..' || words.startsWith('.. ')) return readExplicit(reader, lines, at, depth)
  if (words.startsWith('__ '))
    return { blocks: [], end: bodyEnd(lines, at + 1, lines.length, line.indent) }
  if (isGridStart(words) || isSimpleStart(words)) {
    const end = tableEnd(reader.source, lines, at, lines.length)
    return { blocks: readTable(reader.source, lines, at, end), end }
  }
  const title = readTitle(reader, lines, at)
  if (title) return title
  if (words.startsWith('>>>')) return codeRun(reader, lines, at)
  if (field.test(words)) return readField(reader, lines, at, words, depth)
  const mark =
    bullet.exec(words) ?? (isCounted(reader, lines, at, words) ? counted.exec(words) : null)
  if (mark) return readItem(reader, lines, at, mark[0].length, !bullet.test(words), depth)
  if (option.test(words) && /^[-/]/.test(words))
    return { blocks: [], end: Math.max(at + 1, bodyEnd(lines, at + 1, lines.length, line.indent)) }
  if (words.startsWith('| ') || words === '|') return lineBlock(reader, lines, at)
  return readParagraph(reader, lines, at, depth)
}

/** “A. Smith said” is no item: what follows one is blank, indented or an item too. */
function isCounted(
  { source }: RstReader,
  lines: readonly RstLine[],
  at: number,
  words: string,
): boolean {
  if (!counted.test(words)) return false
  const next = lines[at + 1]
  const line = lines[at] as RstLine
  if (!next || next.blank || next.indent > line.indent)
    return /^\(?(?:\d|#)/.test(words) || next?.blank !== true || words.length < 200
  return counted.test(source.text.slice(next.start, next.end))
}

function quotation(
  reader: RstReader,
  lines: readonly RstLine[],
  at: number,
  indent: number,
  depth: number,
): RstRead {
  const end = bodyEnd(lines, at, lines.length, indent)
  const children = readRstBlocks(reader, lines.slice(at, end), depth + 1)
  if (children.length === 0) return { blocks: [], end }
  const position = reader.source.position(
    (lines[at] as RstLine).start,
    (lines[end - 1] as RstLine).end,
  )
  return { blocks: [{ type: 'blockquote', children, position }], end }
}

function codeRun({ source }: RstReader, lines: readonly RstLine[], at: number): RstRead {
  let end = at
  while (end < lines.length && !lines[end]?.blank) end++
  return { blocks: [codeBlock(source, lines, at, end)], end }
}

export const codeBlock = (
  source: Source,
  lines: readonly RstLine[],
  at: number,
  end: number,
): BlockContent =>
  ({
    ...codeNode(source, (lines[at] as RstLine).start, (lines[end - 1] as RstLine).end),
    type: 'code',
  }) as BlockContent

function lineBlock(reader: RstReader, lines: readonly RstLine[], at: number): RstRead {
  let end = at
  const words = (index: number): string =>
    reader.source.text.slice(lines[index]?.start ?? 0, lines[index]?.end ?? 0)
  const blocks: RstBlock[] = []
  for (; end < lines.length && words(end).startsWith('|'); end++) {
    const line = lines[end] as RstLine
    blocks.push(...paragraph(reader, Math.min(line.end, line.start + 2), line.end))
  }
  return { blocks, end }
}

export function paragraph({ source }: RstReader, start: number, end: number): Paragraph[] {
  if (end <= start) return []
  const children = scanInline(source, start, end, rstInline)
  return [{ type: 'paragraph', children, position: source.position(start, end) }]
}

/** A paragraph, the term of a definition, or what leads to a literal block. */
function readParagraph(
  reader: RstReader,
  lines: readonly RstLine[],
  at: number,
  depth: number,
): RstRead {
  const line = lines[at] as RstLine
  const next = lines[at + 1]
  if (next && !next.blank && next.indent > line.indent)
    return readDefinition(reader, lines, at, depth)
  let end = at + 1
  while (end < lines.length && !lines[end]?.blank && lines[end]?.indent === line.indent) end++
  const last = lines[end - 1] as RstLine
  const literal = reader.source.text.slice(last.start, last.end).endsWith('::')
  if (!literal) return { blocks: paragraph(reader, line.start, last.end), end }
  const body = bodyEnd(lines, end, lines.length, line.indent)
  const blocks: RstBlock[] = paragraph(
    reader,
    line.start,
    last.end - (last.end - line.start > 2 ? 1 : 2),
  )
  if (body > end) blocks.push(codeBlock(reader.source, lines, firstInk(lines, end), body))
  return { blocks, end: Math.max(end, body) }
}

function firstInk(lines: readonly RstLine[], at: number): number {
  let first = at
  while (lines[first]?.blank) first++
  return first
}
