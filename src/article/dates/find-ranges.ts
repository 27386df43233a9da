import type { Span } from '../../text/span.ts'
import type { Article, DateMention } from '../article.ts'
import { type PlacedDate, isPlaced } from './dates-in.ts'

/** A stretch of time given by its two ends: “1998–2004”, “from 3 May to 5 June”, “3–5 June”. */
export interface DateRange extends Span {
  readonly from: PlacedDate
  readonly to: PlacedDate
  /** In brackets of its own, as after a name or a title. */
  readonly bracketed: boolean
  /** Days: first and last. */
  readonly first: number
  readonly last: number
  /** How fine the ends are. */
  readonly grain: 'day' | 'month' | 'year'
}

const dash = /^\s*[-–—]\s*$/
const link =
  /^\s{0,60},?\s{1,60}(?:to|until|till|through|up\s{1,60}to)\s{1,60}(?:the\s{1,60})?(?:(?:early|late|mid)\s{1,60})?$/i
const and = /^\s+and\s+$/i
const opener = /\b(from|between|in|during)\s+(?:the\s+)?$/i

const kept = new WeakMap<Article, readonly DateRange[]>()

/** The ranges of an article in reading order. */
export function findRanges(article: Article): readonly DateRange[] {
  const known = kept.get(article) ?? readRanges(article)
  kept.set(article, known)
  return known
}

function readRanges(article: Article): DateRange[] {
  const { dates, prose } = article
  const ranges: DateRange[] = []
  for (let at = 0; at < dates.length; at++) {
    const date = dates[at] as DateMention
    if (isPlaced(date) && isRangeMention(date)) ranges.push(rangeOf(prose, date, date))
    const next = dates[at + 1]
    if (!next || !isPlaced(date) || !isPlaced(next) || isRangeMention(date)) continue
    if (bindsPair(prose, date, next)) ranges.push(rangeOf(prose, date, next))
  }
  return ranges
}

const isRangeMention = (date: DateMention): boolean => date.value.includes('/')

function bindsPair(prose: string, left: PlacedDate, right: PlacedDate): boolean {
  if (right.start - left.end > 24) return false
  const between = prose.slice(left.end, right.start)
  const before = opener
    .exec(prose.slice(Math.max(0, left.start - 14), left.start))?.[1]
    ?.toLowerCase()
  if (before === 'between') return and.test(between) && grainOf(left) === grainOf(right)
  if (dash.test(between)) return grainOf(left) === grainOf(right) && isTight(between)
  if (!link.test(between)) return false
  return before === 'from' || grainOf(left) === grainOf(right)
}

/** A dash with equal space on both sides. */
const isTight = (between: string): boolean => /^\s/.test(between) === /\s$/.test(between)

function rangeOf(prose: string, left: PlacedDate, right: PlacedDate): DateRange {
  const start = left.start
  const end = right.end
  return {
    start,
    end,
    from: left,
    to: right,
    bracketed:
      /[([]\s*(?:\w+\.?\s+)?$/.test(prose.slice(Math.max(0, start - 8), start)) &&
      /^\s*[)\],;]/.test(prose.slice(end, end + 3)),
    first: left.from,
    last: right.to,
    grain: left === right ? grainOfRange(left) : coarser(grainOf(left), grainOf(right)),
  }
}

export function grainOf(date: DateMention): DateRange['grain'] {
  if (/^-?\d{4}$/.test(date.value)) return 'year'
  if (/^-?\d{4}-\d\d$/.test(date.value)) return 'month'
  return date.from !== undefined && date.from === date.to ? 'day' : 'year'
}

function grainOfRange(date: DateMention): DateRange['grain'] {
  const part = date.value.split('/')[0] ?? ''
  if (/^-?\d{4}-\d\d-\d\d$/.test(part)) return 'day'
  return /^-?\d{4}-\d\d$/.test(part) ? 'month' : 'year'
}

const order = ['day', 'month', 'year'] as const

const coarser = (a: DateRange['grain'], b: DateRange['grain']): DateRange['grain'] =>
  order.indexOf(a) > order.indexOf(b) ? a : b
