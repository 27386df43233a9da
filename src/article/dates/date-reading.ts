import {
  addMonths,
  civilDay,
  dayNumber,
  daysInMonth,
  isoDay,
  isoYear,
  monthStart,
} from './calendar.ts'

/** What a date expression means, before it is put in its place. */
export interface Reading {
  /** EDTF or ISO 8601. */
  readonly value: string
  /** Days since 1970-01-01; absent when the year or the anchor is open. */
  readonly from?: number
  readonly to?: number
  readonly relative: boolean
  readonly weekday?: number
  /** What was written, for the other end of a range. */
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** Kept away from joining: “yesterday”, “two years ago”. */
  readonly closed?: boolean
}

const two = (value: number): string => String(value).padStart(2, '0')

export const ofYear = (year: number): Reading => ({
  value: isoYear(year),
  from: monthStart(year, 1),
  to: monthStart(year, 13) - 1,
  relative: false,
  year,
})

export function ofMonth(year: number | undefined, month: number, relative = false): Reading {
  if (year === undefined) return { value: `--${two(month)}`, relative: true, month }
  return {
    value: `${isoYear(year)}-${two(month)}`,
    from: monthStart(year, month),
    to: monthStart(year, month + 1) - 1,
    relative,
    ...(relative ? {} : { year }),
    month,
  }
}

/** A day; one that the month does not have keeps its value, but stands nowhere. */
export function ofDay(
  year: number | undefined,
  month: number,
  day: number,
  relative = false,
): Reading {
  const written = { month, day, ...(year === undefined || relative ? {} : { year }) }
  if (year === undefined)
    return { value: `--${two(month)}-${two(day)}`, relative: true, ...written }
  const value = `${isoYear(year)}-${two(month)}-${two(day)}`
  if (day < 1 || day > daysInMonth(year, month)) return { value, relative, ...written }
  const at = dayNumber(year, month, day)
  return { value, from: at, to: at, relative, ...written }
}

/** A day known by its number: “yesterday”, the Monday before. */
export const onDay = (at: number): Reading => ({
  value: isoDay(at),
  from: at,
  to: at,
  relative: true,
  closed: true,
})

export const openRelative = (value = 'XXXX'): Reading => ({ value, relative: true, closed: true })

/** Ten years from a year that ends in 0. */
export const ofDecade = (first: number): Reading => ({
  value:
    first % 100 === 0
      ? `${isoYear(first)}/${isoYear(first + 9)}`
      : `${String(first).slice(0, -1)}X`,
  from: monthStart(first, 1),
  to: monthStart(first + 10, 1) - 1,
  relative: false,
  closed: true,
})

/** The nth century, counted as people do: 1900–1999 is the 20th. */
export function ofCentury(ordinal: number, beforeChrist: boolean): Reading {
  const first = beforeChrist ? 1 - ordinal * 100 : (ordinal - 1) * 100
  return {
    value: beforeChrist ? `${isoYear(first)}/${isoYear(first + 99)}` : `${two(ordinal - 1)}XX`,
    from: monthStart(first, 1),
    to: monthStart(first + 100, 1) - 1,
    relative: false,
    closed: true,
  }
}

/** Whole months from `month` of `year`; the value is an interval of months or days. */
export function ofMonths(
  year: number,
  month: number,
  count: number,
  value?: string,
  relative = false,
): Reading {
  const from = monthStart(year, month)
  const to = addMonths(from, count) - 1
  return {
    value: value ?? `${isoDay(from).slice(0, -3)}/${isoDay(to).slice(0, -3)}`,
    from,
    to,
    relative,
    closed: true,
  }
}

/** Days from first to last. */
export const ofDays = (from: number, to: number, relative = true): Reading => ({
  value: from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`,
  from,
  to,
  relative,
  closed: true,
})

/** From the first day of one to the last of the other, with whatever each left out filled in from the other. */
export function joinReadings(left: Reading, right: Reading): Reading | undefined {
  const year = right.year ?? left.year
  let first = fill(left, left.year ?? right.year, right.month)
  const last = fill(right, year, left.month)
  if (!first || !last) return undefined
  const backwards = first.from !== undefined && last.from !== undefined && first.from > last.from
  if (backwards && left.year === undefined && year !== undefined) {
    first = fill(left, year - 1, right.month) ?? first
  }
  return {
    value: `${first.value}/${last.value}`,
    ...(first.from === undefined || last.to === undefined ? {} : { from: first.from, to: last.to }),
    relative: first.relative || last.relative,
    closed: true,
  }
}

function fill(
  reading: Reading,
  year: number | undefined,
  month: number | undefined,
): Reading | undefined {
  if (reading.closed) return reading
  const inMonth = reading.month ?? (reading.day === undefined ? undefined : month)
  if (inMonth === undefined) return reading.year === undefined ? undefined : reading
  if (reading.year === undefined && year === undefined) return reading
  return reading.day === undefined
    ? ofMonth(reading.year ?? year, inMonth)
    : ofDay(reading.year ?? year, inMonth, reading.day)
}

/** Early, middle or late part of a stretch, in days. */
export function partOf(reading: Reading, part: 'early' | 'mid' | 'late'): Reading {
  if (reading.from === undefined || reading.to === undefined) return { ...reading, closed: true }
  const [low, high] = boundsOfPart(reading.from, reading.to, part)
  return { ...ofDays(low, high, reading.relative), closed: true }
}

function boundsOfPart(from: number, to: number, part: 'early' | 'mid' | 'late'): [number, number] {
  const length = to - from + 1
  if (length > 300) {
    const months = Math.round(length / 30.44)
    const at = (share: number): number => addMonths(from, Math.round(months * share))
    if (part === 'early') return [from, at(0.5) - 1]
    return part === 'late' ? [at(0.5), to] : [at(0.3), at(0.7) - 1]
  }
  const at = (share: number): number => from + Math.floor(length * share)
  if (part === 'early') return [from, at(0.5) - 1]
  return part === 'late'
    ? [at(0.5), to]
    : [from + Math.floor(length / 3) - 1, from + Math.floor((length * 2) / 3)]
}

/** The year of `month`/`day` that lies nearest to a reference day. */
export function nearestYear(reference: number, month: number, day: number): number {
  const { year } = civilDay(reference)
  let best = year
  let distance = Infinity
  for (const candidate of [year - 1, year, year + 1]) {
    if (day > daysInMonth(candidate, month)) continue
    const apart = Math.abs(dayNumber(candidate, month, day) - reference)
    if (apart < distance) [best, distance] = [candidate, apart]
  }
  return best
}
