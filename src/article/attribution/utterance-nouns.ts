import { authoredNouns, utteranceNouns } from '../data/utterance-nouns.ts'
import type { Phrase } from './phrase-ending-at.ts'
import { has, is, type Unit } from './units.ts'

let nouns: ReadonlySet<string> | undefined

const isUtteranceNoun = ({ lower }: Unit): boolean =>
  (nouns ??= new Set(utteranceNouns.split(' '))).has(lower)

let authored: ReadonlySet<string> | undefined

const isAuthoredNoun = ({ lower }: Unit): boolean =>
  (authored ??= new Set(authoredNouns.split(' '))).has(lower)

/** Does a phrase hold a word for something said or thought: “a view”, “his repeated threats”? */
export const hasUtterance = (units: readonly Unit[], { from, to }: Phrase): boolean =>
  units.slice(from, to + 1).some((unit) => isUtteranceNoun(unit) || isAuthoredNoun(unit))

const longestPhrase = 5
const ends = is.mark | is.preposition | is.conjunction | is.auxiliary | is.wh | is.quote

/** Does the noun phrase that begins here name something said or thought: “voiced | a growing doubt”? */
export function namesUtterance(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < Math.min(units.length, at + longestPhrase); i++) {
    const unit = units[i] as Unit
    if (has(unit, ends) && !has(unit, is.determiner)) return false
    if (isUtteranceNoun(unit)) return true
  }
  return false
}
