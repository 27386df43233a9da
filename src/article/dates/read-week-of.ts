import { civilDay, dayNumber, weekdayOf } from './calendar.ts'
import { pick } from './pick-lexeme.ts'
import type { Lexeme } from './lexeme.ts'
import { ofDays, ofMonth, ofYear, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import { readUnitNear } from './read-unit-near.ts'
import { shiftDay } from './shift-day.ts'

/**
 * “first week of 2015”, “week 3 of 2027”, “the week of April 10”: ISO weeks; of a month, the week its nth Thursday lies
 * in. “The third month of 2021” is a month.
 */
export function readWeekOf(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const unit = pick(found, 'uU')?.unit
  const name = pick(found, 'Mm')
  if (unit !== 'week') return unit === 'month' && !name ? monthOf(found, scan) : undefined
  if (found[0]?.shape === 'u' && name) return readWeekAround(found, name, scan)
  const whole = name ? monthNamed(found, name, scan) : wholeOf(found, scan)
  const number = ordinalOf(found)
  if (whole?.from === undefined || whole.to === undefined || number === 0) return undefined
  return { ...weekOf(whole.from, whole.to, number), relative: whole.relative && !name }
}

/** -1 for the last. */
const ordinalOf = (found: readonly Lexeme[]): number =>
  found[0]?.shape === 'L' ? -1 : (pick(found.slice(0, 2), 'TOnD')?.value ?? 0)

function monthNamed(found: readonly Lexeme[], name: Lexeme, scan: DateScan): Reading | undefined {
  const year = pick(found, 'Y')?.value ?? scan.nearYear(name.value, 1)
  return year === undefined ? undefined : ofMonth(year, name.value)
}

/** “the last four months of 2021”, “the first ten days of last year”. */
export function readEdgeOf(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const [edge] = found
  const unit = pick(found, 'U')?.unit
  const count = pick(found.slice(1), 'nD')?.value
  const whole = wholeOf(found, scan)
  if (whole?.from === undefined || whole.to === undefined || !unit || !count) return undefined
  if (edge?.shape === 'L')
    return ofDays(shiftDay(whole.to + 1, unit, -count), whole.to, whole.relative)
  return edge?.value === 1
    ? ofDays(whole.from, shiftDay(whole.from, unit, count) - 1, whole.relative)
    : undefined
}

/** What the part is of: a year, or “last month”. */
function wholeOf(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const year = pick(found, 'Y')
  return year ? ofYear(year.value) : readUnitNear(found.slice(-2), scan)
}

function monthOf(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const whole = wholeOf(found, scan)
  if (whole?.from === undefined || whole.to === undefined || whole.to - whole.from < 360)
    return undefined
  const number = ordinalOf(found)
  const month = number < 0 ? 12 : number
  return month >= 1 && month <= 12
    ? { ...ofMonth(civilDay(whole.from).year, month, whole.relative), closed: true }
    : undefined
}

/** “the week of April 10” */
function readWeekAround(
  found: readonly Lexeme[],
  name: Lexeme,
  scan: DateScan,
): Reading | undefined {
  const dayOfMonth = pick(found, 'DO')?.value ?? 1
  const inYear = pick(found, 'Y')?.value ?? scan.nearYear(name.value, dayOfMonth)
  if (inYear === undefined) return undefined
  const monday = mondayOf(dayNumber(inYear, name.value, dayOfMonth))
  return ofDays(monday, monday + 6)
}

const mondayOf = (day: number): number => day - ((weekdayOf(day) + 6) % 7)

function weekOf(first: number, last: number, number: number): Reading {
  const firstMonday = mondayOf(first + ((4 - weekdayOf(first) + 7) % 7))
  const lastMonday = mondayOf(last - ((weekdayOf(last) - 4 + 7) % 7))
  const monday = number < 0 ? lastMonday : firstMonday + (number - 1) * 7
  return ofDays(monday, monday + 6, false)
}
