import type { Name, SourceKind } from '../article.ts'
import {
  crowdWords,
  documentWords,
  notNames,
  organisationWords,
  personWords,
  pronounWords,
  quantifierWords,
} from '../data/source-nouns.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import { isCapitalised, isMadeOfLetters, plainStart, plainWords } from './word-shapes.ts'

const anonymous =
  /condition of anonymity|not (?:to be|be) named|unnamed|unidentified|anonymous|familiar with|close to the|(?:^|\s)sources?$|declined to be (?:named|identified)/i

/** Is it said of somebody's role or of a crowd: “the mayor”, “critics of the plan”? */
export const namesRole = (words: string): boolean =>
  (nounBits(words) & (noun.person | noun.organisation)) !== 0 || startsWithCrowd(words)

/** What kind of source these words name. */
export function sourceKind(
  words: string,
  span: Span | undefined,
  names: readonly Name[],
): SourceKind {
  const text = words.replace(/\s+/g, ' ').trim()
  if (text === '') return 'none'
  if (isPronoun(text)) return 'pronoun'
  if (isVague(text)) return 'vague'
  const typed = typeByName(span, names)
  if (typed) return typed
  return kindByNoun(text)
}

const longestPronoun = 8
const contractions = new Set(['s', 're', 'm', 'll', 'd', 've'])

/** A pronoun, alone or with its verb: “they”, “they’re”. */
function isPronoun(text: string): boolean {
  if (text.length > longestPronoun) return false
  const [word = '', rest] = text.toLowerCase().split(/['’]/)
  return lists().pronouns.has(word) && (rest === undefined || contractions.has(rest))
}

function isVague(text: string): boolean {
  if (anonymous.test(text)) return true
  if (hasLaterCapital(text)) return false
  return startsWithQuantifier(text) || startsWithCrowd(text) || isCrowd(text)
}

const isCrowd = (text: string): boolean => lists().crowds.has(text.toLowerCase())

function hasLaterCapital(text: string): boolean {
  for (let at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
    if (isCapitalised(text.slice(at + 1, at + 3))) return true
  }
  return false
}

function startsWithQuantifier(text: string): boolean {
  const first = plainStart(text).toLowerCase()
  if (first === 'no') return plainStart(text.slice(3)).toLowerCase() === 'one'
  return lists().quantifiers.has(first)
}

const mostBeforeCrowd = 5

/** “critics of the plan”, “many former diplomats”: a crowd behind a few words without capitals. */
function startsWithCrowd(text: string): boolean {
  const words = text.split(' ', mostBeforeCrowd + 1)
  for (const [i, word] of words.entries()) {
    const start = plainStart(word)
    const crowd = i === 0 ? start.charAt(0).toLowerCase() + start.slice(1) : start
    if (lists().crowds.has(crowd) && !/^['’\w]/.test(word.slice(start.length))) return true
    if ((i > 0 && isCapitalised(word)) || !isMadeOfLetters(word, '-')) return false
  }
  return false
}

/** The names inside the source decide, the last one first: “Reuters reporter Ana Ruiz” is a person. */
function typeByName(span: Span | undefined, names: readonly Name[]): SourceKind | undefined {
  if (!span) return undefined
  for (let i = firstEndingAfter(names, span.start); i < names.length; i++) {
    const name = names[i] as Name
    if (name.start >= span.end) return undefined
    if (name.type === 'PER') return 'person'
  }
  return undefined
}

function kindByNoun(text: string): SourceKind {
  const words = text.split(' ')
  const head = headOf(words)
  const bits = nounBits(head.join(' '))
  const named = words.some(isNaming)
  if (bits & noun.document && !named) return 'document'
  if (bits & noun.person) return hasFullName(head) ? 'person' : 'role'
  if (bits & noun.organisation) return 'organisation'
  if (bits & noun.document) return 'document'
  if (!named) return 'role'
  return hasFullName(head) || isSurname(head) ? 'person' : 'organisation'
}

const links = new Set(['of', 'for', 'in', 'at', 'from', 'with', 'to', 'on', 'by', 'who', 'that'])

/** The words before the first preposition or comma: “spokesman” of “spokesman for the ministry”. */
function headOf(words: readonly string[]): readonly string[] {
  const head: string[] = []
  for (const [i, word] of words.entries()) {
    if (i > 0 && i < words.length - 1 && links.has(word)) break
    const comma = word.indexOf(',')
    head.push(comma < 0 ? word : word.slice(0, comma))
    if (comma >= 0) break
  }
  return head
}

const isNaming = (word: string): boolean =>
  isCapitalised(word) && !lists().notNames.has(plainStart(word))

/** “Ana Ruiz”, “Ana B. Ruiz”: two names in a row. */
const hasFullName = (words: readonly string[]): boolean =>
  words.some((word, i) => {
    if (!isCapitalised(word) || !isMadeOfLetters(word, "'’.-")) return false
    const next = words[i + 1] ?? ''
    return isLongName(next) || (isInitial(next) && isLongName(words[i + 2] ?? ''))
  })

const isLongName = (word: string): boolean =>
  isCapitalised(word) && isMadeOfLetters(word.charAt(1), "'’-")

const isInitial = (word: string): boolean =>
  word.length === 2 && word.endsWith('.') && isCapitalised(word)

function isSurname([word = '', ...more]: readonly string[]): boolean {
  const later = word.slice(1)
  return (
    more.length === 0 &&
    isCapitalised(word) &&
    isMadeOfLetters(later, "'’-") &&
    !/\p{Lu}/u.test(later)
  )
}

/** What a noun names, as bits. */
const noun = { document: 1, person: 2, organisation: 4 } as const

function nounBits(words: string): number {
  const { nouns } = lists()
  let bits = 0
  for (const word of plainWords(words)) bits |= nouns.get(word) ?? 0
  return bits
}

interface Lists {
  readonly pronouns: ReadonlySet<string>
  readonly quantifiers: ReadonlySet<string>
  readonly crowds: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly nouns: ReadonlyMap<string, number>
}

let built: Lists | undefined

const lists = (): Lists => (built ??= buildLists())

function buildLists(): Lists {
  return {
    pronouns: new Set(pronounWords.split(' ')),
    quantifiers: new Set(quantifierWords.split(' ')),
    crowds: new Set(crowdWords.split(' ')),
    notNames: new Set(notNames.split(' ')),
    nouns: buildNouns(),
  }
}

function buildNouns(): Map<string, number> {
  const nouns = new Map<string, number>()
  const add = (word: string, bit: number) => nouns.set(word, (nouns.get(word) ?? 0) | bit)
  for (const word of documentWords.split(' ')) add(word, noun.document)
  for (const word of organisationWords.split(' ')) add(word, noun.organisation)
  for (const word of personWords.split(' ')) {
    add(word, noun.person)
    add(`${word}s`, noun.person)
  }
  return nouns
}
