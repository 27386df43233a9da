import type { Figure } from './figures.ts'
import { meet } from './figures.ts'

/** All figures of the evidence, and the bare digit strings of its text. */
export interface FigureShelf {
  readonly figures: readonly Figure[]
  /** Lengths in years between two dates of one passage: a source that gives both gives the duration. */
  readonly spans: ReadonlySet<number>
  readonly hasYear: (year: string) => boolean
}

const millisecondsADay = 86_400_000
const longestDay = 1
const longestMonth = 31
const longestYear = 366

/** Does the evidence give this figure anywhere, as an interval? */
export function isCarried(figure: Figure, { figures, spans, hasYear }: FigureShelf): boolean {
  switch (figure.kind) {
    case 'date':
      return carriesDate(figure, figures, hasYear)
    case 'day':
      return figures.some((other) => dayOf(other)?.startsWith(figure.unit) ?? false)
    case 'rank':
      return figures.some((other) => isNumber(other) && meet(figure, other))
    case 'digits':
      return figures.some(
        (other) => other.text === figure.text || (isNumber(other) && meet(figure, other)),
      )
    case 'quantity':
      return (
        figures.some(
          (other) => isNumber(other) && scalesAgree(figure, other) && meet(figure, other),
        ) || isDuration(figure, spans)
      )
  }
}

const durationUnits = new Set(['year', 'season', 'seas', ''])

/** Ages and durations may be off by one: the day decides. */
const isDuration = ({ low, high, unit }: Figure, spans: ReadonlySet<number>): boolean =>
  durationUnits.has(unit) && [...spans].some((years) => low <= years + 1 && high >= years - 1)

const isNumber = ({ kind }: Figure): boolean =>
  kind === 'quantity' || kind === 'digits' || kind === 'rank'

/** “$5 million” is not carried by “5 million people”; a bare number may be anything. */
const scalesAgree = (a: Figure, b: Figure): boolean =>
  a.scale === b.scale || b.scale === 'none' || a.unit === '' || b.unit === '' || bothLoose(a, b)

const loose = new Set(['count', 'measure', 'none'])
const bothLoose = (a: Figure, b: Figure): boolean => loose.has(a.scale) && loose.has(b.scale)

function carriesDate(
  figure: Figure,
  figures: readonly Figure[],
  hasYear: FigureShelf['hasYear'],
): boolean {
  const length = figure.high - figure.low + 1
  if (figures.some((other) => other.kind === 'date' && within(other, figure))) return true
  const year = yearOf(figure.low)
  if (length > longestYear && !/\d{4}\D+\d{2}/.test(figure.text)) {
    return figures.some((other) => other.kind === 'date' && meet(figure, other))
  }
  if (length > longestMonth) return carriesYears(figure, hasYear)
  // A day or month without a year beside it, and the year somewhere else (or nowhere: the page's own date).
  const day = length <= longestDay ? isoDay(figure.low).slice(4) : isoDay(figure.low).slice(4, 7)
  return (
    hasYear(year) &&
    figures.some((other) => other.kind === 'day' && (dayOf(other)?.startsWith(`-${day}`) ?? false))
  )
}

/** A span of years is carried by its two ends. */
const carriesYears = (figure: Figure, hasYear: FigureShelf['hasYear']): boolean => {
  const first = yearOf(figure.low)
  const last = yearOf(figure.high)
  return first === last ? hasYear(first) : hasYear(first) && hasYear(last)
}

const within = (inner: Figure, outer: Figure): boolean =>
  inner.low >= outer.low && inner.high <= outer.high

const isoDay = (days: number): string =>
  new Date(days * millisecondsADay).toISOString().slice(0, 10)
const yearOf = (days: number): string => isoDay(days).slice(0, 4)

function dayOf(figure: Figure): string | undefined {
  if (figure.kind === 'day') return figure.unit
  if (figure.kind !== 'date' || figure.high - figure.low >= longestMonth) return undefined
  return `-${isoDay(figure.low).slice(4)}`
}
