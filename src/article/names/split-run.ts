import type { Token } from '../../text/tokens.ts'
import type { Chunk, NamedSentence, WordUses } from './chunk.ts'
import { demonyms } from './data/demonyms.ts'
import { givenNames } from './data/given-names.ts'
import { headTypes } from './data/heads.ts'
import { organisations } from './data/organisations.ts'
import { countryNames, places, stateNames } from './data/places.ts'
import { personTitles, titleParts } from './data/titles.ts'
import { isCommonWord } from './is-common-word.ts'
import { bareWord, isInitial, opensSentence } from './word-shapes.ts'

/**
 * Takes a run of capitals apart: an everyday word that owes its capital to the start of the sentence, titles before a
 * person, nations before a title or a second name.
 */
export function splitRun(
  sentence: NamedSentence,
  first: number,
  last: number,
  uses: WordUses,
): Chunk[] {
  if (endsTitle(sentence.tokens, first, last)) return splitNations(sentence, first + 1, last, true)
  return splitTitles(sentence, skipOpener(sentence, first, last, uses), last)
}

/** “State” in “Secretary of State Ana Ruiz”. */
function endsTitle(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    last > first &&
    tokens[first - 1]?.lower === 'of' &&
    personTitles().has(tokens[first - 2]?.lower ?? '') &&
    titleParts().has((tokens[first] as Token).lower) &&
    givenNames().has((tokens[first + 1] as Token).text)
  )
}

function skipOpener(
  { tokens }: NamedSentence,
  first: number,
  last: number,
  uses: WordUses,
): number {
  if (first === last || !opensSentence(tokens, first)) return first
  const word = bareWord((tokens[first] as Token).lower)
  const use = uses.get(word)
  if (use && use.capitalised > 0 && use.lower === 0) return first
  if (!isCommonWord(word) || isKnown(tokens, first, last)) return first
  const next = bareWord((tokens[first + 1] as Token).lower)
  if (headTypes().has(bareWord((tokens[last] as Token).lower)) || isCommonWord(next)) return first
  return (tokens[first + 1] as Token).kind === 'word' ? first + 1 : first
}

const isKnown = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let end = last; end > first; end--) {
    const words = wordsOf(tokens, first, end).join(' ')
    if (places().has(words) || organisations().has(words) || demonyms().has(words)) return true
  }
  return false
}

function splitTitles(sentence: NamedSentence, first: number, last: number): Chunk[] {
  const { tokens } = sentence
  const person = personInside(tokens, first, last)
  if (person !== undefined)
    return [...splitTitles(sentence, first, person - 1), toChunk(sentence, person, last, true)]
  const at = titleBefore(tokens, first, last)
  if (at) {
    const chunks: Chunk[] = []
    if (at.start > first) chunks.push(...splitNations(sentence, first, at.start - 1, false))
    chunks.push(...splitNations(sentence, at.end, last, true))
    return chunks
  }
  return splitNations(sentence, first, last, titledBefore(tokens, first))
}

/** Where a person's name begins after an everyday word or a nation: “Labor Senior Ana Ruiz”. */
function personInside(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (headTypes().has(bareWord((tokens[last] as Token).lower))) return undefined
  for (let i = first + 1; i < last; i++) {
    const before = tokens[i - 1] as Token
    if (!givenNames().has((tokens[i] as Token).text) || before.kind !== 'word') continue
    const plain = bareWord(before.lower)
    if (personTitles().has(plain) || givenNames().has(before.text) || before.lower === 'of')
      return undefined
    if (isCommonWord(plain) || demonyms().has(before.text) || headTypes().has(plain)) return i
  }
  return undefined
}

/** The last title inside the run that something follows. */
function titleBefore(
  tokens: readonly Token[],
  first: number,
  last: number,
): { start: number; end: number } | undefined {
  for (let i = last - 1; i >= first; i--) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' || !personTitles().has(token.lower)) continue
    let end = i + 1
    if (tokens[end]?.text === '.') end++
    if (
      end > last ||
      (tokens[end] as Token).lower === 'of' ||
      (tokens[end] as Token).kind === 'mark'
    )
      continue
    if (!personFollows(tokens, i, end, last)) continue
    let start = i
    while (start > first && isTitlePart(tokens[start - 1] as Token)) start--
    return { start, end }
  }
  return undefined
}

