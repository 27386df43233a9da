import {
  codeBlock,
  paragraph,
  readRstBlocks,
  type RstBlock,
  type RstRead,
  type RstReader,
} from './parse-rst.ts'
import { lookOfDirective } from './rst-directives.ts'
import { identifierOf } from './rst-inline.ts'
import { bodyEnd, leastIndent, type RstLine } from './rst-lines.ts'

const directive =
  /^\.\.[ \t]+(?:\|[^|\n]{1,100}\|[ \t]+)?([A-Za-z][\w:+.-]{0,80})[ \t]?::(?:[ \t]+|$)/
const substitution = /^\.\.[ \t]+\|/
const target =
  /^\.\.[ \t]+_(?:`([^`]{1,200})`|((?:[^:\n\\]|\\.|:(?!\s)){1,200})):(?:[ \t]+(\S.{0,1000}))?$/
const note = /^\.\.[ \t]+\[(\d{1,4}|#[\w.-]{0,80}|\*|[A-Za-z][\w.:-]{0,80})\](?:[ \t]+|$)/

/** What begins with two dots: a directive, a note, a target, a comment. Ends where the indent ends. */
export function readExplicit(
  reader: RstReader,
  lines: readonly RstLine[],
  at: number,
  depth: number,
): RstRead {
  const line = lines[at] as RstLine
  const words = reader.source.text.slice(line.start, line.end)
  const end = Math.max(at + 1, bodyEnd(lines, at + 1, lines.length, line.indent))
  const place: Place = { lines, at, end, line, words, depth }
  const footnote = note.exec(words)
  if (footnote) return { blocks: noteAt(reader, place, footnote), end }
  const named = target.exec(words)
  if (named) return { blocks: targetAt(reader, place, named), end }
  const ordered = directive.exec(words)
  if (ordered && !substitution.test(words))
    return { blocks: directiveAt(reader, place, ordered), end }
  return { blocks: [], end }
}

interface Place {
  readonly lines: readonly RstLine[]
  readonly at: number
  /** The line behind the body. */
  readonly end: number
  readonly line: RstLine
  readonly words: string
  readonly depth: number
}

/** The words behind a mark and the lines of the body, at one indent. */
function bodyLines({ lines, at, end, line, words }: Place, mark: number): RstLine[] {
  const body = lines.slice(at + 1, end)
  const indent = leastIndent(body)
  const first: RstLine = {
    start: Math.min(line.end, line.start + mark),
    end: line.end,
    indent: Number.isFinite(indent) ? indent : line.indent,
    blank: mark >= words.length,
  }
  return [first, ...body]
}

function noteAt(reader: RstReader, place: Place, match: RegExpExecArray): RstBlock[] {
  const { line, lines, end, depth } = place
  const children = readRstBlocks(reader, bodyLines(place, match[0].length), depth + 1)
  const identifier = identifierOf(match[1] ?? '')
  const position = reader.source.position(line.start, (lines[end - 1] as RstLine).end)
  return [{ type: 'footnoteDefinition', identifier, label: identifier, children, position }]
}

function targetAt(
  reader: RstReader,
  { line, lines, at, end }: Place,
  match: RegExpExecArray,
): RstBlock[] {
  const [, quoted, plain, address = ''] = match
  const rest = lines.slice(at + 1, end).map((one) => reader.source.text.slice(one.start, one.end))
  const url = [address, ...rest].join('').replace(/\s+/g, '')
  if (url === '' || url.endsWith('_')) return []
  const identifier = identifierOf((quoted ?? plain ?? '').replace(/\\/g, ''))
  return [
    { type: 'definition', identifier, url, position: reader.source.position(line.start, line.end) },
  ]
}

const optionLine = /^:[\w-]{1,60}:(?:[ \t]|$)/

function directiveAt(reader: RstReader, place: Place, match: RegExpExecArray): RstBlock[] {
  const { source } = reader
  const { lines, at, end, line, depth } = place
  const { body, argument } = lookOfDirective(match[1] ?? '')
  if (body === 'skipped') return [codeBlock(source, lines, at, end)]
  const all = bodyLines(place, match[0].length)
  const [first, ...rest] = all as [RstLine, ...RstLine[]]
  const isOption = (one: RstLine): boolean => optionLine.test(source.text.slice(one.start, one.end))
  let skip = 0
  while (skip < rest.length && isOption(rest[skip] as RstLine)) skip++
  const content = rest.slice(skip)
  const title =
    argument === 'title' && !first.blank ? paragraph(reader, first.start, first.end) : []
  const read = argument === 'prose' && !first.blank && skip === 0 ? [first, ...content] : content
  const children = readRstBlocks(
    reader,
    argument === 'prose' && skip > 0 ? content : read,
    depth + 1,
  )
  if (body === 'quote')
    return children.length === 0
      ? []
      : [
          {
            type: 'blockquote',
            children,
            position: source.position(line.start, (lines[end - 1] as RstLine).end),
          },
        ]
  return [
    ...title,
    ...children.map((child, index) =>
      body === 'caption' && index === 0 ? captioned(child) : child,
    ),
  ]
}

const captioned = (block: RstBlock): RstBlock =>
  block.type === 'paragraph' ? { ...block, data: { caption: true } } : block
