import { has, is, type Unit } from './units.ts'

/** Units of a noun phrase, `to` included. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

export const longestPhrase = 28

const clauseOpeners = new Set([
  'that',
  'because',
  'although',
  'though',
  'while',
  'when',
  'whenever',
  'if',
  'unless',
  'whereas',
  'but',
  'so',
  'as',
  'yet',
  'than',
  'how',
  'why',
  'what',
  'whether',
  'where',
  'nor',
  'once',
  'or',
  'according',
])

export const boundaryMarks = new Set([
  ';',
  ':',
  '—',
  '–',
  '-',
  '(',
  ')',
  '"',
  '“',
  '”',
  '.',
  '?',
  '!',
  '[',
  ']',
  '‘',
])

/** The noun phrase that ends at a unit, with its complements (“a spokesman for the ministry”). */
export function phraseEndingAt(units: readonly Unit[], end: number): Phrase | undefined {
  const last = units[end]
  if (!last || has(last, is.mark | is.wh)) return undefined
  if (has(last, is.subject) && !has(last, is.determiner)) return { from: end, to: end }
  let from = end
  while (from > 0 && from > end - longestPhrase && continuesLeft(units, from - 1)) from--
  return trimmed(units, from, end)
}

function continuesLeft(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit
  if (has(unit, is.mark)) return joinsName(units, at)
  if (clauseOpeners.has(unit.lower))
    return unit.lower === 'that' && has(units[at - 1], is.preposition)
  if (has(unit, is.subject) && !has(unit, is.determiner)) return false
  if (has(unit, is.object | is.auxiliary | is.wh)) return false
  if (has(unit, is.finite) && !has(unit, is.capital)) return isModifier(units, at)
  return !has(unit, is.speech)
}

/** “U.S.-based”, “AT&T”, “Ruiz's”, “and/or”: marks inside a noun phrase. */
export function joinsName(units: readonly Unit[], at: number): boolean {
  const mark = units[at] as Unit
  if (isAbbreviation(units, at)) return true
  if (boundaryMarks.has(mark.lower) && mark.lower !== '-' && mark.lower !== '.') return false
  return units[at - 1]?.end === mark.start && mark.end === units[at + 1]?.start
}

/** The stop of “Sen.”, “R-Ariz.”, “J.” */
export const isAbbreviation = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === '.' &&
  has(units[at - 1], is.capital) &&
  (units[at - 1]?.text.length ?? 9) <= 6 &&
  at + 1 < units.length

/** “a person briefed on the plan”: a relative clause without its “who is”. */
const reduced = new Set(
  'briefed involved quoted cited interviewed surveyed polled based informed employed accused linked tied opposed'.split(
    ' ',
  ),
)

/** A form in -ed between a determiner and its noun: “the retired judge”. */
function isModifier(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit
  if (reduced.has(unit.lower) && has(units[at + 1], is.preposition)) return true
  if (!unit.lower.endsWith('ed')) return false
  return (
    has(units[at - 1], is.determiner) ||
    (has(units[at - 1], is.adverb) && has(units[at - 2], is.determiner))
  )
}

/** “On Friday Ford said” */
const days = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))

/** Cuts what cannot begin a noun phrase: conjunctions, adverbs, a prepositional frame (“In a statement the ministry”). */
function trimmed(units: readonly Unit[], from: number, to: number): Phrase | undefined {
  let start = from
  while (
    start <= to &&
    has(units[start], is.conjunction | is.adverb | is.mark) &&
    !has(units[start], is.determiner)
  ) {
    start++
  }
  if (has(units[start], is.preposition) && !has(units[start], is.capital & 0)) {
    if (start + 2 <= to && days.has(units[start + 1]?.lower ?? '')) return { from: start + 2, to }
    const later = nounAfterFrame(units, start, to)
    if (later === undefined) return start < to ? { from: start + 1, to } : undefined
    start = later
  }
  return start <= to ? { from: start, to } : undefined
}

function nounAfterFrame(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let i = to; i > from + 1; i--) {
    if (has(units[i], is.determiner) && !has(units[i - 1], is.preposition | is.determiner)) return i
  }
  return undefined
}
