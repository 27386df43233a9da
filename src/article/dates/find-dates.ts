import type { DateMention } from '../article.ts'
import type { Span } from '../../text/span.ts'
import { parseIsoDay } from './calendar.ts'
import type { DatePattern } from './date-pattern.ts'
import { readLexemes } from './date-lexemes.ts'
import { joinRanges } from './join-ranges.ts'
import type { Found } from './found-date.ts'
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
