import { daysInMonth } from './calendar.ts'
import { type Reading, ofDay, ofMonth } from './date-reading.ts'

export type DayOrder = 'day-first' | 'month-first'

const slashDate = /\b(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/g

/** Day first or month first? The document's own unambiguous dates decide; else American order, as its spelt dates have it. */
export function dayOrder(prose: string, shape: string): DayOrder {
  if (!shape.includes('#')) return 'month-first'
  for (const [, first, second] of prose.matchAll(slashDate)) {
    if (Number(first) > 12) return 'day-first'
    if (Number(second) > 12) return 'month-first'
  }
  const dayFirst = shape.match(/[DO][MA],?Y/g)?.length ?? 0
  const monthFirst = shape.match(/[MA][DO],?Y/g)?.length ?? 0
  return dayFirst > monthFirst ? 'day-first' : 'month-first'
}

/** “3/5/2019”, “2019-05-03”, “03.05.2019”, “20190503”, “5/2019”. */
export function readNumericDate(
  text: string,
  order: DayOrder,
  fullYear: (short: number) => number,
): Reading | undefined {
  if (text.length === 8 && /^\d{8}$/.test(text)) return readBasicDate(text)
  const parts = text.split(/[/.-]/)
  if (parts.length === 2) return monthOfYear(Number(parts[0]), Number(parts[1]))
  const [a = 0, b = 0, c = 0] = parts.map(Number)
  const [first = '', , last = ''] = parts
  if (first.length === 4) return readYearFirst(a, b, c, text.includes('-'))
  if (first.length > 2 || last.length === 3) return undefined
  const dotted = text.includes('.')
  const short = last.length === 2
  if (dotted && short) return undefined
  const year = short ? fullYear(c) : c
  const dayFirst = (dotted || order === 'day-first' || a > 12) && b <= 12
  return dayFirst ? plausible(year, b, a) : plausible(year, a, b)
}

/** “2019/13/05” can only be a day of May; with hyphens the order is fixed. */
const readYearFirst = (
  year: number,
  b: number,
  c: number,
  hyphened: boolean,
): Reading | undefined =>
  isDayOf(year, b, c) || hyphened ? plausible(year, b, c) : plausible(year, c, b)

const readBasicDate = (text: string): Reading | undefined =>
  plausible(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))

const monthOfYear = (month: number, year: number): Reading | undefined =>
  month >= 1 && month <= 12 && year < 2100 && year > 1400 ? ofMonth(year, month) : undefined

const isDayOf = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

function plausible(year: number, month: number, day: number): Reading | undefined {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return ofDay(year, month, day)
}
