import { crowdNouns, roleNouns } from '../data/role-words.ts'

/** What the words of a source leave open. */
export interface UnnamedSource {
  /** The head noun in the singular: `diplomat`. */
  readonly role: string
  readonly plural: boolean
  /** “a source”, “sources”, “an insider” with nothing that says of what. */
  readonly bare: boolean
}

const article = String.raw`(?:an?|one|another)`
const modifier = String.raw`[\p{L}’'.-]+`
const singularShape = new RegExp(
  String.raw`^${article}\s+((?:${modifier}\s+){0,5}?)(${words(roleNouns)})(?=$|\s|,)`,
  'iu',
)
const pluralShape = new RegExp(
  String.raw`^((?:${modifier}\s+){0,4}?)(${words(crowdNouns)}|officials)(?=$|\s|,)`,
  'iu',
)
const oneOf = new RegExp(
  String.raw`^one\s+of\s+(?:the|its|his|her|their)\s+((?:${modifier}\s+){0,3}?)(${words(roleNouns)})s(?=$|\s|,)`,
  'iu',
)
const familiar =
  /^(?:an?|one)\s+(?:person|man|woman|individual|someone)\s+(?:familiar|close|briefed|with (?:direct )?knowledge)|^someone\s+(?:familiar|close|briefed)/i
const familiarCrowd =
  /^(?:people|those|individuals|persons)\s+(?:familiar|close|briefed|with (?:direct )?knowledge)/i
const crowdAlone = /^(?:many|some|most|several|others|a few)$/i

/** One person known by role alone: “a senior diplomat”, “one insider”, “a person familiar with the talks”. */
export function unnamedPerson(source: string): UnnamedSource | undefined {
  if (familiar.test(source)) return { role: 'person', plural: false, bare: false }
  const match = singularShape.exec(source) ?? oneOf.exec(source)
  if (!match?.[2]) return undefined
  const rest = source.slice(match[0].length)
  return { role: match[2].toLowerCase(), plural: false, bare: isBare(match[1], match[2], rest) }
}

/** A crowd nobody can ask: “analysts”, “some experts”, “many”, “people familiar with the talks”. */
export function unnamedCrowd(source: string): UnnamedSource | undefined {
  if (familiarCrowd.test(source)) return { role: 'person', plural: true, bare: false }
  if (/^one\s+of\b/i.test(source)) return undefined
  if (crowdAlone.test(source)) return { role: 'many', plural: true, bare: true }
  const match = pluralShape.exec(source)
  if (!match?.[2]) return undefined
  const rest = source.slice(match[0].length)
  return {
    role: singular(match[2].toLowerCase()),
    plural: true,
    bare: isBare(match[1], match[2], rest),
  }
}

const isBare = (before: string | undefined, noun: string, rest: string): boolean =>
  /^(?:sources?|insiders?|officials?)$/i.test(noun) &&
  (before ?? '').trim() === '' &&
  !/^\s+(?:at|in|of|from|within|inside|close|familiar)\b/i.test(rest)

const singular = (noun: string): string => (noun.endsWith('s') ? noun.slice(0, -1) : noun)

function words(list: string): string {
  return list.split(' ').join('|')
}
