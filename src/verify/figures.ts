import type { Span } from '../text/span.ts'
import { findDates } from '../article/dates/find-dates.ts'
import { findQuantities } from '../article/quantities/find-quantities.ts'
import { stem } from './stem.ts'

/** A number, date or rank of a text as an interval; days since 1970-01-01 for dates. */
export interface Figure extends Span {
  readonly kind: 'date' | 'day' | 'quantity' | 'rank' | 'digits'
  readonly low: number
  readonly high: number
  /** Unit or stem of the noun counted; for days without a year `--MM-DD`. */
  readonly unit: string
  readonly scale: 'money' | 'percent' | 'measure' | 'count' | 'none'
  /** Widened by “about”, “more than”; such a value never differs. */
  readonly hedged: boolean
  /** A small number, mostly in letters: a source may list instead of counting. */
  readonly inWords: boolean
  readonly text: string
}

const smallestCounted = 10
const dayOnly = /^--\d{2}(?:-\d{2})?$/
const digitRun = /(?<![\p{L}\p{N}.,-])\p{Nd}+(?:[.,]\p{Nd}+)*/gu

/** All figures of a text in order; digits that are neither date nor quantity come as `digits`. */
export function findFigures(
  text: string,
  spans: readonly Span[] = [{ start: 0, end: text.length }],
): Figure[] {
  if (!mayHoldFigures(text)) return []
  const dates = findDates(text, spans)
  const figures = [
    ...dates.flatMap((date) => readDate(text, date)),
    ...findQuantities(text, spans, { dates }).map((quantity) => readQuantity(text, quantity)),
  ].sort((a, b) => a.start - b.start)
  return [...figures, ...looseDigits(text, [...figures, ...dates])].sort(
    (a, b) => a.start - b.start,
  )
}

const figureHint =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|\w+illions?|dozens?|half|third|quarters?|\w+th|first|second|january|february|march|april|may|june|july|august|september|october|november|december|century)\b/i

const mayHoldFigures = (text: string): boolean => figureHint.test(text)

type Dated = ReturnType<typeof findDates>[number]
type Counted = ReturnType<typeof findQuantities>[number]

function readDate(text: string, date: Dated): Figure[] {
  const words = text.slice(date.start, date.end)
  const common = {
    start: date.start,
    end: date.end,
    scale: 'none',
    hedged: false,
    inWords: false,
    text: words,
  } as const
  if (dayOnly.test(date.value))
    return [{ ...common, kind: 'day', low: 0, high: 0, unit: date.value }]
  if (date.relative || date.from === undefined || date.to === undefined) return []
  return [{ ...common, kind: 'date', low: date.from, high: date.to, unit: '' }]
}

function readQuantity(text: string, quantity: Counted): Figure {
  const number = text.slice(quantity.number.start, quantity.number.end)
  return {
    start: quantity.start,
    end: quantity.end,
    kind: quantity.kind === 'ordinal' ? 'rank' : 'quantity',
    low: quantity.low ?? -Infinity,
    high: quantity.high ?? Infinity,
    unit: unitOf(quantity),
    scale: scaleOf(quantity.kind),
    hedged: quantity.approximate || quantity.low === null || quantity.high === null,
    inWords: isListed(quantity.value, number),
    text: number,
  }
}

/** “Two” may be counted by the reader, as may “2”; “Fifty Shades” is a title. */
const isListed = (value: number, number: string): boolean =>
  /\d/.test(number)
    ? value <= 2 && Number.isInteger(value)
    : value <= smallestCounted || /^\p{Lu}/u.test(number)

const unitOf = ({ unit, kind }: Counted): string =>
  scaleOf(kind) === 'count'
    ? stem(
        unit
          .toLowerCase()
          .split(/[\s-]+/)
          .at(-1) ?? '',
      )
    : unit

function scaleOf(kind: Counted['kind']): Figure['scale'] {
  if (kind === 'money') return 'money'
  if (kind === 'percent' || kind === 'points') return 'percent'
  return kind === 'measure' ? 'measure' : 'count'
}

function looseDigits(text: string, taken: readonly Span[]): Figure[] {
  const found: Figure[] = []
  for (const match of text.matchAll(digitRun)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (taken.some((other) => span.start < other.end && other.start < span.end)) continue
    const value = Number(match[0].replace(/,(?=\d{3})/g, ''))
    if (!Number.isFinite(value)) continue
    found.push({
      ...span,
      kind: 'digits',
      low: value,
      high: value,
      unit: '',
      scale: 'none',
      hedged: false,
      inWords: false,
      text: match[0],
    })
  }
  return found
}

/** Do two intervals share a value? */
export const meet = (a: Figure, b: Figure): boolean => a.low <= b.high && b.low <= a.high
