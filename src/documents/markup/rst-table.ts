import type { BlockContent, TableCell, TableRow } from 'mdast'
import type { RstLine } from './rst-lines.ts'
import { rstInline } from './rst-inline.ts'
import { scanInline } from './scan-inline.ts'
import type { Source } from './source.ts'

const gridRule = /^\+(?:[-=]+\+)+$/
const simpleRule = /^=+(?:[ \t]+=+)+$/

export const isGridStart = (words: string): boolean => gridRule.test(words)
export const isSimpleStart = (words: string): boolean => simpleRule.test(words)

/** A simple table is looked through no further than this many lines. */
const longest = 1000

/** The line behind a table that starts at a line. */
export function tableEnd(
  source: Source,
  lines: readonly RstLine[],
  at: number,
  to: number,
): number {
  const first = wordsOf(source, lines[at] as RstLine)
  if (isGridStart(first)) {
    let end = at
    while (end < to && /^[+|]/.test(wordsOf(source, lines[end] as RstLine))) end++
    return end
  }
  // A simple table ends at a ruler with nothing behind it.
  for (let i = at + 1; i < Math.min(to, at + longest); i++)
    if (
      simpleRule.test(wordsOf(source, lines[i] as RstLine)) &&
      (i + 1 >= to || lines[i + 1]?.blank === true)
    )
      return i + 1
  return at + 1
}

const wordsOf = ({ text }: Source, { start, end }: RstLine): string => text.slice(start, end)

/** Each line of a table is read as a row. */
export function readTable(
  source: Source,
  lines: readonly RstLine[],
  at: number,
  end: number,
): BlockContent[] {
  const all = lines.slice(at, end)
  const first = wordsOf(source, all[0] as RstLine)
  const columns = isGridStart(first) ? undefined : columnsOf(first)
  const heads = headEnd(source, all)
  const rows = all.flatMap((line, index): TableRow[] => {
    const words = wordsOf(source, line)
    if (line.blank || /^[-=+\s]+$/.test(words)) return []
    const cells = columns ? simpleCells(line, columns, all[0] as RstLine) : gridCells(words, line)
    return rowOf(source, cells, index < heads)
  })
  if (rows.length === 0) return []
  const position = { start: rows[0]?.position?.start, end: rows.at(-1)?.position?.end } as never
  return [{ type: 'table', children: rows, position }]
}

/** The line of the ruler under the header; 0 where there is none. */
function headEnd(source: Source, all: readonly RstLine[]): number {
  const rulers = all.flatMap((line, index) => {
    const words = wordsOf(source, line)
    return /^\+(?:=+\+)+$/.test(words) || simpleRule.test(words) ? [index] : []
  })
  const inner = rulers.filter((index) => index > 0 && index < all.length - 1)
  return inner[0] ?? 0
}

interface Cell {
  readonly start: number
  readonly end: number
}

const columnsOf = (ruler: string): Cell[] =>
  [...ruler.matchAll(/=+/g)].map((match, index, found) => ({
    start: match.index,
    end: found[index + 1]?.index ?? Infinity,
  }))

function simpleCells(line: RstLine, columns: readonly Cell[], ruler: RstLine): Cell[] {
  const lineStart = line.start - line.indent + ruler.indent
  return columns.flatMap(({ start, end }) => {
    const from = Math.max(line.start, lineStart + start)
    const to = Math.min(line.end, lineStart + end)
    return from < to ? [{ start: from, end: to }] : []
  })
}

function gridCells(words: string, { start }: RstLine): Cell[] {
  const bars = [...words.matchAll(/(?<!\\)[|+]/g)].map(({ index }) => index)
  return bars
    .slice(0, -1)
    .map((bar, index) => ({ start: start + bar + 1, end: start + (bars[index + 1] as number) }))
}

function rowOf(source: Source, cells: readonly Cell[], header: boolean): TableRow[] {
  const children = cells.map((cell): TableCell => {
    const { start, end } = trim(source.text, cell)
    const isRule = /^[-=]*$/.test(source.text.slice(start, end))
    return {
      type: 'tableCell',
      children: isRule ? [] : scanInline(source, start, end, rstInline),
      position: source.position(start, end),
    }
  })
  const first = children[0]?.position
  const last = children.at(-1)?.position
  if (!first || !last) return []
  return [
    {
      type: 'tableRow',
      data: { header },
      children,
      position: { start: first.start, end: last.end },
    },
  ]
}

function trim(text: string, cell: Cell): Cell {
  let { start, end } = cell
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}
