import { civilDay } from './calendar.ts'
import type { Lexeme } from './lexeme.ts'
import { ofMonths, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import { around, isNext, isPast } from './around-reference.ts'

/** “in summer”, “hot summers”: a season of no year. */
export function readBareSeason(
  found: readonly Lexeme[],
  scan: DateScan,
  at: number,
): Reading | undefined {
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

export function readSeasonNear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
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
