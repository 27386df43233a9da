import type { Token } from '../../text/tokens.ts'
import type { Chunk, NamedSentence } from './chunk.ts'
import { isKnownWhole, startsKnown } from './known-names.ts'
import { opensSentence } from './read-sentence.ts'
import { splitNations } from './split-nations.ts'
import { findTitle, titledBefore } from './titles-in-run.ts'
import { isA, type WordFacts } from './word-facts.ts'
import type { WordUses } from './word-uses.ts'

/**
 * Takes a run of capitals apart: an everyday word that owes its capital to the start of the sentence, titles before a
 * person, nations before a title or a second name.
 */
export function splitRun(
  sentence: NamedSentence,
  first: number,
  last: number,
  uses: WordUses,
  chunks: Chunk[],
): void {
  if (endsTitle(sentence, first, last)) splitNations(sentence, first + 1, last, true, chunks)
  else splitTitles(sentence, skipOpener(sentence, first, last, uses), last, chunks)
}

/** “State” in “Secretary of State Ana Ruiz”. */
function endsTitle({ tokens, facts }: NamedSentence, first: number, last: number): boolean {
  return (
    last > first &&
    tokens[first - 1]?.lower === 'of' &&
    (bitsAt(facts, first - 2) & isA.title) !== 0 &&
    (bitsAt(facts, first) & isA.titlePart) !== 0 &&
    (bitsAt(facts, first + 1) & isA.given) !== 0
  )
}

const bitsAt = (facts: readonly (WordFacts | undefined)[], index: number): number =>
  facts[index]?.bits ?? 0

function skipOpener(
  { tokens, facts }: NamedSentence,
  first: number,
  last: number,
  uses: WordUses,
): number {
  const word = facts[first]
  if (first === last || !word || (word.bits & isA.common) === 0) return first
  if (!opensSentence(tokens, first)) return first
  const use = uses.get(word.lower)
  if (use && use.capitalised > 0 && use.lower === 0) return first
  if (startsKnown(tokens, first, last)) return first
  if (facts[last]?.head !== undefined || (bitsAt(facts, first + 1) & isA.common) !== 0) return first
  return (tokens[first + 1] as Token).kind === 'word' ? first + 1 : first
}

function splitTitles(sentence: NamedSentence, first: number, last: number, chunks: Chunk[]): void {
  const person = personInside(sentence, first, last)
  if (person !== undefined) {
    splitTitles(sentence, first, person - 1, chunks)
    splitNations(sentence, person, last, true, chunks)
    return
  }
  const title = findTitle(sentence, first, last)
  if (!title) {
    splitNations(sentence, first, last, titledBefore(sentence.tokens, first), chunks)
    return
  }
  if (title.start > first) splitNations(sentence, first, title.start - 1, false, chunks)
  splitNations(sentence, title.end, last, true, chunks)
}

/** Where a person's name begins after an everyday word or a nation: “Labor Senior Ana Ruiz”. */
function personInside(
  { tokens, facts }: NamedSentence,
  first: number,
  last: number,
): number | undefined {
  if (last < first + 2 || facts[last]?.head !== undefined) return undefined
  for (let i = first + 1; i < last; i++) {
    if ((bitsAt(facts, i) & isA.given) === 0) continue
    const before = tokens[i - 1] as Token
    if (before.kind !== 'word') continue
    const known = facts[i - 1]
    if (!known || (known.bits & (isA.title | isA.given)) !== 0) return undefined
    const isPlain = (known.bits & (isA.common | isA.demonym)) !== 0 || known.head !== undefined
    if (isPlain && !isKnownWhole(tokens, first, last)) return i
  }
  return undefined
}
