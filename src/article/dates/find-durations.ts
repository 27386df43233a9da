import { spanAt, type Span } from '../../text/span.ts'
import type { Article, Sentence } from '../article.ts'
import { placesOfAny } from '../word-places.ts'
import { addMonths, civilDay } from './calendar.ts'
import { countPattern, parseCount } from './count-words.ts'

export type DurationUnit = 'day' | 'week' | 'month' | 'year'

/** How a stretch of time is used. `compound`: “four-day”; `plain`: “for nine years”, “nine years”. */
export type DurationForm =
  'plain' | 'compound' | 'ago' | 'later' | 'earlier' | 'after' | 'before' | 'since'

/** A stretch of time in words or figures. */
export interface Duration extends Span {
  readonly count: number
  readonly unit: DurationUnit
  readonly form: DurationForm
  /** “about”, “nearly”, “more than”, “over”, “a decade”. */
  readonly approximate: boolean
}

const unitFactors: Readonly<Record<string, readonly [DurationUnit, number]>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
  centurie: ['year', 100],
}

const hedge = String.raw`(?:(about|around|nearly|almost|some|roughly|approximately|over|more\s+than|less\s+than|fewer\s+than|at\s+least|up\s+to|just\s+over|just\s+under|only|exactly|precisely)\s+)?`
const unit = String.raw`(day|night|week|fortnight|month|year|decade|century|centurie)`
const half = String.raw`(\s+and\s+a\s+half)?`
const tail = String.raw`(?:\s+(ago|later|earlier|after|before|since)\b)?`
const durationPattern = new RegExp(
  String.raw`(?<![\p{L}\d.,$£€-])${hedge}(${countPattern})${half}(?:\s+(?:full\s+|whole\s+|long\s+|consecutive\s+)?${unit}s?|-${unit})(?![\p{L}])(?!\s+olds?\b|-old)${tail}`,
  'giu',
)

const kept = new WeakMap<Article, ReadonlyMap<Sentence, readonly Duration[]>>()
const unitWords = Object.keys(unitFactors).flatMap((unit) => [unit, `${unit}s`])
const none: readonly Duration[] = []

/** The stretches of time in a sentence. All sentences with a unit of time are read once for all rules. */
export function durationsIn(article: Article, sentence: Sentence): readonly Duration[] {
  return durationsBySentence(article).get(sentence) ?? none
}

/** The stretches of time of an article by their sentences. */
export function durationsBySentence(article: Article): ReadonlyMap<Sentence, readonly Duration[]> {
  const known = kept.get(article)
  if (known) return known
  const found = new Map<Sentence, readonly Duration[]>()
  for (const offset of placesOfAny(article, unitWords)) {
    const sentence = spanAt(article.sentences, offset)
    if (sentence && !found.has(sentence))
      found.set(sentence, findDurations(article.prose, sentence))
  }
  kept.set(article, found)
  return found
}

/** The stretches of time in a part of the prose; ages (“40-year-old”, “40 years old”) are none. */
export function findDurations(prose: string, within: Span): Duration[] {
  const found: Duration[] = []
  const text = prose.slice(within.start, within.end)
  if (!/(?:day|night|week|month|year|decade|centur)/i.test(text)) return found
  for (const match of text.matchAll(durationPattern)) {
    const duration = readDuration(match, within.start)
    if (duration) found.push(duration)
  }
  return found
}

function readDuration(match: RegExpMatchArray, offset: number): Duration | undefined {
  const [whole, hedgeWord, countWord = '', andHalf, spaced, hyphened, ending] = match
  const factor = unitFactors[(spaced ?? hyphened ?? '').toLowerCase()]
  const count = parseCount(countWord) + (andHalf ? 0.5 : 0)
  if (!factor || !(count > 0)) return undefined
  if (hyphened && ending) return undefined
  const from = offset + (match.index ?? 0)
  const [base, size] = factor
  return {
    start: hedgeWord ? from + hedgeLength(whole) : from,
    end: from + whole.length,
    count: count * size,
    unit: base,
    form: hyphened ? 'compound' : ((ending?.toLowerCase() as DurationForm | undefined) ?? 'plain'),
    approximate: isVague(hedgeWord) || size > 1 || andHalf !== undefined,
  }
}

/** The first word with the space behind it. */
function hedgeLength(whole: string): number {
  const space = whole.search(/\s/)
  return space + (/^\s+/.exec(whole.slice(space))?.[0].length ?? 1)
}

const isVague = (hedgeWord: string | undefined): boolean =>
  hedgeWord !== undefined && !/^(?:exactly|precisely|only)$/i.test(hedgeWord)

/** The least and the most units that lie between two days, as people count them. */
export function unitsBetween(from: DayRange, to: DayRange, base: DurationUnit): [number, number] {
  if (base === 'day') return [Math.max(0, to.from - from.to), to.to - from.from]
  if (base === 'week') return [(to.from - from.to) / 7, (to.to - from.from) / 7]
  const size = base === 'month' ? 1 : 12
  return [monthsBetween(from.to, to.from) / size, monthsBetween(from.from, to.to) / size]
}

/** A stretch of days, first and last. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

/** Months from one day to another, with the part of the last month. */
export function monthsBetween(from: number, to: number): number {
  if (to < from) return -monthsBetween(to, from)
  const first = civilDay(from)
  const last = civilDay(to)
  let months = (last.year - first.year) * 12 + last.month - first.month
  if (addMonths(from, months) > to) months--
  const reached = addMonths(from, months)
  return months + (to - reached) / 31
}
