import type { Token } from '../../text/tokens.ts'
import type { Chunk, NamedSentence } from './chunk.ts'
import { startsKnown } from './known-names.ts'
import { lazySet } from './lazy-set.ts'
import { isA, type WordFacts } from './word-facts.ts'
import { nameLength } from './word-shapes.ts'

/** “British Airways” is one name; “British Tony Blair” and “US Steven Chu” are two. */
export function splitNations(
  sentence: NamedSentence,
  first: number,
  last: number,
  titled: boolean,
  chunks: Chunk[],
): void {
  if (last < first) return
  if (endsInState(sentence, first, last)) {
    chunks.push(toChunk(sentence, first, last - 1, titled), toChunk(sentence, last, last, false))
  } else if (opensWithNation(sentence, first, last)) {
    chunks.push(toChunk(sentence, first, first, false), toChunk(sentence, first + 1, last, titled))
  } else chunks.push(toChunk(sentence, first, last, titled))
}

/** “San Rafael CA” and “Miramar California” are two places each, “Northern California” is one. */
function endsInState({ tokens, facts }: NamedSentence, first: number, last: number): boolean {
  if (first === last || ((facts[last]?.bits ?? 0) & isA.state) === 0) return false
  const before = tokens[last - 1] as Token
  if (before.kind !== 'word' || before.lower === 'of') return false
  if (partOfState().has((tokens[first] as Token).lower)) return false
  return ((facts[first]?.bits ?? 0) & isA.given) === 0 && !startsKnown(tokens, first, last)
}

function opensWithNation({ tokens, facts }: NamedSentence, first: number, last: number): boolean {
  if (first === last || ((facts[first]?.bits ?? 0) & (isA.demonym | isA.country)) === 0)
    return false
  const tail = facts[last]
  if (tail && (tail.head !== undefined || (tail.bits & isA.initial) !== 0)) return false
  if ((tokens[first + 1] as Token).kind !== 'word' || headsOf(tokens, facts, first, last))
    return false
  const next = facts[first + 1]?.bits ?? 0
  if ((next & (isA.given | isA.maybeGiven | isA.title)) === 0) return false
  return !startsKnown(tokens, first, last)
}

const partOfState = lazySet(
  'north|south|east|west|northern|southern|eastern|western|central|upper|lower|new|miss|team|baja|university|state|radio|air|republic',
)

/** “League” in “Larnian League of Rights”. */
function headsOf(
  tokens: readonly Token[],
  facts: readonly (WordFacts | undefined)[],
  first: number,
  last: number,
): boolean {
  for (let i = first + 1; i < last; i++)
    if ((tokens[i] as Token).lower === 'of' && facts[i - 1]?.head !== undefined) return true
  return false
}

/** A part of a candidate as one of its own. */
export const shortenChunk = ({ sentence, titled }: Chunk, first: number, last: number): Chunk =>
  toChunk(sentence, first, last, titled)

function toChunk(sentence: NamedSentence, first: number, last: number, titled: boolean): Chunk {
  const { tokens } = sentence
  const words: string[] = []
  for (let i = first; i <= last; i++) {
    const { kind, text } = tokens[i] as Token
    if (kind !== 'mark' || text === '&') words.push(text.slice(0, nameLength(text)))
  }
  const end = tokens[last] as Token
  return {
    sentence,
    first,
    last,
    start: (tokens[first] as Token).start,
    end: end.start + nameLength(end.text),
    words,
    text: words.length === 1 ? (words[0] as string) : words.join(' '),
    titled,
  }
}
