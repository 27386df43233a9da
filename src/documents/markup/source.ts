import type { PhrasingContent, Root, Text } from 'mdast'
import { createLineIndex } from '../../text/line-index.ts'

export type Position = NonNullable<Root['position']>

/** A text and the positions in it. */
export interface Source {
  readonly text: string
  position(start: number, end: number): Position
}

export function createSource(text: string): Source {
  const lines = createLineIndex(text)
  const point = (offset: number) => ({ ...lines.position(offset), offset })
  return { text, position: (start, end) => ({ start: point(start), end: point(end) }) }
}

/** Words of the source; `shown` (of the same length) where what is read differs from what is written. */
export const textNode = (source: Source, start: number, end: number, shown?: string): Text => ({
  type: 'text',
  value: shown ?? source.text.slice(start, end),
  position: source.position(start, end),
})

/** A stretch that is there and is no prose. */
export const codeNode = (source: Source, start: number, end: number): PhrasingContent => ({
  type: 'inlineCode',
  value: source.text.slice(start, end),
  position: source.position(start, end),
})

/** A line without its line end. */
export interface SourceLine {
  readonly start: number
  readonly end: number
}

export function linesOf(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let start = text.startsWith('\uFEFF') ? 1 : 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push({ start, end: text[end - 1] === '\r' && end > start ? end - 1 : end })
    start = end + 1
  }
  return lines
}
