import type { Table } from 'mdast'
import type { Line } from './text-lines.ts'
import type { Reader } from './text-reader.ts'
import { positionOf, spanOf, textNode } from './text-nodes.ts'

export function tableNode({ text, lines }: Reader, run: readonly Line[], at: number): Table {
  const rows = run.filter((line) => line.kind === 'table')
  return {
    type: 'table',
    data: { glued: at > 0 && isGlued(lines, run[0] as Line) },
    children: rows.map((line) => ({
      type: 'tableRow',
      children: cellSpans(text, line).map(([start, end]) => ({
        type: 'tableCell',
        children: start < end ? [textNode(text, start, line, end, line)] : [],
        position: positionOf(start, line, end, line),
      })),
      position: spanOf([line]),
    })),
    position: spanOf(run),
  }
}

function cellSpans(text: string, line: Line): [number, number][] {
  const row = text.slice(line.start, line.end)
  const inner = row.endsWith('|') && row.length > 1 ? row.slice(1, -1) : row.slice(1)
  let at = line.start + 1
  return inner.split('|').map((cell) => {
    const start = at + (cell.length - cell.trimStart().length)
    const end = Math.max(start, at + cell.trimEnd().length)
    at += cell.length + 1
    return [start, end]
  })
}

export const isGlued = (lines: readonly Line[], first: Line): boolean => {
  const before = lines[first.number - 1]
  return before !== undefined && before.kind !== 'blank'
}
