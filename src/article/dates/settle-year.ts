import { dayNumber, daysInMonth, weekdayOf } from './calendar.ts'
import { nearestYear, ofDay, ofMonth, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'

/** A month or a day without a year: the nearest to the day of writing, or the year last spoken of. */
export function settleYear(reading: Reading, scan: DateScan): Reading {
  if (reading.year !== undefined || reading.month === undefined || reading.closed) return reading
  const year = openYear(reading, scan)
  if (year === undefined) return reading
  const settled =
    reading.day === undefined
      ? ofMonth(year, reading.month, true)
      : ofDay(year, reading.month, reading.day, true)
  return { ...reading, ...settled }
}

function openYear(reading: Reading, scan: DateScan): number | undefined {
  const { reference, narrativeYear } = scan
  const { month = 1, day = 15, weekday } = reading
  if (reference === undefined) return narrativeYear
  const near = nearestYear(reference, month, day)
  if (narrativeYear === undefined || Math.abs(narrativeYear - near) <= 1) return near
  // A weekday tells which of the two years is meant; without one it is the year spoken of.
  if (weekday === undefined || reading.day === undefined) return narrativeYear
  const fits =
    day <= daysInMonth(narrativeYear, month) &&
    weekdayOf(dayNumber(narrativeYear, month, day)) === weekday
  return fits ? narrativeYear : near
}
