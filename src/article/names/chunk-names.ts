import type { Token } from '../../text/tokens.ts'
import type { Chunk, NamedSentence, WordUses } from './chunk.ts'
import {
  calendarWords,
  functionWords,
  nameAbbreviations,
  trailingSuffixes,
} from './data/function-words.ts'
import { ambiguousGivenNames, givenNames } from './data/given-names.ts'
import { headTypes } from './data/heads.ts'
import { organisations } from './data/organisations.ts'
import { places } from './data/places.ts'
import { nameParticles, personTitles } from './data/titles.ts'
import { isCommonWord } from './is-common-word.ts'
import { acrossLink } from './run-links.ts'
import { splitRun } from './split-run.ts'
import { bareWord, hasPossessive, isCapitalised, isInitial, isOrdinal } from './word-shapes.ts'

/** The runs of words of a sentence that may be names, in order, without overlaps. */
export function chunkNames(sentence: NamedSentence, uses: WordUses): Chunk[] {
  const chunks: Chunk[] = []
  const { tokens } = sentence
  for (let first = 0; first < tokens.length;) {
    if (!opensRun(sentence, first, uses)) {
      first++
      continue
    }
    const last = runEnd(sentence, first, uses)
    chunks.push(...splitRun(sentence, first, last, uses))
    first = last + 1
  }
  return chunks
}

/** Can a name begin at this token? */
function opensRun(sentence: NamedSentence, index: number, uses: WordUses): boolean {
  const token = sentence.tokens[index] as Token
  if (token.kind === 'mark') return false
  if (isOrdinal(token.lower)) return headAfterOrdinal(sentence, index, uses)
  if (!isNameWord(sentence, index, uses)) return false
  return !calendarWords().has(bareWord(token.lower)) || isMonthlyGiven(sentence, index, uses)
}

/** “Jan de Witt”, “April Jones”: a month's word before a name. */
function isMonthlyGiven(sentence: NamedSentence, index: number, uses: WordUses): boolean {
  const token = sentence.tokens[index] as Token
  if (!/^(?:jan|april|may|june|august)$/.test(token.lower)) return false
  const next = sentence.tokens[index + 1]
  if (!next || next.kind !== 'word' || calendarWords().has(next.lower)) return false
  if (nameParticles().has(next.lower))
    return sentence.tokens[index + 2] !== undefined && isNameWord(sentence, index + 2, uses)
  return (
    isNameWord(sentence, index + 1, uses) &&
    !personTitles().has(next.lower) &&
    !headTypes().has(next.lower) &&
    !isCommonWord(next.lower)
  )
}

/** “3rd Battalion”, “5th Fleet”: an ordinal belongs to a run that a head word ends. */
function headAfterOrdinal(sentence: NamedSentence, index: number, uses: WordUses): boolean {
  if (!sentence.tokens[index + 1] || !isNameWord(sentence, index + 1, uses)) return false
  const last = runEnd(sentence, index + 1, uses)
  return sentence.tokens
    .slice(index + 1, last + 1)
    .some(({ lower }) => headTypes().has(bareWord(lower)))
}

/** Is the token written as a name, as far as the setting of its sentence lets one tell? */
function isNameWord(sentence: NamedSentence, index: number, uses: WordUses): boolean {
  const token = sentence.tokens[index] as Token
  if (!isCapitalised(token)) return false
  const bare = bareWord(token.lower)
  if (functionWords().has(token.lower) || functionWords().has(bare))
    return isNamedFunctionWord(sentence.tokens, index)
  if (sentence.setting === 'prose') return true
  const use = uses.get(bare)
  if (use && use.capitalised > use.lower) return true
  if (sentence.setting === 'title') return !isCommonWord(bare) || startsKnownName(sentence, index)
  const folded = bare.charAt(0).toUpperCase() + bare.slice(1)
  return (
    places().has(folded) ||
    givenNames().has(folded) ||
    organisations().has(bareWord(token.text)) ||
    (index > 0 && personTitles().has((sentence.tokens[index - 1] as Token).lower))
  )
}

/** “US”, “WHO”, “AT&T”, “World War I”: names that look like words of grammar. */
function isNamedFunctionWord(tokens: readonly Token[], index: number): boolean {
  const { text } = tokens[index] as Token
  if (text === 'US' || text === 'WHO') return true
  if (/^(?:I|One|Two)$/.test(text)) return tokens[index - 1]?.text === 'War'
  return text === 'AT' && tokens[index + 1]?.text === '&'
}