const isTitlePart = ({ lower, text }: Token): boolean =>
  personTitles().has(lower) || titleParts().has(lower) || text === '.' || lower === 'of'

function personFollows(
  tokens: readonly Token[],
  title: number,
  next: number,
  last: number,
): boolean {
  const tail = bareWord((tokens[last] as Token).lower)
  const head = tokens[next] as Token
  if (givenNames().has(bareWord(head.text))) return !headTypes().has(tail) || next < last - 1
  if (personTitles().has(bareWord(tail)) || headTypes().has(head.lower)) return false
  const name = tokens[title] as Token
  if (headTypes().has(tail) && name.lower.length > 4) return false
  return !(
    isCommonWord(bareWord(head.lower)) &&
    name.lower.length > 4 &&
    titleParts().has(name.lower)
  )
}

/** A title right before the run: “spokesman John Kirby”, “Dr. Ruiz”. */
function titledBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  const word = before?.text === '.' ? tokens[first - 2] : before
  return word !== undefined && personTitles().has(word.lower)
}

/** “British Airways” is one name; “British Tony Blair” and “US Steven Chu” are two. */
function splitNations(
  sentence: NamedSentence,
  first: number,
  last: number,
  titled: boolean,
): Chunk[] {
  const { tokens } = sentence
  if (last < first) return []
  if (first === last || isKnown(tokens, first, last))
    return [toChunk(sentence, first, last, titled)]
  const lead = tokens[first] as Token
  const word = bareWord(lead.text)
  if (stateNames().has((tokens[last] as Token).text) && splitsState(tokens, first, last))
    return [toChunk(sentence, first, last - 1, titled), toChunk(sentence, last, last, false)]
  const isNation = demonyms().has(word) || countryNames().has(word)
  const tail = bareWord((tokens[last] as Token).lower)
  if (
    !isNation ||
    headTypes().has(tail) ||
    headsOf(tokens, first, last) ||
    isInitial((tokens[last] as Token).text)
  )
    return [toChunk(sentence, first, last, titled)]
  if ((tokens[first + 1] as Token).kind !== 'word') return [toChunk(sentence, first, last, titled)]
  return [toChunk(sentence, first, first, false), toChunk(sentence, first + 1, last, titled)]
}

const partOfState = new Set(
  'north|south|east|west|northern|southern|eastern|western|central|upper|lower|new|miss|team|baja|university|state|radio|air|republic'.split(
    '|',
  ),
)

/** “San Rafael CA” and “Miramar California” are two places each, “Northern California” is one. */
function splitsState(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[last - 1] as Token
  return (
    before.kind === 'word' &&
    before.lower !== 'of' &&
    !partOfState.has((tokens[first] as Token).lower) &&
    !givenNames().has((tokens[first] as Token).text)
  )
}

function toChunk(sentence: NamedSentence, first: number, last: number, titled: boolean): Chunk {
  const { tokens } = sentence
  const words = wordsOf(tokens, first, last)
  const end = tokens[last] as Token
  return {
    sentence,
    first,
    last,
    start: (tokens[first] as Token).start,
    end: end.start + nameLength(end.text),
    words,
    lower: words.map((word) => word.toLowerCase()),
    titled,
  }
}

/** “League” in “Larnian League of Rights”. */
const headsOf = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.some(
    ({ lower }, i) =>
      i > first && i < last && lower === 'of' && headTypes().has((tokens[i - 1] as Token).lower),
  )

/** The name in “Larna-based” and “Larna's” ends before the hyphen and the apostrophe. */
const nameLength = (word: string): number =>
  compound.exec(word)?.[1]?.length ?? bareWord(word).length

const compound =
  /^(\p{Lu}[\p{L}.]*)-(?:held|led|based|backed|operated|born|owned|controlled|style|made|occupied|run|funded|sponsored|affiliated|related|dominated|friendly|wide|era|provoked|derived|trained|allied|aligned|linked|bound|speaking)$/u

const wordsOf = (tokens: readonly Token[], first: number, last: number): string[] => {
  const words: string[] = []
  for (let i = first; i <= last; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'mark' || token.text === '&')
      words.push(token.text.slice(0, nameLength(token.text)))
  }
  return words
}
