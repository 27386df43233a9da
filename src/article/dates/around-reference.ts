import { pick } from './pick-lexeme.ts'
import type { Lexeme } from './lexeme.ts'
import { openRelative, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'

export function around(
  scan: DateScan,
  read: (day: number) => Reading | undefined,
): Reading | undefined {
  return scan.reference === undefined ? openRelative() : read(scan.reference)
}

export const isPast = (found: readonly Lexeme[]): boolean => pick(found, 'L') !== undefined
export const isNext = (found: readonly Lexeme[]): boolean => pick(found, 'X') !== undefined
