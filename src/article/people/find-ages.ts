import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Article, Name } from '../article.ts'
import { lastPerson } from './last-person.ts'
import { oncePerArticle } from './once-per-article.ts'
import { isQuoted, personMentions, type PersonMention } from './person-mentions.ts'

/** An age that the text gives a person. */
export interface AgeMention extends Span {
  readonly person: Name
  /** Completed years. */
  readonly age: number
  /** Index of its sentence. */
  readonly sentence: number
}

/**
 * The ages of persons on the day of writing: “Ruiz, 51,”, “51-year-old Ruiz”, “Ruiz, who is 51”, and “the 51-year-old”
 * where one person was named right before. Ages at another time (“at the age of”, “then 24”) are left out.
 */
export const findAges = oncePerArticle((article): readonly AgeMention[] => {
  if (!ageWords.test(article.prose)) return []
  const persons = personMentions(article)
  const beside = persons.flatMap((mention) => agesBeside(mention))
  return [...beside, ...definiteAges(article, persons, beside)].sort((a, b) => a.start - b.start)
})

/** Any of the forms below needs one of these. */
const ageWords =
  /\d(?:\s?-\s?|\s)years?(?:\s?-\s?|\s)old|[,(]\s*(?:aged?\s+|who\s+is\s+|is\s+)*\d{1,3}(?![\d.:-]\d)\b/

function agesBeside(mention: PersonMention): AgeMention[] {
  const { tokens, first, last, person } = mention
  const sentence = mention.sentence.index
  const after = ageAfter(tokens, last)
  const before = ageBefore(tokens, first)
  const found: AgeMention[] = []
  if (after) found.push({ ...after, person, sentence })
  if (before) found.push({ ...before, person, sentence })
  return found
}

interface FoundAge extends Span {
  readonly age: number
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** “, 51,” “(51)” “, aged 51” “, who is 51,” “is 51 years old” “, a 51-year-old teacher” */
function ageAfter(tokens: readonly Token[], last: number): FoundAge | undefined {
  let at = last + 1
  const opener = word(tokens, at)
  if (opener === ',' || opener === '(') at++
  else if (opener !== 'is' && opener !== 'was') return undefined
  if (['aged', 'age'].includes(word(tokens, at))) at++
  if (word(tokens, at) === 'who') at++
  if (word(tokens, at) === 'is') at++
  if (['a', 'an', 'the'].includes(word(tokens, at))) return yearOld(tokens, at + 1)
  const found = yearOld(tokens, at) ?? plainAge(tokens[at])
  if (!found) return undefined
  const next = word(tokens, at + 1)
  if (opener === 'is' || opener === 'was')
    return next === 'years' && word(tokens, at + 2) === 'old' ? found : undefined
  return ['', ',', ')', '.', ';', 'and', 'of', 'from'].includes(next) || next === 'years'
    ? found
    : undefined
}

/** “51-year-old Ruiz”, “the 51-year-old singer Ana Ruiz” */
function ageBefore(tokens: readonly Token[], first: number): FoundAge | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const token = tokens[at] as Token
    const found = yearOld(tokens, at)
    if (found) return found
    if (token.kind !== 'word' && token.text !== '.') return undefined
    if (betweenWords.has(token.lower)) return undefined
  }
  return undefined
}

const betweenWords = new Set(
  'and|or|with|by|of|to|from|for|in|at|that|who|told|said|as|when|was|is|the|man|woman|boy|girl'.split(
    '|',
  ),
)

const yearsOld = /^(\d{1,3})-years?-old$/
const shortNumber = /^\d{1,3}$/

function yearOld(tokens: readonly Token[], at: number): FoundAge | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind !== 'number' && !token.lower.endsWith('old')) return undefined
  const joined = yearsOld.exec(token.lower)
  if (joined) return inRange(Number(joined[1]), token, token)
  const end = tokens[at + 4]
  const spelt =
    token.kind === 'number' && word(tokens, at + 1) === '-' && word(tokens, at + 2) === 'year-old'
  if (spelt) return inRange(Number(token.text), token, tokens[at + 2] as Token)
  return end && token.kind === 'number' && word(tokens, at + 2) === 'year' && end.lower === 'old'
    ? inRange(Number(token.text), token, end)
    : undefined
}

const plainAge = (token: Token | undefined): FoundAge | undefined =>
  token?.kind === 'number' && shortNumber.test(token.text)
    ? inRange(Number(token.text), token, token)
    : undefined

const inRange = (age: number, from: Span, to: Span): FoundAge | undefined =>
  age > 0 && age < 120 ? { age, start: from.start, end: to.end } : undefined

const definiteAge = /\bthe\s+\d{1,3}(?:-|\s)/i

/** “the 51-year-old” for the one person named in this sentence before it, or in the sentence before. */
function definiteAges(
  article: Article,
  persons: readonly PersonMention[],
  beside: readonly AgeMention[],
): AgeMention[] {
  if (!definiteAge.test(article.prose)) return []
  return article.sentences.flatMap((sentence) =>
    article.tokens(sentence).flatMap((token, at, tokens): AgeMention[] => {
      if (token.lower !== 'the') return []
      const found = yearOld(tokens, at + 1)
      if (
        !found ||
        isQuoted(article, token.start) ||
        beside.some(({ start }) => start === found.start)
      )
        return []
      const place = { sentence: sentence.index, block: sentence.block, start: token.start }
      const person = lastPerson(persons, place)
      return person ? [{ ...found, person, sentence: sentence.index }] : []
    }),
  )
}
