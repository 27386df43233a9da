import type { DateMention } from '../article.ts'
import type { Span } from '../../text/span.ts'
import { parseIsoDay } from './calendar.ts'
import type { DatePattern } from './date-pattern.ts'
import { readLexemes } from './date-lexemes.ts'
import type { Lexeme } from './lexeme.ts'
import { joinReadings, partOf, type Reading } from './date-reading.ts'
import { createScan, type DateScan } from './date-scan.ts'
import { settleYear } from './settle-year.ts'
import { patternsFor } from './patterns-for.ts'

/**
 * The date expressions of a text, in order, without overlaps.
 *
 * @param spans The parts of the prose to read (blocks or sentences), sorted.
 * @param reference ISO day the text was written; relative dates stay open without it.
 */
export function findDates(
  prose: string,
  spans: readonly Span[],
  reference?: string,
): DateMention[] {
  const lexemes = readLexemes(prose)
  const scan = createScan(lexemes, parseIsoDay(reference))
  return joinRanges(findSingles(scan, lexemes.shape), scan)
    .map((found) => toMention(found, scan))
    .filter((mention) => liesIn(spans, mention))
}

/** A reading and the lexemes it was read from: `first` to `last`, inclusive. */
interface Found {
  readonly reading: Reading
  readonly first: number
  readonly last: number
  readonly narrativeYear: number | undefined
}

const liesIn = (spans: readonly Span[], mention: Span): boolean =>
  spans.length === 0 || holds(spans, mention)

function holds(spans: readonly Span[], mention: Span): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= mention.start) low = middle + 1
    else high = middle
  }
  const span = spans[low]
  return span !== undefined && span.start < mention.end
}

function findSingles(scan: DateScan, shape: string): Found[] {
  const found: Found[] = []
  for (let at = 0; at < scan.items.length; at++) {
    const letter = shape[at] as string
    if (letter === 'x') continue
    const patterns = patternsFor(letter)
    if (patterns.length === 0) continue
    const hit = readAt(shape, at, patterns, scan)
    if (!hit) continue
    found.push(hit)
    if (hit.reading.from !== undefined && !hit.reading.relative)
      scan.narrativeYear = hit.narrativeYear
    at = hit.last
  }
  return found
}

function readAt(
  shape: string,
  at: number,
  patterns: readonly DatePattern[],
  scan: DateScan,
): Found | undefined {
  for (const { shape: pattern, read } of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(shape)
    if (!match) continue
    const length = match[0].length
    const reading = read(scan.items.slice(at, at + length), scan, at)
    if (!reading) continue
    return {
      reading: settleYear(reading, scan),
      first: at,
      last: at + length - 1,
      narrativeYear: reading.year ?? scan.narrativeYear,
    }
  }
  return undefined
}

/** Puts ranges together and takes “early”, “mid-” and “late” in. */
function joinRanges(singles: readonly Found[], scan: DateScan): Found[] {
  const joined: Found[] = []
  for (const single of singles) {
    const found = withPart(single, scan)
    const before = joined.at(-1)
    const range = before && rangeOf(before, found, scan)
    if (range) joined[joined.length - 1] = range
    else joined.push(found)
  }
  return joined
}

const partWords: Readonly<Record<string, 'early' | 'mid' | 'late'>> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
}

function withPart(found: Found, scan: DateScan): Found {
  let first = found.first
  while ('to-'.includes(scan.shapeAt(first - 1))) first--
  const word = scan.items[first - 1]
  if (word?.shape !== 'P' || found.first - first > 2) return found
  const text = scan.prose.slice(word.start, word.end).toLowerCase()
  const part = partWords[text]
  if (!part || found.reading.day !== undefined || isNarrow(found)) return found
  return { ...found, first: first - 1, reading: partOf(found.reading, part) }
}

const isNarrow = ({ reading }: Found): boolean =>
  reading.from !== undefined && reading.to !== undefined && reading.to - reading.from < 6

/**
 * “March 24 – June 10, 1999”: one range, since its first end leans on the other. Ends that stand by themselves
 * (“1998–1999”) stay two mentions; `findRanges` pairs them.
 */
function rangeOf(left: Found, right: Found, scan: DateScan): Found | undefined {
  if (left.reading.closed || (right.reading.closed && !isDay(right))) return undefined
  if (!leans(left, right, scan) || !isLinked(left, right, scan)) return undefined
  const reading = joinReadings(left.reading, right.reading)
  return reading && { ...right, reading, first: left.first }
}

const isDay = ({ reading }: Found): boolean =>
  reading.from !== undefined && reading.from === reading.to

/** Does the first end need the second, or do “from” and “between” bind two days together? */
function leans(left: Found, right: Found, scan: DateScan): boolean {
  if (left.reading.year === undefined && right.reading.year !== undefined) return true
  if (!isDay(right)) return false
  const before = scan.shapeAt(left.first - 1)
  const bound = before === 'b' || before === 'f'
  if (right.reading.closed) return bound
  if (isDay(left)) return bound || left.reading.relative
  return false
}

function isLinked(left: Found, right: Found, scan: DateScan): boolean {
  const gap = right.first - left.last
  if (gap !== 2)
    return (
      gap === 3 &&
      scan.shapeAt(left.last + 2) === 't' &&
      isLink(scan.shapeAt(left.last + 1), left, right, scan)
    )
  return isLink(scan.shapeAt(left.last + 1), left, right, scan)
}

function isLink(mark: string, left: Found, right: Found, scan: DateScan): boolean {
  if (mark === '-') return !isJoinedWord(left, right, scan)
  if (mark === '&')
    return (
      scan.shapeAt(left.first - 1) === 'b' ||
      (scan.shapeAt(left.first - 2) === 'b' && scan.shapeAt(left.first - 1) === 't')
    )
  if (mark !== 'z') return false
  return comparable(left.reading, right.reading)
}

/** A dash with a space on one side only, or before another kind of date, is punctuation. */
function isJoinedWord(left: Found, right: Found, scan: DateScan): boolean {
  const dash = scan.items[left.last + 1] as Lexeme
  const spaceBefore = dash.start > (scan.items[left.last]?.end ?? 0)
  const spaceAfter = (scan.items[right.first]?.start ?? 0) > dash.end
  return spaceBefore !== spaceAfter || !comparable(left.reading, right.reading)
}

const grain = (reading: Reading): number =>
  reading.day !== undefined ? 1 : reading.month !== undefined ? 2 : 3

const comparable = (left: Reading, right: Reading): boolean =>
  Math.abs(grain(left) - grain(right)) <= 1 || left.year !== undefined

function toMention(found: Found, scan: DateScan): DateMention {
  const { reading } = found
  const resolved = reading.from !== undefined && reading.to !== undefined
  return {
    start: scan.items[found.first]?.start ?? 0,
    end: scan.items[found.last]?.end ?? 0,
    value: reading.value,
    resolved,
    ...(resolved ? { from: reading.from as number, to: reading.to as number } : {}),
    relative: reading.relative,
    ...(reading.weekday === undefined ? {} : { weekday: reading.weekday }),
  }
}
