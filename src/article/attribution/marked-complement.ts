import type { VerbCue } from './cue-lexicon.ts'
import { hasVerbAfter } from './clause.ts'
import { has, is, type Unit } from './units.ts'
import type { Complement } from './complement.ts'

const whWords = new Set([
  'whether',
  'if',
  'how',
  'what',
  'why',
  'who',
  'where',
  'when',
  'which',
  'whom',
])

/** Complements that carry their own sign: a quotation, a colon, “that”, a question word. */
export function markedComplement(
  units: readonly Unit[],
  at: number,
  cue: VerbCue,
): Complement | undefined {
  const { takes } = cue
  const unit = units[at]
  const speaks = takes.includes('q')
  if (has(unit, is.quote)) {
    return speaks || takes.includes('b') ? { from: at, kind: 'quote' } : undefined
  }
  if (unit?.lower === ',' && (has(units[at + 1], is.quote) || opensSingle(units, at + 1))) {
    return speaks ? { from: at + 1, kind: 'quote' } : undefined
  }
  if (unit?.lower === ':' && at + 1 < units.length)
    return speaks ? { from: at + 1, kind: 'colon' } : undefined
  if (unit?.lower === 'that' && takes.includes('t'))
    return isThatClause(units, at) && !isRelative(units, at, cue)
      ? { from: at, kind: 'that' }
      : undefined
  if (takes.includes('w') && whWords.has(unit?.lower ?? '') && isQuestion(units, at))
    return { from: at, kind: 'wh' }
  return undefined
}

const opensSingle = (units: readonly Unit[], at: number): boolean =>
  ["'", '‘', '"', '“'].includes(units[at]?.lower ?? '')

/** Not “know that man.”: something like a clause comes after. */
export function isThatClause(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  if (!next || (has(next, is.mark) && next.lower !== ',' && next.lower !== '[')) return false
  if (
    next.lower === ',' &&
    !has(units[at + 2], is.preposition | is.conjunction | is.adverb | is.wh)
  )
    return false
  return (
    has(next, is.quote) ||
    isPronoun(next) ||
    opensFrame(units, at + 1) ||
    hasVerbAfter(units, at + 1, 'lenient')
  )
}

/** “that in a way, the pump sends it back”: the clause behind its frame may have a verb that is not known. */
const opensFrame = (units: readonly Unit[], at: number): boolean =>
  has(units[at], is.preposition) && has(units[at + 1], is.determiner | is.number)

/** “that he always talks”: a pronoun has its verb somewhere. */
const isPronoun = (unit: Unit): boolean =>
  has(unit, is.subject) && !has(unit, is.determiner | is.wh | is.auxiliary)

/** “writing that can be used”, “rules that are”: a noun with a relative clause, no saying. */
export const isRelative = (units: readonly Unit[], at: number, { form }: VerbCue): boolean =>
  plurals.has(units[at + 1]?.lower ?? '') ||
  (form === 'ing' && has(units[at + 1], is.auxiliary | is.finite) && !has(units[at - 2], is.mark))

/** Behind these “that” can only be a relative. */
const plurals = new Set(['are', 'were', 'have'])

/** Not “knows what to say”. */
const isQuestion = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.lower !== 'to' && hasVerbAfter(units, at + 1)