function startsKnownName(sentence: NamedSentence, index: number): boolean {
  const word = (sentence.tokens[index] as Token).text
  const next = sentence.tokens[index + 1]?.text ?? ''
  const pair = `${word} ${bareWord(next)}`
  return places().has(pair) || organisations().has(pair)
}

/** The last token of the run that begins at `first`. */
function runEnd(sentence: NamedSentence, first: number, uses: WordUses): number {
  let last = first
  for (;;) {
    const next = nextInRun(sentence, first, last, uses)
    if (next === last) return last
    last = next
  }
}

function nextInRun(sentence: NamedSentence, first: number, last: number, uses: WordUses): number {
  const { tokens } = sentence
  const at = tokens[last] as Token
  const next = tokens[last + 1]
  if (!next) return last
  const named = (index: number): boolean =>
    tokens[index] !== undefined && isNameWord(sentence, index, uses) && !isCalendar(tokens, index)
  if (hasPossessive(at.text)) return afterPossessive(sentence, first, last, last + 1, uses)
  if (next.kind === 'mark') return acrossMark(sentence, first, last, named, uses)
  if (named(last + 1)) return last + 1
  if (next.kind === 'number') return withNumber(tokens, last)
  if (next.lower === 'of' || next.lower === 'for' || next.lower === 'and')
    return acrossLink(sentence, first, last, named)
  if (!nameParticles().has(next.lower) || isCommonWord(bareWord(at.lower))) return last
  if (named(last + 2)) return last + 2
  return nameParticles().has(tokens[last + 2]?.lower ?? '') && named(last + 3) ? last + 3 : last
}

const isCalendar = (tokens: readonly Token[], index: number): boolean => {
  const lower = (tokens[index] as Token).lower
  if (!calendarWords().has(bareWord(lower))) return false
  const before = tokens[index - 1]
  return !(lower === 'may' && before && givenNames().has(before.text))
}

/** Points of initials and abbreviations, “&”, tight dashes, and the comma of “Inc.” and “Jr.”. */
function acrossMark(
  sentence: NamedSentence,
  first: number,
  last: number,
  named: (index: number) => boolean,
  uses: WordUses,
): number {
  const { tokens } = sentence
  const at = tokens[last] as Token
  const mark = tokens[last + 1] as Token
  const after = tokens[last + 2]
  if (!after) return last
  const tight = mark.start === at.end
  if (mark.text === '.') return tight && takesPoint(at) && named(last + 2) ? last + 2 : last
  if (mark.text === '&')
    return named(last + 2) && !joinsPersons(first, last, after) ? last + 2 : last
  if (mark.text === '–' || mark.text === '-')
    return tight && after.start === mark.end && named(last + 2) ? last + 2 : last
  if (mark.text === ',')
    return trailingSuffixes().has(after.lower) && isCapitalised(after) ? last + 2 : last
  if ((mark.text === "'" || mark.text === '’') && after.lower === 's')
    return afterPossessive(sentence, first, last, last + 3, uses)
  return last
}

const joinsPersons = (first: number, last: number, after: Token): boolean =>
  last > first && isGiven(after.text)

const takesPoint = ({ text, lower }: Token): boolean =>
  isInitial(text) || nameAbbreviations().has(lower)

const isGiven = (word: string): boolean => givenNames().has(word) || ambiguousGivenNames().has(word)

/** “King's College”, “Howe's Brigade”: one head word after an owner that is no place. */
function afterPossessive(
  sentence: NamedSentence,
  first: number,
  last: number,
  next: number,
  uses: WordUses,
): number {
  const { tokens } = sentence
  const head = tokens[next]
  if (!head || !isNameWord(sentence, next, uses) || !headTypes().has(bareWord(head.lower)))
    return last
  const following = tokens[next + 1]
  if (following && following.kind === 'word' && isCapitalised(following)) return last
  const owner = tokens
    .slice(first, last + 1)
    .map((token) => bareWord(token.text))
    .join(' ')
  return places().has(owner) || personTitles().has(owner.toLowerCase()) ? last : next
}

/** A short number after a name: “World Cup 2”, “Formula 3”. Years and counts of things stay out. */
function withNumber(tokens: readonly Token[], last: number): number {
  const number = (tokens[last + 1] as Token).text
  if (!/^\d{1,3}$/.test(number)) return last
  const after = tokens[last + 2]
  if (after && after.kind !== 'mark' && !functionWords().has(after.lower)) return last
  return after &&
    /^[-–:%.]$/.test(after.text) &&
    after.start === (tokens[last + 1] as Token).end &&
    tokens[last + 3]?.kind === 'number'
    ? last
    : last + 1
}
