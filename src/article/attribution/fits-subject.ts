import { type Complement } from './complement.ts'
import { type VerbCue } from './cue-lexicon.ts'
import { namesRole } from './source-kind.ts'
import type { Phrase } from './phrase-ending-at.ts'
import { has, is, type Unit } from './units.ts'

/** “rules that establish what”: without anybody who says it, a relative clause. */
const isRelative = (units: readonly Unit[], that: number): boolean =>
  has(units[that + 1], is.auxiliary | is.finite)

const things = new Set(['it', 'this', 'that', 'which', 'these'])
const speakers = new Set(['i', 'you', 'we', 'it', 'this', 'that', 'there'])

export function fitsSubject(
  units: readonly Unit[],
  subject: Phrase | undefined,
  complement: Complement,
  cue: VerbCue,
): boolean {
  const loose =
    complement.kind === 'object' || complement.kind === 'infinitive' || complement.kind === 'gerund'
  if (!subject && cue.lemma === 'see') return false
  if (!subject && complement.kind === 'that' && isRelative(units, complement.from)) return false
  if (isThing(units, subject, cue)) return false
  if (subject && units[subject.from]?.lower === 'there') return false
  if (!loose)
    return (
      subject !== undefined ||
      complement.kind !== 'bare' ||
      cue.form === 'ing' ||
      cue.form === 'base'
    )
  if (!subject) return false
  const head = units[subject.from] as Unit
  if (complement.kind === 'gerund') return true
  if (speakers.has(head.lower)) return false
  return isAgent(units, subject)
}

export const people = new Set(['he', 'she', 'they', 'who', 'we'])

/** Somebody who can say or hold something: a person, a name, a role, a crowd. */
export function isAgent(units: readonly Unit[], { from, to }: Phrase): boolean {
  if (people.has(units[from]?.lower ?? '')) return true
  const words = units.slice(from, to + 1)
  return (
    words.some((unit, i) => has(unit, is.capital) && (i > 0 || from > 0 || words.length === 1)) ||
    namesRole(words.map(({ text }) => text).join(' '))
  )
}

/** “this means”, “it knows”: no one who says or holds anything. */
function isThing(units: readonly Unit[], subject: Phrase | undefined, cue: VerbCue): boolean {
  const speaker = subject && units[subject.from]?.lower
  return (
    speaker !== undefined &&
    things.has(speaker) &&
    (cue.lemma === 'mean' || cue.takes.includes('m'))
  )
}
