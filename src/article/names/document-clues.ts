import type { Chunk } from './chunk.ts'
import { places } from './data/places.ts'
import { isA, type WordFacts } from './word-facts.ts'
import { wordFeatures } from './word-features.ts'
import type { WordUses } from './word-uses.ts'

/** What other mentions in the document tell about a word. All words in lower case. */
export interface DocumentClues {
  readonly uses: WordUses
  /** Words of names that a title or a given name marks as a person's. */
  readonly personWords: ReadonlySet<string>
  /** The same, of names in full alone. */
  readonly fullNameWords: ReadonlySet<string>
  /** Acronyms that the text spells out. */
  readonly organisationWords: ReadonlySet<string>
  /** First and last words of other longer names. */
  readonly longerWords: ReadonlySet<string>
}

/** Words that mark their names as persons' or organisations' wherever they are met in the document. */
export function readClues(chunks: readonly Chunk[], uses: WordUses): DocumentClues {
  const personWords = new Set<string>()
  const fullNameWords = new Set<string>()
  const organisationWords = new Set<string>()
  const longerWords = new Set<string>()
  for (const { text, words, titled } of chunks) {
    const { facts, isOrganisation } = wordFeatures(text, words)
    const first = facts[0] as WordFacts
    const last = facts[facts.length - 1] as WordFacts
    if (isOrganisation) organisationWords.add(initialsOf(words))
    const isPerson =
      (facts.length === 1 || last.head === undefined) &&
      (titled || (facts.length > 1 && (first.bits & isA.given) !== 0)) &&
      !places().has(text)
    if (isPerson) addPersonWords(personWords, facts)
    if (isPerson && facts.length > 1) addPersonWords(fullNameWords, facts)
    if (!isPerson && facts.length > 1) longerWords.add(first.lower).add(last.lower)
  }
  return { uses, personWords, fullNameWords, organisationWords, longerWords }
}

function addPersonWords(words: Set<string>, facts: readonly WordFacts[]): void {
  for (const { lower, bits } of facts)
    if ((bits & (isA.suffix | isA.calendar)) === 0) words.add(lower)
}

function initialsOf(words: readonly string[]): string {
  let initials = ''
  for (const word of words) {
    const letter = word.charAt(0)
    if (letter !== letter.toLowerCase()) initials += letter.toLowerCase()
  }
  return initials
}
