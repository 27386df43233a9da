import type { Lexeme } from './lexeme.ts'
import { joinReadings, ofDay, ofMonth, ofYear, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import { pick } from './pick-lexeme.ts'

export function readNumeric(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const lexeme = pick(found, '#')
  return lexeme && scan.numericDate(lexeme)
}

/** “in the year 71” */
export function readYearNumber(
  found: readonly Lexeme[],
  scan: DateScan,
  at: number,
): Reading | undefined {
  const value = found[1]?.value ?? Number.NaN
  if (Number.isNaN(value) || scan.shapeAt(at - 1) !== 't' || scan.isQuantity(found[1] as Lexeme))
    return undefined
  return scan.shapeAt(at - 2) === 'i' ? ofYear(value) : undefined
}

/** “9/11” alone of its kind is a date without a year or a weekday beside it. */
export function readShortNumeric(
  found: readonly Lexeme[],
  scan: DateScan,
  at: number,
): Reading | undefined {
  const [first, , last] = found
  if (first?.value !== 9 || last?.value !== 11 || !scan.touches(at) || !scan.touches(at + 1))
    return undefined
  return { ...ofDay(2001, 9, 11), closed: true }
}

/** “2017–18”, “1776-77”, “2009/10”; “2015-03” is a month. */
export function readShortRange(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const [first, mark, last] = found
  if (!first || !mark || !last || isLooseRange(first, mark, last, scan)) return undefined
  const digits = last.end - last.start
  const next = first.value % 100
  const isMonth = digits === 2 && last.value <= 12 && last.value !== next + 1
  const dash = scan.prose[mark.start] !== '-'
  if (isMonth && !dash && (last.value <= next || next > 12 || mark.shape === '/'))
    return ofMonth(first.value, last.value)
  if (!isLaterYear(last.value, digits, next)) {
    return digits === 2 && last.value <= 12 && !dash ? ofMonth(first.value, last.value) : undefined
  }
  const end = first.value - next + last.value + (next === 99 ? 100 : 0)
  return joinReadings(ofYear(first.value), ofYear(end))
}

/** Two digits that count on from the year before them; “1999–00” does too. */
const isLaterYear = (value: number, digits: number, next: number): boolean =>
  digits === 2 && !Number.isNaN(value) && (value > next || (next === 99 && value === 0))

/** Spaces are allowed round a proper dash between two years, not round a hyphen. */
function isLooseRange(first: Lexeme, mark: Lexeme, last: Lexeme, scan: DateScan): boolean {
  const before = mark.start > first.end
  const after = last.start > mark.end
  if (!before && !after) return false
  return before !== after || scan.prose[mark.start] === '-' || last.value <= first.value % 100
}

/** “5/1–5/7, 2020”, “10/1–11/2/2017”: month first, as without a year nothing else is known of it. */
export function readNumericRange(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const [month, , day] = found
  const last = found.at(-1) as Lexeme
  const end =
    last.shape === '#'
      ? scan.numericDate(last)
      : ofDay(last.value, found[4]?.value ?? 0, found[6]?.value ?? 0)
  if (
    !month ||
    !day ||
    month.value > 12 ||
    end?.year === undefined ||
    end.month === undefined ||
    end.month > 12
  )
    return undefined
  const year = month.value > end.month ? end.year - 1 : end.year
  return joinReadings(ofDay(year, month.value, day.value), end)
}

/** “2016 10 16” */
export function readNumericDay(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const [year, month, day] = found
  if (!year || !month || !day || month.value > 12) return undefined
  const padded = (lexeme: Lexeme): boolean => lexeme.end - lexeme.start === 2
  if (!padded(month) || !padded(day) || scan.isQuantity(day)) return undefined
  return ofDay(year.value, month.value, day.value)
}
