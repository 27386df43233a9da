import { cueLexicon, type VerbCue } from './cue-lexicon.ts'
import { hasVerbAfter, opensSubordinate, type Reading, startsClause } from './clause.ts'
import { has, is, type Unit } from './units.ts'
import { times } from './subject-after.ts'
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

const longestObject = 9

/** “expects the bank to fail”, “called the plan ‘a disaster’” */
function afterObject(units: readonly Unit[], at: number, cue: VerbCue): Complement | undefined {
  const { takes } = cue
  if (!/[xcd]/.test(takes)) return undefined
  if (has(units[at], is.mark | is.preposition | is.auxiliary)) return undefined
  for (let i = at; i < Math.min(units.length, at + longestObject); i++) {
    const unit = units[i] as Unit
    if (takes.includes('c') && has(unit, is.quote) && (i === at || unit.quote?.kind !== 'title'))
      return { from: i, kind: 'name' }
    if (takes.includes('c') && i > at && isName(units, i)) return { from: at, kind: 'name' }
    if (endsObject(unit)) return undefined
    if (takes.includes('d') && unit.lower === 'as' && i > at) return { from: at, kind: 'object' }
    if (takes.includes('x') && unit.lower === 'to' && i > at)
      return { from: at, kind: 'infinitive' }
  }
  return undefined
}

/** “called the vote | a disgrace”: a second noun phrase right behind the first. */
const isName = (units: readonly Unit[], at: number): boolean =>
  ['a', 'an'].includes(units[at]?.lower ?? '') &&
  !has(units[at - 1], is.determiner | is.preposition | is.conjunction | is.mark)

const endsObject = (unit: Unit): boolean =>
  has(unit, is.mark | is.conjunction | is.wh | is.auxiliary) &&
  unit.lower !== 'as' &&
  unit.lower !== 'and'

function complementAt(units: readonly Unit[], at: number, cue: VerbCue): Complement | undefined {
  let from = at
  while (has(units[from], is.adverb) && !has(units[from], is.conjunction | is.wh | is.subject))
    from++
  if (units[from]?.lower === 'that' && isRelative(units, from, cue)) return undefined
  const marked = markedComplement(units, from, cue)
  if (marked) return marked
  return bareComplement(units, at, from, cue)
}

/** Complements without a sign of their own. */
function bareComplement(
  units: readonly Unit[],
  at: number,
  from: number,
  cue: VerbCue,
): Complement | undefined {
  const { takes } = cue
  // “said in the interview she would go”: the frame belongs to the saying, except for thoughts.
  const framed =
    takes.includes('b') && !takes.includes('m') && has(units[from], is.preposition)
      ? afterFrame(units, at, cue)
      : undefined
  if (framed) return framed
  if (
    takes.includes('b') &&
    !isNounInIng(units, at - 1, cue) &&
    startsClause(units, from, readingOf(cue))
  )
    return { from, kind: 'bare' }
  if (takes.includes('b') && takes.includes('q') && opensSubordinate(units, from))
    return { from, kind: 'bare' }
  if (clauseOnly.has(cue.lemma) && isLongPhrase(units, from)) return { from, kind: 'bare' }
  if (isSaid(units, at, from, cue)) return { from: at, kind: 'bare' }
  const unit = units[from]
  if (cue.lemma === 'say' && answers.has(unit?.lower ?? '') && !has(units[from + 1], is.word))
    return { from, kind: 'bare' }
  if (takes.includes('i') && unit?.lower === 'to') return { from, kind: 'infinitive' }
  if (takes.includes('g') && unit?.lower.endsWith('ing')) return { from, kind: 'gerund' }
  return undefined
}

const clauseTakers = new Set(
  'say think believe argue insist warn agree suggest claim predict expect fear hope note add state allege announce confirm reveal explain rule report assert contend maintain'.split(
    ' ',
  ),
)

const readingOf = ({ lemma, takes }: VerbCue): Reading =>
  clauseTakers.has(lemma) ? 'lenient' : takes.includes('q') ? 'usual' : 'strict'

const noClause =
  is.mark | is.quote | is.preposition | is.conjunction | is.object | is.auxiliary | is.number

/** “said not allowing it amounted to …”: what follows “said”, unless it is when, where or to whom. */
const isSaid = (units: readonly Unit[], at: number, from: number, cue: VerbCue): boolean =>
  cue.lemma === 'say' &&
  cue.form !== 'base' &&
  has(units[from], is.word) &&
  !has(units[from], noClause) &&
  !times.has(units[from]?.lower ?? '') &&
  !has(units[from], is.adverb) &&
  hasVerbAfter(units, from + 1) &&
  units.length - at > 4

/** “said no” */
const answers = new Set(['yes', 'no', 'so'])

/** “her efforts at writing fiction were”: a noun in -ing, not somebody's saying. */
const isNounInIng = (units: readonly Unit[], at: number, { form, lemma }: VerbCue): boolean =>
  form === 'ing' &&
  !clauseOnly.has(lemma) &&
  (has(units[at - 1], is.preposition | is.determiner) || at === 0)

const clauseOnly = new Set(['say', 'think', 'claim', 'argue', 'insist'])

/** After “said” five words with a noun phrase in front are a clause, whether or not its verb is known. */
function isLongPhrase(units: readonly Unit[], at: number): boolean {
  const first = units[at]
  if (!has(first, is.determiner | is.capital) || has(first, is.wh | is.object | is.preposition))
    return false
  for (let i = at; i < at + 5; i++) {
    if (!has(units[i], is.word | is.quote)) return false
  }
  return true
}

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
  const unit = units[at] as Unit
  if (unit.lower === 'that' && cue.takes.includes('t') && !has(units[at - 1], is.preposition)) {
    if (units[at - 1]?.lower === 'and' && has(units[at + 1], is.auxiliary)) return undefined
    return isThatClause(units, at) ? { from: at, kind: 'that' } : undefined
  }
  if (!cue.takes.includes('q')) return undefined
  if (unit.lower === ':' || unit.lower === ',') return markedComplement(units, at, cue)
  const startsQuote =
    has(unit, is.quote) &&
    unit.quote?.kind === 'direct' &&
    !has(units[at - 1], is.preposition | is.determiner)
  if (startsQuote) return { from: at, kind: 'quote' }
  if (aside || !cue.takes.includes('b') || cue.takes.includes('m')) return undefined
  const newSubject =
    has(unit, is.subject) ||
    (has(unit, is.determiner) && !has(units[at - 1], is.preposition | is.determiner))
  return newSubject &&
    !has(units[at - 1], is.preposition) &&
    startsClause(units, at, readingOf(cue))
    ? { from: at, kind: 'bare' }
    : undefined
}

const isInnerMark = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.end === units[at]?.start && units[at]?.end === units[at + 1]?.start
