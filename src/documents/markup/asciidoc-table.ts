import type { BlockContent, TableCell, TableRow } from 'mdast'
import { scanInline, type InlineSyntax } from './scan-inline.ts'
import type { Source, SourceLine } from './source.ts'

interface Reader {
  readonly source: Source
  readonly lines: readonly SourceLine[]
  readonly syntax: InlineSyntax
}

interface Lines {
  readonly from: number
  readonly to: number
  readonly attributes: string
  /** The sign between cells. */
  readonly mark: string
}

interface Cell {
  readonly start: number
  readonly end: number
  readonly code: boolean
  /** Stands on the first line of the table that has words. */
  readonly first: boolean
}

/** A table: cells between `|`, as many in a row as `cols` or the first line says. */
export function asciidocTable(reader: Reader, lines: Lines): BlockContent[] {
  const cells = cellsOf(reader, lines)
  const width = columnsOf(lines.attributes) || cells.filter(({ first }) => first).length
  if (cells.length === 0 || width === 0) return []
  const header = hasHeader(reader, lines)
  const rows: TableRow[] = []
  for (let at = 0; at < cells.length; at += width)
    rows.push(rowOf(reader, cells.slice(at, at + width), header && at === 0))
  const position = { start: rows[0]?.position?.start, end: rows.at(-1)?.position?.end } as never
  return [{ type: 'table', children: rows, position }]
}

const cols = /cols\s{0,3}=\s{0,3}"?([^"\]]{1,200})/

function columnsOf(attributes: string): number {
  const found = cols.exec(attributes)?.[1]
  if (found === undefined) return 0
  return found
    .split(/[,;]/)
    .reduce((sum, one) => sum + Number(/^\s*(\d{1,3})\*/.exec(one)?.[1] ?? 1), 0)
}

/** The first row is a header when it is said to be, or when a blank line follows it. */
function hasHeader({ source, lines }: Reader, { from, to, attributes }: Lines): boolean {
  if (/%header|options\s{0,3}=\s{0,3}"?[^"]{0,60}header/.test(attributes)) return true
  const isBlank = (at: number): boolean =>
    at < to && source.text.slice(lines[at]?.start, lines[at]?.end).trim() === ''
  return !isBlank(from) && isBlank(from + 1)
}

function cellsOf({ source, lines }: Reader, { from, to, mark }: Lines): Cell[] {
  const start = lines[from]?.start ?? 0
  const end = Math.max(start, lines[to - 1]?.end ?? start)
  const words = source.text.slice(start, end)
  const bar = new RegExp(
    String.raw`(?<![\\])(?:(?<=^|\s)(?:\d{1,3}(?:\.\d{1,3})?[*+]|\.\d{1,3}\+)?[<^>]?(?:\.[<^>])?(?<style>[aehlmsdv])?)?[${mark}]`,
    'dg',
  )
  const found = [...words.matchAll(bar)]
  const firstLine = words.search(/\S/)
  const firstEnd = words.indexOf('\n', Math.max(0, firstLine))
  return found.map((match, index): Cell => {
    const cellStart = match.index + match[0].length
    const cellEnd = found[index + 1]?.index ?? words.length
    return {
      ...trimmed(words, cellStart, cellEnd, start),
      code: /^[lmv]$/.test(match.groups?.['style'] ?? ''),
      first: firstEnd < 0 || match.index < firstEnd,
    }
  })
}

function trimmed(
  words: string,
  from: number,
  to: number,
  base: number,
): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && /\s/.test(words[start] ?? '')) start++
  while (end > start && /\s/.test(words[end - 1] ?? '')) end--
  return { start: base + start, end: base + end }
}

function rowOf({ source, syntax }: Reader, cells: readonly Cell[], header: boolean): TableRow {
  const children = cells.map(({ start, end, code }): TableCell => ({
    type: 'tableCell',
    children: code ? [] : scanInline(source, start, end, syntax),
    position: source.position(start, end),
  }))
  const first = cells[0] as Cell
  const last = cells.at(-1) as Cell
  return {
    type: 'tableRow',
    data: { header },
    children,
    position: source.position(first.start, last.end),
  }
}
