import type { NameType } from '../article.ts'
import { demonyms } from './data/demonyms.ts'
import { calendarWords, functionWords, trailingSuffixes } from './data/function-words.ts'
import { ambiguousGivenNames, givenNames } from './data/given-names.ts'
import { headTypes, openerTypes, type HeadType } from './data/heads.ts'
import { organisations } from './data/organisations.ts'
import { countryNames, places, stateNames } from './data/places.ts'
import { nameParticles, nameSuffixes, personTitles, titleParts } from './data/titles.ts'
import { isCommonWord } from './is-common-word.ts'
import {
  bareWord,
  endingOf,
  hasInnerCapital,
  isAllCapitals,
  isInitial,
  opensWithCapital,
  type Ending,
} from './word-shapes.ts'

/** What a word written with a capital may be, as bits of {@link WordFacts.bits}. */
export const isA = {
  function: 1,
  calendar: 1 << 1,
  given: 1 << 2,
  maybeGiven: 1 << 3,
  title: 1 << 4,
  titlePart: 1 << 5,
  particle: 1 << 6,
  suffix: 1 << 7,
  trailing: 1 << 8,
  common: 1 << 9,
  demonym: 1 << 10,
  demonyms: 1 << 11,
  place: 1 << 12,
  country: 1 << 13,
  state: 1 << 14,
  organisation: 1 << 15,
  capitals: 1 << 16,
  initial: 1 << 17,
  possessive: 1 << 18,
  digit: 1 << 19,
  arabic: 1 << 20,
  camel: 1 << 21,
  upperFirst: 1 << 22,
} as const

/** What the lists and its letters tell about a word, whatever stands around it. */
export interface WordFacts {
  /** The word without a possessive ending, as written and in lower case. */
  readonly bare: string
  readonly lower: string
  readonly bits: number
  readonly head: HeadType | undefined
  readonly opener: NameType | undefined
  readonly ending: Ending | undefined
}

/** By word as written; emptied when it has grown large, so memory stays flat over many documents. */
const known = new Map<string, WordFacts>()
const mostKnown = 20_000

/** The facts of a word, looked up once for each form. */
export function factsOf(text: string): WordFacts {
  let facts = known.get(text)
  if (facts) return facts
  if (known.size >= mostKnown) known.clear()
  facts = readFacts(text)
  known.set(text, facts)
  return facts
}

function readFacts(text: string): WordFacts {
  const bare = bareWord(text)
  const lower = bare.toLowerCase()
  const common = isCommonWord(lower)
  const head = headTypes().get(lower)
  const bits =
    listBits(bare, lower) |
    titleBits(bare === text ? lower : text.toLowerCase()) |
    shapeBits(bare, lower) |
    (common ? isA.common : 0) |
    (bare.length < text.length && text.endsWith('s') ? isA.possessive : 0)
  return { bare, lower, bits, head, opener: openerTypes().get(lower), ending: endingOf(lower) }
}

function listBits(bare: string, lower: string): number {
  let bits = 0
  if (functionWords().has(lower)) bits |= isA.function
  if (calendarWords().has(lower)) bits |= isA.calendar
  if (givenNames().has(bare)) bits |= isA.given
  if (ambiguousGivenNames().has(bare)) bits |= isA.maybeGiven
  if (demonyms().has(bare)) bits |= isA.demonym
  else if (bare.endsWith('s') && demonyms().has(bare.slice(0, -1))) bits |= isA.demonyms
  if (places().has(bare)) bits |= isA.place
  if (countryNames().has(bare)) bits |= isA.country
  if (stateNames().has(bare)) bits |= isA.state
  if (organisations().has(bare)) bits |= isA.organisation
  return bits
}

/** Titles and their like stand without a possessive ending. */
function titleBits(lower: string): number {
  let bits = 0
  if (personTitles().has(lower)) bits |= isA.title
  if (titleParts().has(lower)) bits |= isA.titlePart
  if (nameParticles().has(lower)) bits |= isA.particle
  if (nameSuffixes().has(lower)) bits |= isA.suffix
  if (trailingSuffixes().has(lower)) bits |= isA.trailing
  return bits
}

const digit = /\d/
const arabicPrefix = /^(?:al|el|as|ad|az|bin|ibn|abu)(?:-|$)/

function shapeBits(bare: string, lower: string): number {
  let bits = 0
  if (isAllCapitals(bare)) bits |= isA.capitals
  if (isInitial(bare)) bits |= isA.initial
  if (digit.test(bare)) bits |= isA.digit
  if (arabicPrefix.test(lower)) bits |= isA.arabic
  if (hasInnerCapital(bare)) bits |= isA.camel
  if (opensWithCapital(bare)) bits |= isA.upperFirst
  return bits
}
