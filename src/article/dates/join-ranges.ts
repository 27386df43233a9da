import { joinReadings, partOf, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import type { Found } from './found-date.ts'
import type { Lexeme } from './lexeme.ts'
import { rangeWithNow } from './range-with-now.ts'
import { joinPlaced } from './join-placed.ts'
import { shiftFromDate } from './shift-from-date.ts'

/** Puts ranges together and takes “early”, “mid-” and “late” in. */
export function joinRanges(singles: readonly Found[], scan: DateScan): Found[] {
  const joined: Found[] = []
  for (const single of singles) {
    const found = rangeWithNow(shiftFromDate(withPart(single, scan), scan), scan)
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
  if (bindsPlaced(left, right, scan)) return joinPlaced(left, right)
  if (left.reading.closed || (right.reading.closed && !isDay(right))) return undefined
  if (!leans(left, right, scan) || !isLinked(left, right, scan)) return undefined
  const reading = joinReadings(left.reading, right.reading)
  return reading && { ...right, reading, first: left.first }
}

/**
 * Two days that each stand by themselves: “from 10/1/2018-10/7/2018”, “between today and tomorrow”, “02-02-2020 –
 * 03-03-2020”. Years and months stay two mentions, which both count in.
 */
function bindsPlaced(left: Found, right: Found, scan: DateScan): boolean {
  const { from } = left.reading
  if (from === undefined || !isDay(left) || !isDay(right) || from >= (right.reading.from ?? from))
    return false
  if (right.first - left.last !== 2 || (!left.reading.closed && isOpen(left, right))) return false
  const mark = scan.shapeAt(left.last + 1)
  const before = opener(left, scan)
  if (mark === '&') return before === 'b' && isAnd(scan, left.last + 1)
  if (before !== 'b' && before !== 'f')
    return (
      mark === '-' && before !== '(' && isShort(left, right) && !isJoinedWord(left, right, scan)
    )
  return mark === 'z' || (mark === '-' && !isJoinedWord(left, right, scan))
}

/** The first end leans on the second for its year. */
const isOpen = (left: Found, right: Found): boolean =>
  left.reading.year === undefined && right.reading.year !== undefined

/** Shorter than any life: a birth and a death are two dates. */
const isShort = (left: Found, right: Found): boolean =>
  (right.reading.from ?? Infinity) - (left.reading.from ?? 0) < 3 * 366

const opener = ({ first }: Found, scan: DateScan): string =>
  scan.shapeAt(first - 1) === 't' ? scan.shapeAt(first - 2) : scan.shapeAt(first - 1)

const isAnd = (scan: DateScan, index: number): boolean =>
  scan.prose[scan.items[index]?.start ?? 0]?.toLowerCase() === 'a'

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
