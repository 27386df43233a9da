import type { Token } from '../../text/tokens.ts'
import type { NamedSentence } from './chunk.ts'
import { organisations } from './data/organisations.ts'
import { places } from './data/places.ts'
import { personTitles } from './data/titles.ts'
import { factsOf, isA, type WordFacts } from './word-facts.ts'
import { bareWord } from './word-shapes.ts'
import type { WordUses } from './word-uses.ts'

/** Is the token written as a name, as far as the setting of its sentence lets one tell? */
export function isNameWord(sentence: NamedSentence, index: number, uses: WordUses): boolean {
  const facts = sentence.facts[index]
  if (!facts) return false
  if ((facts.bits & isA.function) !== 0) return isNamedFunctionWord(sentence.tokens, index)
  return sentence.setting === 'prose' || isKnownName(sentence, index, facts, uses)
}

/** A word that a run goes on with: a name's, and no month or weekday. */
export function continues(sentence: NamedSentence, index: number, uses: WordUses): boolean {
  const facts = sentence.facts[index]
  if (!facts || !isNameWord(sentence, index, uses)) return false
  if ((facts.bits & isA.calendar) === 0) return true
  return facts.lower === 'may' && isGiven(sentence.tokens[index - 1])
}

const isGiven = (token: Token | undefined): boolean =>
  token !== undefined && (factsOf(token.text).bits & isA.given) !== 0

/** “US”, “WHO”, “AT&T”, “World War I”: names that look like words of grammar. */
function isNamedFunctionWord(tokens: readonly Token[], index: number): boolean {
  const { text } = tokens[index] as Token
  if (text === 'US' || text === 'WHO') return true
  if (text === 'I' || text === 'One' || text === 'Two') return tokens[index - 1]?.text === 'War'
  return text === 'AT' && tokens[index + 1]?.text === '&'
}

/** Where every word has a capital, only the lists and the rest of the document tell names. */
function isKnownName(
  sentence: NamedSentence,
  index: number,
  { bits, lower }: WordFacts,
  uses: WordUses,
): boolean {
  const use = uses.get(lower)
  if (use && use.capitalised > use.lower) return true
  if (sentence.setting === 'title')
    return (bits & isA.common) === 0 || startsKnownName(sentence.tokens, index)
  if ((bits & isA.organisation) !== 0) return true
  const folded = factsOf(lower.charAt(0).toUpperCase() + lower.slice(1)).bits
  if ((folded & (isA.place | isA.given | isA.organisation)) !== 0) return true
  return index > 0 && personTitles().has((sentence.tokens[index - 1] as Token).lower)
}

function startsKnownName(tokens: readonly Token[], index: number): boolean {
  const pair = `${(tokens[index] as Token).text} ${bareWord(tokens[index + 1]?.text ?? '')}`
  return places().has(pair) || organisations().has(pair)
}
