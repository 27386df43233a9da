import { civilDay } from './calendar.ts'
import { pick } from './pick-lexeme.ts'
import type { Lexeme } from './lexeme.ts'
import { ofDays, onDay, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import { holidayDay } from './holidays.ts'
import { around, isNext, isPast } from './around-reference.ts'

export function readHoliday(
  found: readonly Lexeme[],
  scan: DateScan,
  at: number,
): Reading | undefined {
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
