import type { VerbCue } from './cue-lexicon.ts'
import { hasVerbAfter, opensSubordinate, type Reading, startsClause } from './clause.ts'
import type { Complement } from './complement.ts'
import { times } from './subject-after.ts'
import { has, is, type Unit } from './units.ts'

/** Complements without a sign of their own. */
export function bareComplement(
  units: readonly Unit[],
  at: number,
  from: number,
  cue: VerbCue,
): Complement | undefined {
  const { takes, lemma } = cue
  const unit = units[from]
  if (takes.includes('b') && isClause(units, at, from, cue)) return { from, kind: 'bare' }
  if (clauseOnly.has(lemma) && isLongPhrase(units, from)) return { from, kind: 'bare' }
  if (lemma === 'say' && answers.has(unit?.lower ?? '') && !has(units[from + 1], is.word))
    return { from, kind: 'bare' }
  if (isSaid(units, at, from, cue)) return { from: at, kind: 'bare' }
  if (takes.includes('i') && unit?.lower === 'to') return { from, kind: 'infinitive' }
  if (takes.includes('g') && unit?.lower.endsWith('ing')) return { from, kind: 'gerund' }
  return undefined
}

const isClause = (units: readonly Unit[], at: number, from: number, cue: VerbCue): boolean =>
  (!isNounInIng(units, at - 1, cue) && startsClause(units, from, readingOf(cue))) ||
  (cue.takes.includes('q') && opensSubordinate(units, from))

const clauseTakers = new Set(
  'say think believe argue insist warn agree suggest claim predict expect fear hope note add state allege announce confirm reveal explain rule report assert contend maintain'.split(
    ' ',
  ),
)

/** How sure a cue has to be of the clause behind it. */
export const readingOf = ({ lemma, takes }: VerbCue): Reading =>
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
