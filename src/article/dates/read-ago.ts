import type { UnitOfTime } from '../data/date-words.ts'
import { civilDay } from './calendar.ts'
import { pick } from './pick-lexeme.ts'
import type { Lexeme } from './lexeme.ts'
import { ofDays, ofMonth, ofMonths, onDay, openRelative, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import { around } from './around-reference.ts'
import { shiftDay } from './shift-day.ts'

export function readFromDay(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const count = countOf(found)
  const unitName = pick(found, 'uUgCJ')?.unit
  const anchor = found.at(-1)?.value ?? 0
  if (!unitName || count === undefined) return undefined
  const first = found[0]?.start ?? 0
  const running = /\bfor\s$/i.test(scan.prose.slice(Math.max(0, first - 5), first))
  return around(scan, (day) => {
    const last = shiftDay(day + anchor, unitName, count)
    return running ? ofDays(day + anchor, last) : onDay(last)
  })
}

function countOf(found: readonly Lexeme[]): number | undefined {
  const first = found[0]
  if (!first || first.shape === 'p' || found[1]?.shape === 'p') return undefined
  return first.shape === 'e' ? 1 : first.value
}

export function readAgo(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const count = countOf(found)
  const unitName = pick(found, 'uUgCJ')?.unit
  if (!unitName) return undefined
  if (count === undefined || Number.isNaN(count)) return openRelative()
  const more = found[2]?.shape === '&' ? found.slice(3) : []
  const extra = pick(more, 'uU')?.unit
  return around(scan, (day) =>
    awayFrom(extra ? shiftDay(day, extra, -(countOf(more) ?? 0)) : day, unitName, -count),
  )
}

/** “two years ago” names a year, “two months ago” a month, “two days ago” a day. */
function awayFrom(day: number, unitName: UnitOfTime, count: number): Reading {
  const at = shiftDay(day, unitName, count)
  const { year, month } = civilDay(at)
  const coarse = unitName === 'year' || unitName === 'decade' || unitName === 'century'
  if (coarse) return ofMonths(year, 1, 12, String(year), true)
  if (unitName === 'month' || unitName === 'quarter')
    return { ...ofMonth(year, month, true), closed: true }
  return onDay(at)
}

export function readLater(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const unitName = pick(found, 'uUgCJ')?.unit
  const count = countOf(found)
  if (!unitName || count === undefined || Number.isNaN(count)) return undefined
  const direction = found.at(-1)?.shape === 'l' ? 1 : -1
  if (scan.narrativeYear === undefined && scan.reference !== undefined)
    return awayFrom(scan.reference, unitName, direction * count)
  const years = unitName === 'year' ? count : unitName === 'decade' ? count * 10 : undefined
  if (years === undefined || scan.narrativeYear === undefined) return openRelative()
  const year = scan.narrativeYear + direction * years
  return ofMonths(year, 1, 12, String(year), true)
}
