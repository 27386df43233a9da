import { civilDay, weekdayOf } from './calendar.ts'
import { pick } from './pick-lexeme.ts'
import type { Lexeme } from './lexeme.ts'
import { onDay, openRelative, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import { readAgo, readFromDay } from './read-ago.ts'
import { around, isNext, isPast } from './around-reference.ts'

/** The Tuesday on or before the day of writing; after “will”, the one to come. */
export function readWeekday(
  found: readonly Lexeme[],
  scan: DateScan,
  at: number,
): Reading | undefined {
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

/** “Monday two weeks from now”: of the week in which that day lies. */
export function readWeekdayAway(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const [name] = found
  const away = found.slice(found[1]?.shape === ',' ? 2 : 1)
  const day = (found.at(-1)?.shape === 'G' ? readAgo : readFromDay)(away, scan)?.from
  if (!name || day === undefined) return undefined
  return named(name.value, onDay(day - ((weekdayOf(day) + 6) % 7) + ((name.value + 6) % 7)))
}

export function readWeekdayNear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
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

export function readWeekdayOfWeek(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const name = pick(found, 'Ww')
  if (!name || pick(found, 'u')?.unit !== 'week') return undefined
  const shift = isPast(found) ? -7 : isNext(found) ? 7 : 0
  return named(
    name.value,
    around(scan, (day) => onDay(day - ((weekdayOf(day) + 6) % 7) + ((name.value + 6) % 7) + shift)),
  )
}

/** “Tuesday the 11th”: the nearest day that is both. */
export function readWeekdayWithDay(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
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
