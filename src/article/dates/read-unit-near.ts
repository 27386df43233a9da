import type { UnitOfTime } from '../data/date-words.ts'
import { addMonths, civilDay, dayNumber, monthStart, weekdayOf } from './calendar.ts'
import { pick } from './pick-lexeme.ts'
import type { Lexeme } from './lexeme.ts'
import { ofDays, ofMonth, ofMonths, onDay, openRelative, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import { around, isNext, isPast } from './around-reference.ts'
import { shiftDay } from './shift-day.ts'

export function readMonthNear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const name = found[1]
  const word = found[0]
  if (!name || !word) return undefined
  if (word.shape === 'h') return { ...ofMonth(undefined, name.value), closed: true }
  return around(scan, (day) => {
    const { year, month } = civilDay(day)
    const shift =
      word.shape === 'L'
        ? name.value < month
          ? 0
          : -1
        : word.shape === 'X'
          ? name.value > month
            ? 0
            : 1
          : 0
    return { ...ofMonth(year + shift, name.value, true), closed: true }
  })
}

export function readUnitNear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const name = found.at(-1)
  if (!name?.unit || name.unit === 'day')
    return name?.unit === 'day' ? dayNear(found, scan) : undefined
  const shift = isPast(found) ? -1 : isNext(found) ? 1 : 0
  if (pick(found, 'v')) return openRelative()
  if (/^\s+of\b/.test(scan.prose.slice(name.end, name.end + 8)) && !pick(found, 'H'))
    return undefined
  const unitName = name.unit
  return around(scan, (day) => unitAround(day, unitName, shift))
}

function dayNear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const word = found[0]
  return word?.shape === 'X' && scan.reference !== undefined ? onDay(scan.reference + 1) : undefined
}

function unitAround(day: number, unitName: UnitOfTime, shift: number): Reading | undefined {
  const { year, month } = civilDay(day)
  const monday = day - ((weekdayOf(day) + 6) % 7)
  if (unitName === 'week') return ofDays(monday + shift * 7, monday + shift * 7 + 6)
  if (unitName === 'weekend') return ofDays(monday + 5 + shift * 7, monday + 6 + shift * 7)
  if (unitName === 'month')
    return {
      ...ofMonth(
        civilDay(monthStart(year, month + shift)).year,
        ((month + shift - 1 + 12) % 12) + 1,
        true,
      ),
      closed: true,
    }
  if (unitName === 'quarter') return quarterAround(year, Math.floor((month - 1) / 3) + shift)
  if (unitName === 'year') return { ...ofMonths(year + shift, 1, 12, String(year + shift), true) }
  if (unitName === 'fortnight') return shift < 0 ? ofDays(day - 14, day) : ofDays(day, day + 14)
  const size = unitName === 'decade' ? 10 : 100
  if (shift < 0) return ofDays(addMonths(day, -12 * size), day)
  if (shift > 0) return ofDays(day, addMonths(day, 12 * size))
  const first = Math.floor(year / size) * size
  return ofDays(dayNumber(first, 1, 1), dayNumber(first + size - 1, 12, 31))
}

function quarterAround(year: number, index: number): Reading {
  const at = year * 4 + index
  const inYear = Math.floor(at / 4)
  const quarter = at - inYear * 4
  return ofMonths(inYear, quarter * 3 + 1, 3, `${inYear}-${33 + quarter}`, true)
}

export function readUnitsNear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const count = pick(found, 'nD')?.value ?? (pick(found, 'e') ? 1 : undefined)
  const unitName = found.at(-1)?.unit
  if (!unitName) return undefined
  if (count === undefined) return openRelative()
  return around(scan, (day) => {
    if (unitName === 'quarter') return quartersNear(day, isPast(found) ? -count : count)
    const other = shiftDay(day, unitName, isPast(found) ? -count : count)
    return isPast(found) ? ofDays(other, day) : ofDays(day + 1, other)
  })
}

function quartersNear(day: number, count: number): Reading {
  const { year, month } = civilDay(day)
  const current = Math.floor((month - 1) / 3)
  const first = count < 0 ? current + count : current + 1
  return ofMonths(year, first * 3 + 1, Math.abs(count) * 3, undefined, true)
}

/** “the first quarter of the year”, “Q3”: of the year of writing. */
export function readQuarterNear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const quarter = found[0]?.value ?? 0
  if (quarter < 1 || quarter > 6) return undefined
  return around(scan, (day) => {
    const { year } = civilDay(day)
    if (quarter > 4)
      return ofMonths(year, (quarter - 5) * 6 + 1, 6, `${year}-${35 + quarter}`, true)
    return ofMonths(year, (quarter - 1) * 3 + 1, 3, `${year}-${32 + quarter}`, true)
  })
}

export function readSame(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const name = found.at(-1)
  if (name?.unit !== 'year' || scan.narrativeYear === undefined) return undefined
  return ofMonths(scan.narrativeYear, 1, 12, String(scan.narrativeYear), true)
}
