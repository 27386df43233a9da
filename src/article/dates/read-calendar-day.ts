import type { Lexeme } from './lexeme.ts'
import { joinReadings, ofDay, ofMonth, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import { pick, valueOf } from './pick-lexeme.ts'

export function withWeekday(
  reading: Reading | undefined,
  found: readonly Lexeme[],
): Reading | undefined {
  const weekday = valueOf(found, 'Ww')
  return reading && weekday !== undefined ? { ...reading, weekday } : reading
}

function dateOf(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const name = pick(found, 'MAma')
  const number = pick(found, 'DOT')
  if (!name || !number || number.value < 1 || number.value > 99) return undefined
  const short = pick(found, 'q')
  const yearGiven =
    valueOf(found, 'Yy') ?? (short ? scan.fullYear(short.value) : shortAfterOf(found))
  if (found.at(-1)?.shape === 'N' && yearGiven === undefined) return undefined
  if (number.value > 31 && yearGiven === undefined) return undefined
  if (name.shape === 'a' && yearGiven === undefined && number.shape === 'D') return undefined
  if (name.shape === 'm' && !isCapital(scan, name) && yearGiven === undefined && name.value === 3)
    return undefined
  return withWeekday(ofDay(yearGiven, name.value, number.value), found)
}

/** “April of 87” */
function shortAfterOf(found: readonly Lexeme[]): number | undefined {
  const last = found.at(-1)
  if (last?.shape !== 'N' || found.at(-2)?.shape !== 'o') return undefined
  return last.value > 31 && last.value < 100 ? 1900 + last.value : undefined
}

export const isCapital = (scan: DateScan, lexeme: Lexeme): boolean =>
  scan.prose.charCodeAt(lexeme.start) <= 90

export function readDayMonth(
  found: readonly Lexeme[],
  scan: DateScan,
  at: number,
): Reading | undefined {
  const number = pick(found, 'DOT')
  const name = pick(found, 'MAma')
  if (!number || !name) return undefined
  const spelt = number.shape === 'T' && !found.some((lexeme) => lexeme.shape === 'o')
  if (spelt && !found.some((lexeme) => 'WwY'.includes(lexeme.shape))) return undefined
  if (name.shape === 'm' && found.at(-1) === name && !isCapital(scan, name) && number.shape === 'T')
    return undefined
  // “since 2010, 5 May …” reads as it stands; “at 10 May” and “top 10 March” do not occur in edited copy.
  if (number.shape === 'D' && isPrice(scan, number)) return undefined
  if (number.shape === 'D' && 'N$'.includes(scan.shapeAt(at - 1)) && scan.touches(at - 1))
    return undefined
  return dateOf(found, scan)
}

/** “for $12 December 27”: the price belongs to what stands before it. */
const isPrice = (scan: DateScan, { start }: Lexeme): boolean =>
  /[$€£¥]\s?$/.test(scan.prose.slice(Math.max(0, start - 2), start))

export function readMonthDay(
  found: readonly Lexeme[],
  scan: DateScan,
  at: number,
): Reading | undefined {
  const number = pick(found, 'DOT')
  if (!number) return undefined
  if (
    number.shape === 'T' &&
    !found.some((lexeme) => 'tWY'.includes(lexeme.shape)) &&
    number.value < 3
  )
    return undefined
  if (number.shape === 'D' && scan.isQuantity(number)) return undefined
  const name = pick(found, 'MAma')
  if (
    name &&
    number.start - name.end > 3 &&
    scan.prose.slice(name.end, number.start).includes('\n\n')
  )
    return undefined
  if (scan.isPersonName(at) && number.shape !== 'D' && number.shape !== 'O') return undefined
  return dateOf(found, scan)
}

export function readMonthYear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const name = pick(found, 'MAma')
  const short = pick(found, 'q')
  const given = valueOf(found, 'Yy') ?? (short ? scan.fullYear(short.value) : shortAfterOf(found))
  if (!name || given === undefined || (given < 1000 && scan.isQuantity(found.at(-1) as Lexeme)))
    return undefined
  if (name.shape === 'a' && found[1]?.shape !== 'Y') return undefined
  if (name.shape === 'a' && name.value === 5 && !scan.isMonthPlace(name)) return undefined
  return ofMonth(given, name.value)
}

/** “3 May nineteen seventy-two” */
export function readYearInWords(found: readonly Lexeme[]): Reading | undefined {
  const [hundreds, rest] = found.slice(-2)
  const name = pick(found, 'MAma')
  const number = pick(found.slice(0, -2), 'DOT')
  if (!name || !hundreds || !rest || rest.value < 10) return undefined
  if (hundreds.value < 13 || hundreds.value > 20) return undefined
  const year = hundreds.value * 100 + rest.value
  return number ? ofDay(year, name.value, number.value) : ofMonth(year, name.value)
}

export function readDaysOfMonth(
  found: readonly Lexeme[],
  scan: DateScan,
  at: number,
): Reading | undefined {
  const numbers = found.filter((lexeme) => 'DOT'.includes(lexeme.shape))
  const [first, last] = numbers
  const name = pick(found, 'MAma')
  if (!first || !last || !name || name.shape === 'a') return undefined
  const opener = scan.shapeAt(scan.shapeAt(at - 1) === 't' ? at - 2 : at - 1)
  if (found[1]?.shape === '&' && opener !== 'b' && first.value + 1 !== last.value) return undefined
  const given = valueOf(found, 'Y')
  const settled = given ?? scan.nearYear(name.value, first.value)
  const open = given === undefined
  const reading = joinReadings(
    ofDay(settled, name.value, first.value, open),
    ofDay(settled, name.value, last.value, open),
  )
  return reading && { ...reading, relative: open }
}

export function readMonthDays(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const reading = readDaysOfMonth(found, scan, -1)
  return reading
}
