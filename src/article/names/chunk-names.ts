import type { Token } from '../../text/tokens.ts'
import type { Chunk, NamedSentence } from './chunk.ts'
import { calendarWords } from './data/function-words.ts'
import { nameParticles } from './data/titles.ts'
import { isNameWord } from './is-name-word.ts'
import { runEnd } from './run-end.ts'
import { addSmallPlaces } from './small-places.ts'
import { splitRun } from './split-run.ts'
import { isA, type WordFacts } from './word-facts.ts'
import { isOrdinal } from './word-shapes.ts'
import type { WordUses } from './word-uses.ts'

/** Adds the runs of words of a sentence that may be names, in order, without overlaps. */
export function chunkNames(sentence: NamedSentence, uses: WordUses, chunks: Chunk[]): void {
  const from = chunks.length
  let free = 0
  for (const capital of sentence.capitals) {
    if (capital < free) continue
    const first = firstOfRun(sentence, capital, free, uses)
    if (first === undefined) continue
    const last = runEnd(sentence, first, uses)
    splitRun(sentence, first, last, uses, chunks)
    free = last + 1
  }
  if (sentence.informal) addSmallPlaces(sentence, chunks, from)
}

/** Where the run begins that a word in capitals opens; `undefined` when it opens none. */
function firstOfRun(
  sentence: NamedSentence,
  capital: number,
  free: number,
  uses: WordUses,
): number | undefined {
  if (!isNameWord(sentence, capital, uses)) return undefined
  if (capital > free && headsAfterOrdinal(sentence, capital, uses)) return capital - 1
  const { bits } = sentence.facts[capital] as WordFacts
  if ((bits & isA.calendar) === 0 || isMonthlyGiven(sentence, capital, uses)) return capital
  return undefined
}

/** “3rd Battalion”, “5th Fleet”: an ordinal belongs to a run that a head word ends. */
function headsAfterOrdinal(sentence: NamedSentence, capital: number, uses: WordUses): boolean {
  const before = sentence.tokens[capital - 1] as Token
  if (before.kind === 'mark' || !isOrdinal(before.lower)) return false
  const last = runEnd(sentence, capital, uses)
  for (let i = capital; i <= last; i++) if (sentence.facts[i]?.head !== undefined) return true
  return false
}

const monthlyGiven: ReadonlySet<string> = new Set(['jan', 'april', 'may', 'june', 'august'])

/** “Jan de Witt”, “April Jones”: a month's word before a name. */
function isMonthlyGiven(sentence: NamedSentence, index: number, uses: WordUses): boolean {
  if (!monthlyGiven.has((sentence.tokens[index] as Token).lower)) return false
  const next = sentence.tokens[index + 1]
  if (!next || next.kind !== 'word' || calendarWords().has(next.lower)) return false
  if (nameParticles().has(next.lower))
    return sentence.tokens[index + 2] !== undefined && isNameWord(sentence, index + 2, uses)
  if (!isNameWord(sentence, index + 1, uses)) return false
  const facts = sentence.facts[index + 1] as WordFacts
  return (facts.bits & (isA.title | isA.common)) === 0 && facts.head === undefined
}
