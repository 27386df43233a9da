import { isKnownAbbreviation } from './known-abbreviation.ts'

/**
 * The start of the next sentence where a point plainly ends one: behind a whole word in small letters that is no
 * abbreviation, before one space and a capital. 0 where more has to be looked at.
 */
export function plainEnd(words: string, source: string, start: number, point: number): number {
  if (point - start < longOpener || words.charCodeAt(point) !== 46) return 0
  if (source.charCodeAt(point + 1) !== 32 || words.charCodeAt(point + 1) !== 32) return 0
  const next = words.charCodeAt(point + 2)
  if (next < 65 || next > 90) return 0
  let from = point
  while (isSmall(words.charCodeAt(from - 1))) from--
  const length = point - from
  if (length < 2 || words.charCodeAt(from - 1) !== 32) return 0
  return length <= longestAbbreviation && isKnownAbbreviation(words.slice(from, point))
    ? 0
    : point + 2
}

/** Is a mark a single point in the middle of a word or an address? */
export const goesOn = (words: string, at: number): boolean =>
  words.charCodeAt(at) === 46 && isSmall(words.charCodeAt(at + 1))

/** A sentence as short as this may be the mark of a list item. */
const longOpener = 24
const longestAbbreviation = 8

const isSmall = (code: number): boolean => code >= 97 && code <= 122
