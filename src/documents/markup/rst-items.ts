import type { BlockContent, ListItem } from 'mdast'
import {
  codeBlock,
  paragraph,
  readRstBlocks,
  type RstBlock,
  type RstRead,
  type RstReader,
} from './parse-rst.ts'
import { bodyEnd, type RstLine } from './rst-lines.ts'

/** The name of a field: `:Author:`. */
export const field = /^:(?![: `])([^:\n`]{1,100}):(?=[ \t]|$)/

/** Fields before the first paragraph say things about the document; elsewhere their words are an entry. */
export function readField(
  reader: RstReader,
  lines: readonly RstLine[],
  at: number,
  words: string,
  depth: number,
): RstRead {
  const line = lines[at] as RstLine
  const found = field.exec(words)
  const name = (found?.[1] ?? '').toLowerCase()
  const mark = found?.[0].length ?? 0
  const end = Math.max(at + 1, bodyEnd(lines, at + 1, lines.length, line.indent))
  if (depth === 0 && !reader.values.has(name)) reader.values.set(name, words.slice(mark).trim())
  if (depth === 0 || mark >= words.length) return { blocks: [], end }
  const start = line.start + mark + (/^\s*/.exec(words.slice(mark))?.[0].length ?? 0)
  return {
    blocks: [
      itemOf(
        reader,
        line,
        lines[end - 1] as RstLine,
        paragraph(reader, start, lastInk(lines, at, end)),
        false,
      ),
    ],
    end,
  }
}

function lastInk(lines: readonly RstLine[], at: number, end: number): number {
  for (let i = end - 1; i >= at; i--) if (!lines[i]?.blank) return (lines[i] as RstLine).end
  return (lines[at] as RstLine).end
}

/** An item of a list and what is indented below it. */
export function readItem(
  reader: RstReader,
  lines: readonly RstLine[],
  at: number,
  mark: number,
  ordered: boolean,
  depth: number,
): RstRead {
  const line = lines[at] as RstLine
  const end = Math.max(at + 1, bodyEnd(lines, at + 1, lines.length, line.indent))
  const own = [
    { ...line, start: line.start + mark, indent: line.indent + mark },
    ...lines.slice(at + 1, end),
  ]
  const children = readRstBlocks(reader, levelled(own), depth + 1)
  return { blocks: [itemOf(reader, line, lines[end - 1] as RstLine, children, ordered)], end }
}

/** The first paragraph of an item goes on at whatever indent its second line has. */
function levelled(lines: readonly RstLine[]): RstLine[] {
  const [first, second] = lines
  if (!first || !second || second.blank || second.indent === first.indent) return [...lines]
  return [{ ...first, indent: second.indent }, ...lines.slice(1)]
}

const itemOf = (
  { source }: RstReader,
  first: RstLine,
  last: RstLine,
  children: readonly RstBlock[],
  ordered: boolean,
): BlockContent => {
  const position = source.position(first.start, last.end)
  const item: ListItem = { type: 'listItem', children: [...children], position }
  return { type: 'list', ordered, children: [item], position }
}

/** A term and what is indented below it; after two colons that is code. */
export function readDefinition(
  reader: RstReader,
  lines: readonly RstLine[],
  at: number,
  depth: number,
): RstRead {
  const line = lines[at] as RstLine
  const end = bodyEnd(lines, at + 1, lines.length, line.indent)
  if (reader.source.text.slice(line.start, line.end).endsWith('::'))
    return {
      blocks: [
        ...paragraph(reader, line.start, line.end - 1),
        codeBlock(reader.source, lines, at + 1, end),
      ],
      end,
    }
  const term = paragraph(reader, line.start, line.end)
  const body = readRstBlocks(reader, lines.slice(at + 1, end), depth + 1)
  return {
    blocks: [itemOf(reader, line, lines[end - 1] as RstLine, [...term, ...body], false)],
    end,
  }
}
