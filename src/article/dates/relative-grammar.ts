import { unitsOfTime, type UnitOfTime } from '../data/date-words.ts'
import { addMonths, civilDay, dayNumber, daysInMonth, monthStart, weekdayOf } from './calendar.ts'
import type { DatePattern } from './date-grammar.ts'
import { pick } from './date-grammar.ts'
import type { Lexeme } from './date-lexemes.ts'
import {
  type Reading,
  nearestYear,
  ofDay,
  ofDays,
  ofMonth,
  ofMonths,
  onDay,
  openRelative,
} from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import { holidayDay } from './holidays.ts'

const number = '(?:[neDNy]p?o?|p)'
const unit = '[uUgCJ]'

const pattern = (shape: string, read: DatePattern['read']): DatePattern => ({
  shape: new RegExp(shape, 'y'),
  read,
})

/** Patterns that hang on the day of writing, or on a day named before. */
export const relativePatterns: readonly DatePattern[] = [
  pattern(`R@?`, readDayWord),
  pattern(`[LX]?Z[!Ww]?(?:[,o]?Y)?`, readHoliday),
  pattern(`[TOLtnD]uot?[Mm](?:,?Y)?|[TOL]uog?Y|uo${'[Mm]'}[DO]`, readWeekOf),
  pattern(`S`, readBareSeason),
  pattern(`[LXHh]@`, readPartOfDay),
  // last Tuesday · next April · this summer · Tuesday of last week
  pattern(`[LXH]v?u[Ww]`, readWeekdayOfWeek),
  pattern(`[Ww],?t[OT]`, readWeekdayWithDay),
  pattern(`[Ww]O`, readWeekdayWithDay),
  pattern(`[LXH][Ww]@?`, readWeekdayNear),
  pattern(`W@?o?t?[LXH]u`, readWeekdayOfWeek),
  pattern(`W@?`, readWeekday),
  pattern(`[LXHh][MA]`, readMonthNear),
  pattern(`[LXHh]S`, readSeasonNear),
  // last week · this year · next two quarters · the past decade
  pattern(`[LXH]v?[ugJC]`, readUnitNear),
  pattern(`[LX](?:[nDe]|p)U`, readUnitsNear),
  pattern(`[h]{1,2}[ug]`, readSame),
  // two years ago · a year earlier · 170 years later
  pattern(`${number}${unit}(?:&${number}${unit})?G`, (found, scan) => readAgo(found, scan)),
  pattern(`${number}${unit}fR`, readFromDay),
  pattern(`${number}${unit}[lk]`, readLater),
  pattern(`[OT]J(?:otg|oH?g)`, readQuarterNear),
  pattern(`Q`, readQuarterNear),
  pattern(`P[o]?t?[LXH][ugJ]`, readUnitNear),
]

function around(scan: DateScan, read: (day: number) => Reading | undefined): Reading | undefined {
  return scan.reference === undefined ? openRelative() : read(scan.reference)
}

const isPast = (found: readonly Lexeme[]): boolean => pick(found, 'L') !== undefined
const isNext = (found: readonly Lexeme[]): boolean => pick(found, 'X') !== undefined

/** “today” in a text about other years means “nowadays”, as does “today’s”. */
function readDayWord(found: readonly Lexeme[], scan: DateScan, at: number): Reading | undefined {
  const word = found[0] as Lexeme
  if (/^today$/i.test(scan.prose.slice(word.start, word.end)) && meansNowadays(scan, at))
    return undefined
  return around(scan, (day) => onDay(day + word.value))
}

function meansNowadays(scan: DateScan, at: number): boolean {
  const word = scan.items[at] as Lexeme
  const before = scan.items[at - 1]
  if (before && nowadaysWords.has(scan.prose.slice(before.start, before.end).toLowerCase()))
    return true
  if (
    /^['’]s\s+(?:\w+\s+)?(?:world|generation|society|standards|youth)/.test(
      scan.prose.slice(word.end, word.end + 40),
    )
  )
    return true
  if (scan.reference === undefined || scan.narrativeYear === undefined) return false
  return Math.abs(civilDay(scan.reference).year - scan.narrativeYear) > 5
}

