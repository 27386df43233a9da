import type { Heading, Paragraph, Root, Text } from 'mdast'
import type { Line } from './text-lines.ts'

export function headingNode(
  text: string,
  line: Line,
  marked: boolean,
  depth: Heading['depth'],
): Heading {
  const position = positionOf(line.start, line, line.end, line)
  return {
    type: 'heading',
    depth,
    data: { marked },
    children: [textNode(text, line.content, line, line.end, line)],
    position,
  }
}

export function paragraphNode(text: string, group: readonly Line[]): Paragraph {
  const first = group[0] as Line
  const last = group.at(-1) as Line
  return {
    type: 'paragraph',
    children: [textNode(text, first.content, first, last.end, last)],
    position: positionOf(first.content, first, last.end, last),
  }
}

export function textNode(text: string, start: number, first: Line, end: number, last: Line): Text {
  return {
    type: 'text',
    value: text.slice(start, end),
    position: positionOf(start, first, end, last),
  }
}

export const spanOf = (group: readonly Line[]): NonNullable<Root['position']> => {
  const first = group[0] as Line
  const last = group.at(-1) as Line
  return positionOf(first.start, first, last.end, last)
}

export function positionOf(
  start: number,
  first: Line,
  end: number,
  last: Line,
): NonNullable<Root['position']> {
  return {
    start: { line: first.number + 1, column: start - first.lineStart + 1, offset: start },
    end: { line: last.number + 1, column: end - last.lineStart + 1, offset: end },
  }
}
