import type { Token } from '../../text/tokens.ts'
import type { NamedSentence } from './chunk.ts'
import { functionWords, nameAbbreviations, trailingSuffixes } from './data/function-words.ts'
import { places } from './data/places.ts'
import { nameParticles, personTitles } from './data/titles.ts'
import { continues, isNameWord } from './is-name-word.ts'
import { acrossLink } from './run-links.ts'
import { factsOf, isA, type WordFacts } from './word-facts.ts'
import { bareWord } from './word-shapes.ts'
import type { WordUses } from './word-uses.ts'

/** The last token of the run that begins at `first`. */
export function runEnd(sentence: NamedSentence, first: number, uses: WordUses): number {
  let last = first
  for (;;) {
    const next = nextInRun(sentence, first, last, uses)
    if (next === last) return last
    last = next
  }
}

function nextInRun(sentence: NamedSentence, first: number, last: number, uses: WordUses): number {
  const { tokens, facts } = sentence
  const next = tokens[last + 1]
  if (!next) return last
  const bits = facts[last]?.bits ?? 0
  if ((bits & isA.possessive) !== 0) return afterPossessive(sentence, first, last, last + 1, uses)
  if (next.kind === 'mark') return acrossMark(sentence, first, last, uses)
  if (continues(sentence, last + 1, uses)) return last + 1
  if (next.kind === 'number') return withNumber(tokens, last)
  const { lower } = next
  if (lower === 'of' || lower === 'for' || lower === 'and')
    return acrossLink(sentence, first, last, uses)
  if (smallHeads.has(lower)) return takesSmallHead(sentence, first, last) ? last + 1 : last
  if (!nameParticles().has(lower) || (bits & isA.common) !== 0) return last
  if (continues(sentence, last + 2, uses)) return last + 2
  const two = nameParticles().has(tokens[last + 2]?.lower ?? '')
  return two && continues(sentence, last + 3, uses) ? last + 3 : last
}

/** Waters and heights that copy often writes small after their names: “the Larna river”. */
const smallHeads: ReadonlySet<string> = new Set(
  'river|rivers|mountains|lake|pond|strip|peninsula|valley|creek|canyon|glacier|islands|desert'.split(
    '|',
  ),
)

function takesSmallHead({ facts }: NamedSentence, first: number, last: number): boolean {
  const at = facts[last]
  if (!at || last > first + 1 || at.head !== undefined) return false
  return (at.bits & (isA.demonym | isA.common | isA.country | isA.state)) === 0
}

/** Points of initials and abbreviations, “&”, tight dashes, and the comma of “Inc.” and “Jr.”. */
function acrossMark(sentence: NamedSentence, first: number, last: number, uses: WordUses): number {
  const { tokens } = sentence
  const at = tokens[last] as Token
  const mark = tokens[last + 1] as Token
  const after = tokens[last + 2]
  if (!after) return last
  const tight = mark.start === at.end
  switch (mark.text) {
    case '.':
      return tight && takesPoint(sentence, last) && continues(sentence, last + 2, uses)
        ? last + 2
        : last
    case '&':
      return continues(sentence, last + 2, uses) && !joinsPersons(first, last, after)
        ? last + 2
        : last
    case '–':
    case '-':
      return tight && after.start === mark.end && continues(sentence, last + 2, uses)
        ? last + 2
        : last
    case ',':
      return sentence.facts[last + 2] && trailingSuffixes().has(after.lower) ? last + 2 : last
    case "'":
    case '’':
      return after.lower === 's' ? afterPossessive(sentence, first, last, last + 3, uses) : last
    default:
      return last
  }
}

const joinsPersons = (first: number, last: number, after: Token): boolean =>
  last > first && (factsOf(after.text).bits & (isA.given | isA.maybeGiven)) !== 0

const takesPoint = ({ facts, tokens }: NamedSentence, index: number): boolean =>
  ((facts[index]?.bits ?? 0) & isA.initial) !== 0 ||
  nameAbbreviations().has((tokens[index] as Token).lower)

/** “King's College”, “Howe's Brigade”: one head word after an owner that is no place. */
function afterPossessive(
  sentence: NamedSentence,
  first: number,
  last: number,
  next: number,
  uses: WordUses,
): number {
  const { tokens, facts } = sentence
  if (facts[next]?.head === undefined || !isNameWord(sentence, next, uses)) return last
  if (tokens[next + 1]?.kind === 'word' && facts[next + 1]) return last
  if (first === last) {
    const { bare, lower } = facts[last] as WordFacts
    return places().has(bare) || personTitles().has(lower) ? last : next
  }
  let owner = bareWord((tokens[first] as Token).text)
  for (let i = first + 1; i <= last; i++) owner += ` ${bareWord((tokens[i] as Token).text)}`
  return places().has(owner) ? last : next
}

const shortNumber = /^\d{1,3}$/
const scoreMark = /^[-–:%.]$/

/** A short number after a name: “World Cup 2”, “Formula 3”. Years and counts of things stay out. */
function withNumber(tokens: readonly Token[], last: number): number {
  const number = tokens[last + 1] as Token
  if (!shortNumber.test(number.text)) return last
  const after = tokens[last + 2]
  if (!after) return last + 1
  if (after.kind !== 'mark') return functionWords().has(after.lower) ? last + 1 : last
  const isScore =
    scoreMark.test(after.text) && after.start === number.end && tokens[last + 3]?.kind === 'number'
  return isScore ? last : last + 1
}
