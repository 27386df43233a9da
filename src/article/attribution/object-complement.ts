import type { Complement } from './complement.ts'
import type { VerbCue } from './cue-lexicon.ts'
import { times } from './subject-after.ts'
import { has, is, type Unit } from './units.ts'
import { namesUtterance } from './utterance-nouns.ts'

const longestObject = 9

/** “expects the bank to fail”, “called the plan ‘a disaster’” */
export function afterObject(
  units: readonly Unit[],
  at: number,
  cue: VerbCue,
): Complement | undefined {
  if (!/[xcd]/.test(cue.takes)) return undefined
  if (has(units[at], is.mark | is.preposition | is.auxiliary)) return undefined
  for (let i = at; i < Math.min(units.length, at + longestObject); i++) {
    const found = objectEnding(units, at, i, cue.takes)
    if (found) return found
    if (endsObject(units[i] as Unit)) return undefined
  }
  return undefined
}

/** What a unit tells about the object that began at `at`. */
function objectEnding(
  units: readonly Unit[],
  at: number,
  i: number,
  takes: string,
): Complement | undefined {
  const unit = units[i] as Unit
  if (takes.includes('c') && has(unit, is.quote) && (i === at || unit.quote?.kind !== 'title'))
    return { from: i, kind: 'name' }
  if (i === at) return undefined
  if (takes.includes('c') && isName(units, i)) return { from: at, kind: 'name' }
  if (takes.includes('d') && unit.lower === 'as') return { from: at, kind: 'object' }
  return takes.includes('x') && unit.lower === 'to' ? { from: at, kind: 'infinitive' } : undefined
}

/** “called the vote | a disgrace”: a second noun phrase right behind the first. */
const isName = (units: readonly Unit[], at: number): boolean =>
  ['a', 'an'].includes(units[at]?.lower ?? '') &&
  !has(units[at - 1], is.determiner | is.preposition | is.conjunction | is.mark)

const endsObject = (unit: Unit): boolean =>
  has(unit, is.mark | is.conjunction | is.wh | is.auxiliary) &&
  unit.lower !== 'as' &&
  unit.lower !== 'and'

/** “thank you”, “argued for years”: what follows is no content. */
const noObject = new Set([...times, 'you', 'years', 'months', 'weeks', 'days', 'hours'])

/** Verbs that take a thing: only when a third person does it, as news tells it. */
export function objectAfter(
  units: readonly Unit[],
  at: number,
  cue: VerbCue,
): Complement | undefined {
  const next = units[at + 1]
  if (cue.takes.includes('n') && namesUtterance(units, at + 1))
    return { from: at + 1, kind: 'object' }
  if (!cue.takes.includes('o') || noObject.has(next?.lower ?? '')) return undefined
  if (!next || has(next, is.mark | is.conjunction | is.auxiliary)) return undefined
  if (has(next, is.preposition) && next.lower !== 'to') return undefined
  return { from: at + 1, kind: 'object' }
}
