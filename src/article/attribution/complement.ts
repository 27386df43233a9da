import { cueLexicon, type VerbCue } from './cue-lexicon.ts'
import { bareComplement, readingOf } from './bare-complement.ts'
import { startsClause } from './clause.ts'
import { has, is, type Unit } from './units.ts'
import { afterObject } from './object-complement.ts'
import { isRelative, isThatClause, markedComplement } from './marked-complement.ts'

/** What follows a cue: where it begins and how it was told. */
export interface Complement {
  readonly from: number
  readonly kind:
    'that' | 'quote' | 'colon' | 'wh' | 'bare' | 'infinitive' | 'gerund' | 'object' | 'name'
}

const longestFrame = 16

const frameOpeners = is.preposition | is.adverb

/** The content to the right of a cue verb, if its words say that there is one. */
export function complementAfter(
  units: readonly Unit[],
  verb: number,
  cue: VerbCue,
): Complement | undefined {
  const at = verb + 1
  if (cue.takes.includes('a')) {
    return (
      markedComplement(units, at, cue) ??
      afterHearer(units, at, cue) ??
      complementAt(units, at, cue) ??
      afterObject(units, at, cue) ??
      afterFrame(units, at, cue)
    )
  }
  return complementAt(units, at, cue) ?? afterObject(units, at, cue) ?? afterFrame(units, at, cue)
}

function complementAt(units: readonly Unit[], at: number, cue: VerbCue): Complement | undefined {
  let from = at
  while (has(units[from], is.adverb) && !has(units[from], is.conjunction | is.wh | is.subject))
    from++
  if (units[from]?.lower === 'that' && isRelative(units, from, cue)) return undefined
  const marked = markedComplement(units, from, cue)
  if (marked) return marked
  return framedClause(units, at, from, cue) ?? bareComplement(units, at, from, cue)
}

/** “said in the interview | she would go”: the frame belongs to the saying, except for thoughts. */
const framedClause = (
  units: readonly Unit[],
  at: number,
  from: number,
  cue: VerbCue,
): Complement | undefined =>
  cue.takes.includes('b') && !cue.takes.includes('m') && has(units[from], is.preposition)
    ? afterFrame(units, at, cue)
    : undefined

/** “told the press (that) …”, “warned him: …” */
function afterHearer(units: readonly Unit[], at: number, cue: VerbCue): Complement | undefined {
  const first = units[at]
  if (!first || has(first, is.mark | is.preposition)) return undefined
  for (let i = at + 1; i < Math.min(units.length, at + longestFrame); i++) {
    const unit = units[i] as Unit
    if (has(unit, is.finite | is.auxiliary) && !has(unit, is.capital)) return undefined
    if (unit.lower === 'about') return undefined
    const found = markedComplement(units, i, cue)
    if (found) return found
    if (unit.lower === 'to' && cue.takes.includes('i')) return { from: i, kind: 'infinitive' }
    if (isSecondSubject(units, i) && startsClause(units, i, 'strict'))
      return { from: i, kind: 'bare' }
    const named = has(units[i - 1], is.capital) || units[i - 1]?.lower === 'you'
    if (unit.lower === ',' && named && startsClause(units, i + 1))
      return { from: i + 1, kind: 'bare' }
    if (has(unit, is.mark) && unit.lower !== "'" && unit.lower !== '.') return undefined
  }
  return undefined
}

/** A new noun phrase where the hearer's has ended. */
function isSecondSubject(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  const before = units[at - 1]
  if (has(before, is.preposition | is.determiner)) return false
  if (has(unit, is.subject) && !has(unit, is.wh)) return true
  return has(unit, is.determiner) || (has(before, is.object) && has(unit, is.word))
}

/** “said on Monday that …”, “said in a statement: …”, “said of his time there that …” */
function afterFrame(units: readonly Unit[], at: number, cue: VerbCue): Complement | undefined {
  if (!has(units[at], frameOpeners) && units[at]?.lower !== ',') return undefined
  const aside = units[at]?.lower === ','
  for (let i = at + 1; i < Math.min(units.length, at + longestFrame); i++) {
    const unit = units[i] as Unit
    const found = framedComplement(units, i, cue, aside)
    if (found) return found
    if (units[i - 1]?.lower === ',' && isOtherCue(unit)) return undefined
    if (
      (has(unit, is.auxiliary) && unit.text !== 'May') ||
      (has(unit, is.mark) && unit.lower !== ',' && !isInnerMark(units, i))
    )
      return undefined
    if (has(unit, is.conjunction) && !has(unit, is.preposition) && unit.lower !== 'and')
      return undefined
  }
  return undefined
}

/** “…, adding: ‘…’”, “…, told a crowd that”: what follows is told by another cue. */
const isOtherCue = ({ lower }: Unit): boolean => {
  const form = cueLexicon().verbs.get(lower)?.form
  return form === 'ing' || form === 'past'
}

function framedComplement(
  units: readonly Unit[],
  at: number,
  cue: VerbCue,
  aside: boolean,
): Complement | undefined {
  const { takes } = cue
  const unit = units[at] as Unit
  const before = units[at - 1]
  if (unit.lower === 'that' && takes.includes('t') && !has(before, is.preposition)) {
    if (before?.lower === 'and' && has(units[at + 1], is.auxiliary)) return undefined
    return isThatClause(units, at) ? { from: at, kind: 'that' } : undefined
  }
  if (!takes.includes('q')) return undefined
  if (unit.lower === ':' || unit.lower === ',') return markedComplement(units, at, cue)
  if (unit.quote?.kind === 'direct' && !has(before, is.preposition | is.determiner))
    return { from: at, kind: 'quote' }
  if (aside || !takes.includes('b') || takes.includes('m')) return undefined
  return isNewSubject(units, at) && startsClause(units, at, readingOf(cue))
    ? { from: at, kind: 'bare' }
    : undefined
}

const isNewSubject = (units: readonly Unit[], at: number): boolean =>
  has(units[at], is.subject | is.determiner) &&
  !has(units[at - 1], is.preposition) &&
  (has(units[at], is.subject) || !has(units[at - 1], is.determiner))

const isInnerMark = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.end === units[at]?.start && units[at]?.end === units[at + 1]?.start