const nowadaysWords: ReadonlySet<string> = new Set('still even of use used is known own'.split(' '))

/** “in summer”, “hot summers”: a season of no year. */
function readBareSeason(found: readonly Lexeme[], scan: DateScan, at: number): Reading | undefined {
  const word = found[0] as Lexeme
  if (word.value === 0 || word.value === 2) return undefined
  const next = scan.shapeAt(at + 1)
  const nextWord = scan.items[at + 1]
  const verb =
    nextWord && plainFollowers.has(scan.prose.slice(nextWord.start, nextWord.end).toLowerCase())
  if (next === '-' || (next === 'x' && !verb)) return undefined
  return {
    value: ['', '--06/--08', '', '--12/--02'][word.value] ?? '--06',
    relative: true,
    closed: true,
  }
}

const plainFollowers: ReadonlySet<string> = new Set(
  'can is are was were has have had it they with when their there and but because while as for on here at'.split(
    ' ',
  ),
)

function readHoliday(found: readonly Lexeme[], scan: DateScan, at: number): Reading | undefined {
  const name = pick(found, 'Z') as Lexeme
  const mark = found.find((lexeme) => '!Ww'.includes(lexeme.shape))
  const kind = holidayKinds[name.value] ?? 'christmas'
  if (nextIsCapital(scan, at + found.length - 1)) return undefined
  const shift =
    kind === 'easter'
      ? mark?.value === 1
        ? 1
        : mark?.value === 5
          ? -2
          : 0
      : mark?.shape === '!'
        ? -1
        : 0
  const given = pick(found, 'Y')?.value
  if (given !== undefined)
    return {
      ...ofDays(holidayDay(kind, given) + shift, holidayDay(kind, given) + shift, false),
      closed: true,
    }
  return around(scan, (day) => {
    const { year } = civilDay(day)
    const days = [-1, 0, 1].map((step) => holidayDay(kind, year + step) + shift)
    if (isPast(found)) return onDay(days.filter((other) => other < day).at(-1) ?? day)
    if (isNext(found)) return onDay(days.find((other) => other > day) ?? day)
    return onDay(
      days.reduce((best, other) => (Math.abs(other - day) < Math.abs(best - day) ? other : best)),
    )
  })
}

const holidayKinds = ['christmas', 'easter', 'halloween', 'thanksgiving'] as const

function nextIsCapital(scan: DateScan, at: number): boolean {
  const item = scan.items[at]
  const next = scan.items[at + 1]
  if (!item || next?.shape !== 'x' || next.start !== item.end + 1) return false
  const word = scan.prose.slice(next.start, next.end)
  return /^\p{Lu}/u.test(word) && word !== 'Day'
}

/** “first week of 2015”, “the week of April 10”: ISO weeks; of a month, the week its nth Thursday lies in. */
function readWeekOf(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  if (pick(found, 'uU')?.unit !== 'week') return undefined
  const year = pick(found, 'Y')?.value
  const name = pick(found, 'Mm')
  const number = found[0]?.shape === 'L' ? -1 : (pick(found.slice(0, 1), 'TOnD')?.value ?? 0)
  if (found[0]?.shape === 'u' && name) {
    const dayOfMonth = pick(found, 'DO')?.value ?? 1
    const inYear = year ?? scan.nearYear(name.value, dayOfMonth)
    if (inYear === undefined) return undefined
    const at = dayNumber(inYear, name.value, dayOfMonth)
    return ofDays(mondayOf(at), mondayOf(at) + 6)
  }
  if (name === undefined)
    return year === undefined || number === 0
      ? undefined
      : weekOf(dayNumber(year, 1, 1), dayNumber(year, 12, 31), number)
  const inYear = year ?? scan.nearYear(name.value, 1)
  if (inYear === undefined || number === 0) return undefined
  return weekOf(monthStart(inYear, name.value), monthStart(inYear, name.value + 1) - 1, number)
}

