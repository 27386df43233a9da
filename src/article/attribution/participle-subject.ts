import type { VerbCue } from './cue-lexicon.ts'
import { isAgent } from './fits-subject.ts'
import type { Phrase } from './phrase-ending-at.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectBefore } from './subject.ts'
import { has, is, type Unit } from './units.ts'

/** “Ruiz closed the bridge, saying that …”: the subject of the clause before; “Calling it a farce, Ruiz …”: the one after. */
export function participleSubject(
  units: readonly Unit[],
  at: number,
  { form }: VerbCue,
): Phrase | undefined {
  if (form !== 'ing') return undefined
  if (at === 0) return subjectBehindComma(units)
  const before = units[has(units[at - 1], is.adverb) ? at - 2 : at - 1]
  if (before?.lower !== ',' && !has(before, is.speech)) return undefined
  const verb = units.findIndex(
    (unit, i) => i > 0 && i < at && has(unit, is.auxiliary | is.finite) && !has(unit, is.capital),
  )
  const found = verb > 0 ? subjectBefore(units, verb) : undefined
  return found && !isDoing(units[found.from]) && isAgent(units, found) ? found : undefined
}

const longestOpening = 30

function subjectBehindComma(units: readonly Unit[]): Phrase | undefined {
  const comma = units.findIndex(({ lower }, i) => i < longestOpening && lower === ',')
  const found = comma > 0 ? subjectAfter(units, comma) : undefined
  return found && isAgent(units, found) ? found : undefined
}

/** “Encouraging talks”: what is done, nobody who speaks. */
const isDoing = (unit: Unit | undefined): boolean => /^[a-z]{3,}ing$/.test(unit?.lower ?? '')
