import { crowdNouns, roleNouns } from '../data/role-words.ts'
import { isMadeOfLetters, plainStart } from './word-shapes.ts'

/** What the words of a source leave open. */
export interface UnnamedSource {
  /** The head noun in the singular: `diplomat`. */
  readonly role: string
  readonly plural: boolean
  /** “a source”, “sources”, “an insider” with nothing that says of what. */
  readonly bare: boolean
}

const familiar =
  /^(?:an?|one)\s+(?:person|man|woman|individual|someone)\s+(?:familiar|close|briefed|with (?:direct )?knowledge)|^someone\s+(?:familiar|close|briefed)/i
const familiarCrowd =
  /^(?:people|those|individuals|persons)\s+(?:familiar|close|briefed|with (?:direct )?knowledge)/i
const crowdAlone = /^(?:many|some|most|several|others|a few)$/i

/** One person known by role alone: “a senior diplomat”, “one insider”, “a person familiar with the talks”. */
export function unnamedPerson(source: string): UnnamedSource | undefined {
  if (familiar.test(source)) return someone
  const words = source.split(' ')
  if (oneOfThem.test(source)) return oneOf(words)
  if (!articles.has((words[0] ?? '').toLowerCase())) return undefined
  const found = nounIn(words, 1, mostModifiers, roles())
  return found && { role: found.noun, plural: false, bare: isBare(words, 1, found) }
}

const oneOfThem = /^one\s+of\s+(?:the|its|his|her|their)\s/i

/** “one of the negotiators” */
function oneOf(words: readonly string[]): UnnamedSource | undefined {
  for (const word of words.slice(3, 7)) {
    const lower = word.toLowerCase()
    if (lower.endsWith('s') && roles().has(lower.slice(0, -1)))
      return { role: lower.slice(0, -1), plural: false, bare: false }
  }
  return undefined
}

/** A crowd nobody can ask: “analysts”, “some experts”, “many”, “people familiar with the talks”. */
export function unnamedCrowd(source: string): UnnamedSource | undefined {
  if (familiarCrowd.test(source)) return { role: 'person', plural: true, bare: false }
  if (/^one\s+of\b/i.test(source)) return undefined
  if (crowdAlone.test(source)) return { role: 'many', plural: true, bare: true }
  const words = source.split(' ')
  const found = nounIn(words, 0, mostModifiers - 1, crowds())
  return found && { role: singular(found.noun), plural: true, bare: isBare(words, 0, found) }
}

const someone: UnnamedSource = { role: 'person', plural: false, bare: false }
const articles = new Set(['a', 'an', 'one', 'another'])
const mostModifiers = 5

interface Found {
  readonly noun: string
  readonly at: number
  /** Nothing stands between it and the next word. */
  readonly open: boolean
}

/** The first noun of a list behind so many modifiers at most. */
function nounIn(
  words: readonly string[],
  from: number,
  most: number,
  nouns: ReadonlySet<string>,
): Found | undefined {
  for (let at = from; at <= from + most && at < words.length; at++) {
    const word = (words[at] as string).toLowerCase()
    const comma = word.indexOf(',')
    const noun = comma < 0 ? word : word.slice(0, comma)
    if (nouns.has(noun)) return { noun, at, open: comma < 0 }
    if (!isMadeOfLetters(word, "’'.-")) return undefined
  }
  return undefined
}

const bareNouns = new Set(['source', 'sources', 'insider', 'insiders', 'official', 'officials'])
const says = new Set(['at', 'in', 'of', 'from', 'within', 'inside', 'close', 'familiar'])

function isBare(words: readonly string[], from: number, { noun, at, open }: Found): boolean {
  if (!bareNouns.has(noun) || at > from) return false
  return !open || !says.has(plainStart(words[at + 1] ?? '').toLowerCase())
}

const singular = (noun: string): string => (noun.endsWith('s') ? noun.slice(0, -1) : noun)

let roleSet: ReadonlySet<string> | undefined
let crowdSet: ReadonlySet<string> | undefined

const roles = (): ReadonlySet<string> => (roleSet ??= new Set(roleNouns.split(' ')))
const crowds = (): ReadonlySet<string> =>
  (crowdSet ??= new Set([...crowdNouns.split(' '), 'officials']))
