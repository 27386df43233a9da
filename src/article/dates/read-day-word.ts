import { civilDay } from './calendar.ts'
import type { Lexeme } from './lexeme.ts'
import { onDay, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import { around, isNext, isPast } from './around-reference.ts'

/** “today” in a text about other years means “nowadays”, as does “today’s”. */
export function readDayWord(
  found: readonly Lexeme[],
  scan: DateScan,
  at: number,
): Reading | undefined {
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

export function readPartOfDay(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  if (isNext(found) || found[0]?.shape === 'h') return undefined
  return around(scan, (day) => onDay(isPast(found) ? day - 1 : day))
}
