import { spansOverlap, type Span } from '../../text/span.ts'

/** A stretch of text with everything that marks it. */
export interface Segment<T extends Span> extends Span {
  readonly marks: readonly T[]
  /** The marks whose last stretch this is. */
  readonly closing: readonly T[]
}

/**
 * Cuts stretches of a text, given in order, wherever a mark begins or ends. A mark may cross several of them and closes
 * in the last it touches.
 */
export function cutAtMarks<T extends Span>(within: readonly Span[], marks: readonly T[]): Segment<T>[][] {
  const last = new Map<T, Span>()
  const pieces = within.map((span) => {
    const here = marks.filter((mark) => spansOverlap(mark, span))
    const segments = cut(span, here)
    for (const segment of segments) for (const mark of segment.marks) last.set(mark, segment)
    return segments
  })
  return pieces.map((segments) =>
    segments.map((segment) => ({
      ...segment,
      closing: segment.marks.filter((mark) => last.get(mark) === segment),
    })),
  )
}

function cut<T extends Span>(span: Span, marks: readonly T[]): (Span & { marks: readonly T[] })[] {
  const bounds = new Set([span.start, span.end])
  for (const { start, end } of marks) {
    if (start > span.start) bounds.add(start)
    if (end < span.end) bounds.add(end)
  }
  const sorted = [...bounds].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] as number
    return { start, end, marks: marks.filter((mark) => spansOverlap(mark, { start, end })) }
  })
}
