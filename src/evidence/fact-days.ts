import type { Fact } from './facts.ts'

/** Days since 1970-01-01, both ends inclusive. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

const msPerDay = 86_400_000

/** The first day a shortened ISO day may mean, since 1970-01-01. `NaN` when it is none. */
export const firstDay = (iso: string): number => remembered(firstDays, iso, readFirstDay)

function readFirstDay(iso: string): number {
  const [, year, month = '01', day = '01'] = isoParts.exec(iso) ?? []
  return toDay(year, month, day)
}

/** The last day a shortened ISO day may mean, since 1970-01-01. `NaN` when it is none. */
export const lastDay = (iso: string): number => remembered(lastDays, iso, readLastDay)

function readLastDay(iso: string): number {
  const [, year, month, day] = isoParts.exec(iso) ?? []
  if (day) return toDay(year, month, day)
  const [nextYear, nextMonth] =
    month && month !== '12' ? [Number(year), Number(month) + 1] : [Number(year) + 1, 1]
  return toDay(String(nextYear), month ? String(nextMonth) : '1', '1') - 1
}

const firstDays = new Map<string, number>()
const lastDays = new Map<string, number>()
const mostRemembered = 10_000

/** The days of facts are asked for again and again. */
function remembered(
  known: Map<string, number>,
  iso: string,
  read: (iso: string) => number,
): number {
  const day = known.get(iso)
  if (day !== undefined) return day
  if (known.size >= mostRemembered) known.clear()
  const found = read(iso)
  known.set(iso, found)
  return found
}

const isoParts = /^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?$/

function toDay(year: string | undefined, month = '1', day = '1'): number {
  if (year === undefined) return Number.NaN
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return Math.floor(date.getTime() / msPerDay)
}

/** Every day a shortened ISO day may mean. */
export const rangeOf = (iso: string): DayRange => ({ from: firstDay(iso), to: lastDay(iso) })

export const rangesMeet = (a: DayRange, b: DayRange): boolean => a.from <= b.to && b.from <= a.to

/** The days a fact may hold: rounded outwards where only a month or a year is known. */
export function validRange(fact: Pick<Fact, 'from' | 'to'>): DayRange {
  return {
    from: fact.from ? firstDay(fact.from) : -Infinity,
    to: fact.to ? lastDay(fact.to) : Infinity,
  }
}

/** The days a fact holds for certain: rounded inwards. */
export function certainRange(fact: Pick<Fact, 'from' | 'to'>): DayRange {
  return {
    from: fact.from ? lastDay(fact.from) : -Infinity,
    to: fact.to ? firstDay(fact.to) : Infinity,
  }
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** “18 February 2008”, “February 2008”, “2008”. */
export function writeDay(iso: string): string {
  const [, year = iso, month, day] = isoParts.exec(iso) ?? []
  const name = month ? `${months[Number(month) - 1] ?? ''} ${year}` : String(Number(year))
  return day ? `${Number(day)} ${name}` : name
}
