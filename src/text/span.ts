import { eachMatch } from './each-match.ts'
import { classAt, isSpace } from './character-class.ts'

/** A half-open range of UTF-16 offsets into a document's text: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span covers. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Do two spans share at least one character? */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Does `outer` hold the whole of `inner`? */
export const spanContains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The smallest span that holds both. */
export const spanUnion = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

/** A span without white space at its ends; empty (at its start) when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(classAt(text, start))) start++
  while (end > start && isSpace(classAt(text, end - 1))) end--
  return { start, end }
}

/**
 * The spans of all matches of a global pattern inside `within`. Reads only that part of the text, so look-behind does
 * not see what stands before it.
 */
export function* matchSpans(text: string, within: Span, pattern: RegExp): Generator<Span> {
  for (const match of eachMatch(text.slice(within.start, within.end), pattern)) {
    const start = within.start + match.index
    yield { start, end: start + match[0].length }
  }
}

/**
 * The index of the first item of a list sorted by `start` whose end lies after `offset`; the length when none does.
 * The items must not overlap.
 */
export function firstEndingAfter(items: readonly Span[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Span).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The index of the first item of a list sorted by `start` that starts at `offset` or behind it. */
export function firstStartingAt(items: readonly Span[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Span).start >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The items of a list sorted by `start` that start within a span. */
export function itemsStartingIn<T extends Span>(items: readonly T[], { start, end }: Span): T[] {
  const found: T[] = []
  for (let at = firstStartingAt(items, start); at < items.length; at++) {
    const item = items[at] as T
    if (item.start >= end) break
    found.push(item)
  }
  return found
}

/** The items of a sorted list without overlaps that share a character with a span. */
export function itemsOverlapping<T extends Span>(items: readonly T[], { start, end }: Span): T[] {
  const found: T[] = []
  for (let at = firstEndingAfter(items, start); at < items.length; at++) {
    const item = items[at] as T
    if (item.start >= end) break
    found.push(item)
  }
  return found
}

/** Does an item of a sorted list without overlaps share a character with a span? */
export function someOverlaps(items: readonly Span[], { start, end }: Span): boolean {
  const item = items[firstEndingAfter(items, start)]
  return item !== undefined && item.start < end
}

/** The item of a sorted list without overlaps that holds `offset`, if any. */
export function spanAt<T extends Span>(items: readonly T[], offset: number): T | undefined {
  const item = items[firstEndingAfter(items, offset)]
  return item && item.start <= offset ? item : undefined
}