const mondayOf = (day: number): number => day - ((weekdayOf(day) + 6) % 7)

function weekOf(first: number, last: number, number: number): Reading {
  const firstMonday = mondayOf(first + ((4 - weekdayOf(first) + 7) % 7))
  const lastMonday = mondayOf(last - ((weekdayOf(last) - 4 + 7) % 7))
  const monday = number < 0 ? lastMonday : firstMonday + (number - 1) * 7
  return ofDays(monday, monday + 6, false)
}

function readPartOfDay(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  if (isNext(found) || found[0]?.shape === 'h') return undefined
  return around(scan, (day) => onDay(isPast(found) ? day - 1 : day))
}

/** The Tuesday on or before the day of writing; after “will”, the one to come. */
function readWeekday(found: readonly Lexeme[], scan: DateScan, at: number): Reading | undefined {
  const weekday = found[0]?.value ?? 0
  if (isNamePart(scan, at)) return undefined
  const future = looksAhead(scan, at)
  return named(
    weekday,
    around(scan, (day) => onDay(future ? nextWeekday(day, weekday) : lastWeekday(day, weekday))),
  )
}

const named = (weekday: number, reading: Reading | undefined): Reading | undefined =>
  reading && { ...reading, weekday }

const lastWeekday = (day: number, weekday: number): number =>
  day - ((weekdayOf(day) - weekday + 7) % 7)
const nextWeekday = (day: number, weekday: number): number =>
  day + ((weekday - weekdayOf(day) + 7) % 7)

/** “Black Friday”, “Sunday Times”, “Good Friday”: part of a name. */
function isNamePart(scan: DateScan, at: number): boolean {
  const item = scan.items[at]
  const before = scan.items[at - 1]
  const after = scan.items[at + 1]
  if (!item || scan.prose.charCodeAt(item.start) > 90) return false
  const capital = (lexeme: Lexeme | undefined): boolean =>
    lexeme?.shape === 'x' && /^\p{Lu}/u.test(scan.prose.slice(lexeme.start, lexeme.start + 2))
  if (
    after &&
    capital(after) &&
    scan.prose.slice(item.end, after.start) === ' ' &&
    scan.prose.slice(after.start, after.end).length > 1
  ) {
    return titleWords.has(scan.prose.slice(after.start, after.end))
  }
  return (
    before !== undefined &&
    capital(before) &&
    nameWords.has(scan.prose.slice(before.start, before.end))
  )
}

const titleWords: ReadonlySet<string> = new Set(
  'Times Night Mail Post Telegraph Herald Mirror Express Morning Service'.split(' '),
)
const nameWords: ReadonlySet<string> = new Set(
  'Black Good Bloody Cyber Ash Palm Super Holy Easter Maundy Shrove Giving Whit'.split(' '),
)

/** Does a word of the future stand in the clause before, or right after? */
function looksAhead(scan: DateScan, at: number): boolean {
  for (let step = 1; step <= 9; step++) {
    const shape = scan.shapeAt(at - step)
    if (shape === 'F') return true
    if (shape === '.' || shape === '|') break
  }
  return false
}

function readWeekdayNear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const name = pick(found, 'Ww')
  const first = found[0]
  if (!name || !first || (name.shape === 'w' && scan.prose.charCodeAt(name.start) > 90))
    return undefined
  return named(
    name.value,
    around(scan, (day) => onDay(weekdayNear(day, name.value, first, scan))),
  )
}

