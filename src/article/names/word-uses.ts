import type { NamedSentence } from './chunk.ts'
import { isA, type WordFacts } from './word-facts.ts'
import { opensSentence } from './read-sentence.ts'

/** How a document writes a word, sentence openings and headings left out. */
export interface WordUse {
  capitalised: number
  lower: number
}

export type WordUses = ReadonlyMap<string, WordUse>

/** Counts how each word that is met with a capital is written inside the prose sentences of a document. */
export function countWordUses(sentences: readonly NamedSentence[]): WordUses {
  const uses = new Map<string, WordUse>()
  for (const sentence of sentences)
    for (const index of sentence.capitals) countCapital(uses, sentence, index)
  const filter = filterOf(uses)
  for (const { tokens, setting, facts } of sentences) {
    if (setting !== 'prose') continue
    for (let i = 0; i < tokens.length; i++) {
      const { lower } = tokens[i] as (typeof tokens)[number]
      if (facts[i] !== undefined || filter[slotOf(lower)] === 0) continue
      const use = uses.get(lower)
      if (use) use.lower++
    }
  }
  return uses
}

function countCapital(uses: Map<string, WordUse>, sentence: NamedSentence, index: number): void {
  const { lower, bits } = sentence.facts[index] as WordFacts
  if ((bits & isA.function) !== 0) return
  let use = uses.get(lower)
  if (!use) uses.set(lower, (use = { capitalised: 0, lower: 0 }))
  if (sentence.setting === 'prose' && !opensSentence(sentence.tokens, index)) use.capitalised++
}

/** First letter and length of the words that count: most tokens are told apart by these alone. */
function filterOf(uses: WordUses): Uint8Array {
  const filter = new Uint8Array(1024)
  for (const word of uses.keys()) filter[slotOf(word)] = 1
  return filter
}

const slotOf = (word: string): number => ((word.charCodeAt(0) & 31) << 5) | (word.length & 31)
