import { dayNumber, monthStart, weekdayOf } from './calendar.ts'
import { pick } from './pick-lexeme.ts'
import type { Lexeme } from './lexeme.ts'
import { ofDays, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'

/** “first week of 2015”, “the week of April 10”: ISO weeks; of a month, the week its nth Thursday lies in. */
export function readWeekOf(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  if (pick(found, 'uU')?.unit !== 'week') return undefined
  const year = pick(found, 'Y')?.value
  const name = pick(found, 'Mm')
  const number = found[0]?.shape === 'L' ? -1 : (pick(found.slice(0, 1), 'TOnD')?.value ?? 0)
  if (found[0]?.shape === 'u' && name) return readWeekAround(found, name, year, scan)
  if (number === 0) return undefined
  if (name === undefined)
    return year === undefined
      ? undefined
      : weekOf(dayNumber(year, 1, 1), dayNumber(year, 12, 31), number)
  const inYear = year ?? scan.nearYear(name.value, 1)
  if (inYear === undefined) return undefined
  return weekOf(monthStart(inYear, name.value), monthStart(inYear, name.value + 1) - 1, number)
}

/** “the week of April 10” */
function readWeekAround(
  found: readonly Lexeme[],
  name: Lexeme,
  year: number | undefined,
  scan: DateScan,
): Reading | undefined {
  const dayOfMonth = pick(found, 'DO')?.value ?? 1
  const inYear = year ?? scan.nearYear(name.value, dayOfMonth)
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