function weekdayNear(day: number, weekday: number, word: Lexeme, scan: DateScan): number {
  const monday = day - ((weekdayOf(day) + 6) % 7)
  const inThisWeek = monday + ((weekday + 6) % 7)
  if (word.shape === 'L') {
    return /^pre/i.test(scan.prose.slice(word.start, word.end))
      ? inThisWeek - 7
      : lastWeekday(day - 1, weekday)
  }
  if (word.shape === 'H') return inThisWeek
  const says = scan.prose.slice(word.start, word.end).toLowerCase()
  return says === 'next' || says === 'following' ? inThisWeek + 7 : nextWeekday(day + 1, weekday)
}

function readWeekdayOfWeek(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const name = pick(found, 'Ww')
  if (!name || pick(found, 'u')?.unit !== 'week') return undefined
  const shift = isPast(found) ? -7 : isNext(found) ? 7 : 0
  return named(
    name.value,
    around(scan, (day) => onDay(day - ((weekdayOf(day) + 6) % 7) + ((name.value + 6) % 7) + shift)),
  )
}

function readMonthNear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
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

function readSeasonNear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const season = found[1]?.value ?? 0
  if (found[0]?.shape === 'h') return undefined
  return around(scan, (day) => {
    const { year, month } = civilDay(day)
    const begins = 3 + season * 3
    const shift = isPast(found)
      ? begins + 2 < month
        ? 0
        : -1
      : isNext(found)
        ? begins > month
          ? 0
          : 1
        : 0
    return ofMonths(year + shift, begins, 3, `${year + shift}-${21 + season}`, true)
  })
}

function readUnitNear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
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

function readUnitsNear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
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
function readQuarterNear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const quarter = found[0]?.value ?? 0
  if (quarter < 1 || quarter > 6) return undefined
  return around(scan, (day) => {
    const { year } = civilDay(day)
    if (quarter > 4)
      return ofMonths(year, (quarter - 5) * 6 + 1, 6, `${year}-${35 + quarter}`, true)
    return ofMonths(year, (quarter - 1) * 3 + 1, 3, `${year}-${32 + quarter}`, true)
  })
}

/** “Tuesday the 11th”: the nearest day that is both. */
function readWeekdayWithDay(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const name = found[0]
  const dayOfMonth = pick(found, 'OT')?.value ?? 0
  if (!name || dayOfMonth < 1 || dayOfMonth > 31) return undefined
  return named(
    name.value,
    around(scan, (day) => nearestMeeting(day, name.value, dayOfMonth) ?? openRelative()),
  )
}

function nearestMeeting(
  reference: number,
  weekday: number,
  dayOfMonth: number,
): Reading | undefined {
  const first = lastWeekday(reference, weekday)
  for (let weeks = 0; weeks < 60; weeks++) {
    const candidates = [first - weeks * 7, first + weeks * 7 + 7]
    const hit = candidates.find((candidate) => civilDay(candidate).day === dayOfMonth)
    if (hit !== undefined) return onDay(hit)
  }
  return undefined
}

function readFromDay(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const count = countOf(found)
  const unitName = pick(found, 'uUgCJ')?.unit
  const anchor = found.at(-1)?.value ?? 0
  if (!unitName || count === undefined) return undefined
  return around(scan, (day) => onDay(shiftDay(day + anchor, unitName, count)))
}

/** A day `count` units away. */
export function shiftDay(day: number, unitName: UnitOfTime, count: number): number {
  const size: { readonly days?: number; readonly months?: number } = unitsOfTime[unitName]
  return size.days === undefined
    ? addMonths(day, (size.months ?? 0) * count)
    : day + size.days * count
}

function readSame(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const name = found.at(-1)
  if (name?.unit !== 'year' || scan.narrativeYear === undefined) return undefined
  return ofMonths(scan.narrativeYear, 1, 12, String(scan.narrativeYear), true)
}

function countOf(found: readonly Lexeme[]): number | undefined {
  const first = found[0]
  if (!first || first.shape === 'p' || found[1]?.shape === 'p') return undefined
  return first.shape === 'e' ? 1 : first.value
}

function readAgo(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
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

function readLater(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
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
