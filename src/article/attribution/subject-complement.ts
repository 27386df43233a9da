import type { Complement } from './complement.ts'
import type { VerbCue } from './cue-lexicon.ts'
import type { Phrase } from './phrase-ending-at.ts'
import { has, is, type Unit } from './units.ts'

/** The content behind a verb where its subject, not its own words, tells that there is one. */
export const complementBySubject = (
  units: readonly Unit[],
  at: number,
  cue: VerbCue,
  subject: Phrase | undefined,
): Complement | undefined =>
  findingAfter(units, at, cue, subject) ?? gapAfter(units, at, cue, subject)

const polls = new Set(['poll', 'polls', 'survey', 'surveys', 'polling'])

/** “Polls show Ruiz ahead”: what people answered, as a noun phrase. */
function findingAfter(
  units: readonly Unit[],
  at: number,
  { takes, form }: VerbCue,
  subject: Phrase | undefined,
): Complement | undefined {
  const next = units[at + 1]
  if (!subject || !takes.includes('s') || form === 'ing') return undefined
  if (!next || has(next, is.mark | is.preposition | is.conjunction | is.auxiliary)) return undefined
  const asked = units.slice(subject.from, subject.to + 1).some(({ lower }) => polls.has(lower))
  return asked ? { from: at + 1, kind: 'gerund' } : undefined
}

const relativeWords = new Set(['that', 'which', 'who'])

/** “a plan that critics say | will fail”: a clause whose subject is the relative before the source. */
function gapAfter(
  units: readonly Unit[],
  at: number,
  { takes, form }: VerbCue,
  subject: Phrase | undefined,
): Complement | undefined {
  if (!subject || !/[bc]/.test(takes) || form === 'ing' || form === 'participle') return undefined
  if (!relativeWords.has(units[subject.from - 1]?.lower ?? '')) return undefined
  if (takes.includes('c'))
    return has(units[at + 1], is.determiner) ? { from: at + 1, kind: 'name' } : undefined
  const from = has(units[at + 1], is.adverb) ? at + 2 : at + 1
  const verb = units[from]
  return has(verb, is.auxiliary | is.finite) && !has(verb, is.capital | is.subject)
    ? { from, kind: 'bare' }
    : undefined
}
