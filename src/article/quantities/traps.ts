import type { Span } from '../../text/span.ts'
import type { NumberReading } from './number-reading.ts'
import type { UnitReading } from './read-unit.ts'
import { isDateOrTime } from './trap-dates.ts'
import { isName } from './trap-names.ts'
import { isEnumerator, isResult } from './trap-results.ts'
import { isWordTrap } from './trap-words.ts'

// Numbers that are names, places, dates or results and never quantities.

const phone = /[+(]?\d[\d\s()./-]{7,}\d/y
const identifierBefore = /[\p{L}][-_]?$|[\p{L}\d][/_]$|\d[-.+]$|[@#&=_%]$/u
const identifierAfter = /^(?:[\p{L}_]|[-][\p{Lu}]|\.\d|\/\d)/u
const round = /^(?:24\s?\/\s?7|9\s?\/\s?11|50\s?\/\s?50)$/

/** Is this number no quantity? `rest` is what the number reading did not use. */
export function isTrap(
  text: string,
  number: NumberReading,
  span: Span,
  unit: UnitReading,
): boolean {
  const hasUnit = unit.unit !== ''
  const before = text.slice(Math.max(span.start, number.start - 32), number.start)
  const after = text.slice(number.end, Math.min(span.end, number.end + 60))
  if (number.form === 'words') return isWordTrap(before, after, number, hasUnit)
  if (number.form === 'fraction') return round.test(text.slice(number.start, number.end))
  return (
    isIdentifier(before, after, hasUnit) ||
    isDateOrTime(before, after, number, hasUnit, text) ||
    isName(before, after, number, unit, text) ||
    isResult(before, after, hasUnit) ||
    isEnumerator(text, number, span)
  )
}

function isIdentifier(before: string, after: string, hasUnit: boolean): boolean {
  if (identifierBefore.test(before)) {
    if (!/\d[-–]$/.test(before) || !hasUnit) return true
  }
  return !hasUnit && identifierAfter.test(after)
}

/** The end of a telephone number that starts at `at`, if one does. */
export function phoneEnd(text: string, at: number): number | undefined {
  if (text[at - 1] !== '+' && text[at - 1] !== '(') return undefined
  phone.lastIndex = at
  const found = phone.exec(text)
  return found && found[0].replace(/\D/g, '').length >= 8 ? at + found[0].length : undefined
}
