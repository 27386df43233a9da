import { organisations } from './data/organisations.ts'
import { countryNames, places, stateNames } from './data/places.ts'
import { demonyms } from './data/demonyms.ts'
import { chunkKinds, featureId } from './feature-ids.ts'
import { factsOf, isA, type WordFacts } from './word-facts.ts'

/** What the words of a candidate tell, wherever it stands. */
export interface WordFeatures {
  readonly ids: readonly number[]
  /** Index into the kinds that contexts are joined with. */
  readonly kind: number
  readonly facts: readonly WordFacts[]
  /** The initials of a longer name that a head word shows to be an organisation's. */
  readonly isOrganisation: boolean
}

const known = new Map<string, WordFeatures>()
const mostKnown = 10_000

/** The features of the words of a candidate, read once for each form. */
export function wordFeatures(text: string, words: readonly string[]): WordFeatures {
  let features = known.get(text)
  if (features) return features
  if (known.size >= mostKnown) known.clear()
  features = readFeatures(text, words)
  known.set(text, features)
  return features
}

function readFeatures(text: string, words: readonly string[]): WordFeatures {
  const facts = words.map(factsOf)
  const names = new Set<string>(['bias', `n${Math.min(words.length, 4)}`])
  addListNames(names, text, facts)
  addLinkNames(names, facts)
  if (facts.length > 1) addPersonNames(names, facts)
  else addLoneNames(names, facts[0] as WordFacts)
  addCommonness(names, facts)
  addShapes(names, facts)
  const kind = chunkKinds.indexOf(kindOf(names, facts))
  const last = facts[facts.length - 1] as WordFacts
  return {
    ids: [...names].map(featureId),
    kind,
    facts,
    isOrganisation: facts.length > 1 && last.head === 'ORG',
  }
}

const some = (facts: readonly WordFacts[], bits: number): boolean =>
  facts.some((one) => (one.bits & bits) !== 0)

function addListNames(names: Set<string>, text: string, facts: readonly WordFacts[]): void {
  const first = facts[0] as WordFacts
  const last = facts[facts.length - 1] as WordFacts
  if (countryNames().has(text)) names.add('country')
  else if (places().has(text) || stateNames().has(text)) names.add('place')
  else if (facts.length > 1) {
    if ((last.bits & isA.place) !== 0) names.add('lastPlace')
    else if ((first.bits & isA.place) !== 0) names.add('firstPlace')
  }
  if (organisations().has(text)) names.add('organisation')
  else if (facts.length > 1 && some(facts, isA.organisation)) names.add('innerOrganisation')
  if (demonyms().has(text)) names.add('demonym')
  else if (text.endsWith('s') && demonyms().has(text.slice(0, -1))) names.add('demonyms')
  else if (facts.length > 1 && (first.bits & isA.demonym) !== 0) names.add('firstDemonym')
}

function addLinkNames(names: Set<string>, facts: readonly WordFacts[]): void {
  const { opener } = facts[0] as WordFacts
  const { head } = facts[facts.length - 1] as WordFacts
  const single = facts.length === 1
  if (head) names.add(`${single ? 'onlyHead' : 'head'}${head}`)
  else if (!single && facts.some((one) => one.head === 'ORG')) names.add('innerHead')
  if (single) return
  if (opener) names.add(`opener${opener}`)
  for (const { lower } of facts) {
    if (lower === 'of') names.add(`of${opener ?? ''}`)
    else if (lower === '&' || lower === 'and') names.add('and')
    else if (lower === 'for') names.add('for')
  }
}

function addPersonNames(names: Set<string>, facts: readonly WordFacts[]): void {
  const { bits, lower } = facts[0] as WordFacts
  const { bits: tail } = facts[facts.length - 1] as WordFacts
  const inner = facts.slice(1, -1)
  if ((bits & isA.given) !== 0) names.add('firstGiven')
  else if ((bits & isA.maybeGiven) !== 0) names.add('firstMaybeGiven')
  if ((tail & isA.suffix) !== 0) names.add('suffix')
  else if ((tail & isA.trailing) !== 0) names.add('firm')
  if (some(facts.slice(0, -1), isA.initial)) names.add('initial')
  if (some(inner, isA.particle)) names.add('particle')
  if (some(facts, isA.arabic)) names.add('arabic')
  if (facts.every((one) => (one.bits & isA.given) !== 0)) names.add('allGiven')
  if (lower.charCodeAt(0) < 58 && lower.length > 2) names.add('ordinalFirst')
}

function addLoneNames(names: Set<string>, { bits, bare }: WordFacts): void {
  if ((bits & isA.given) !== 0) names.add('onlyGiven')
  else if ((bits & isA.maybeGiven) !== 0) names.add('onlyMaybeGiven')
  if (bare.length < 4) names.add('short')
  if ((bits & isA.capitals) === 0) return
  names.add(bare.length < 6 ? 'acronym' : 'capitals')
  if (bare.length < 3) names.add('shortAcronym')
  if (bare.includes('.')) names.add('pointed')
  if (bare.length > 2 && (bits & isA.common) !== 0) names.add('commonCapitals')
}

const isShortCapitals = ({ bits, bare }: WordFacts): boolean =>
  bare.length < 6 && (bits & isA.capitals) !== 0

function addCommonness(names: Set<string>, facts: readonly WordFacts[]): void {
  const isCommon = (one: WordFacts): boolean =>
    (one.bits & isA.common) !== 0 && !isShortCapitals(one)
  const common = facts.filter(isCommon).length
  const several = facts.length > 1
  if (common === facts.length) names.add(several ? 'allCommon' : 'common')
  else if (common > 0)
    names.add(((facts[0] as WordFacts).bits & isA.common) !== 0 ? 'firstCommon' : 'someCommon')
  else if (facts.length === 2 && facts.every((one) => (one.bits & isA.upperFirst) !== 0))
    names.add('pair')
  if (several && isCommon(facts[facts.length - 1] as WordFacts)) names.add('lastCommon')
}

function addShapes(names: Set<string>, facts: readonly WordFacts[]): void {
  const last = facts[facts.length - 1] as WordFacts
  const several = facts.length > 1
  if (some(facts, isA.digit))
    names.add((facts[0] as WordFacts).bare.charCodeAt(0) < 58 ? 'digitFirst' : 'digit')
  if ((last.bits & isA.camel) !== 0) names.add('camel')
  if (last.ending) names.add(`${several ? 'last' : 'only'}-${last.ending}`)
  if (facts.every((one) => (one.bits & isA.title) !== 0)) names.add('titleWord')
  if (several && facts.every((one) => (one.bits & isA.capitals) !== 0)) names.add('allCapitals')
  if (facts.some((one) => one.bare.includes('-') && (one.bits & isA.arabic) === 0))
    names.add('hyphen')
}

const told = [
  ...['country', 'place', 'lastPlace', 'firstPlace', 'organisation', 'of', 'ofLOC', 'ofORG'],
  ...['ofOTHER', 'firstDemonym', 'headLOC', 'headORG', 'headOTHER', 'headFACILITY', 'firstCommon'],
]

function kindOf(
  names: ReadonlySet<string>,
  facts: readonly WordFacts[],
): (typeof chunkKinds)[number] {
  if (facts.length > 1) {
    if (told.some((name) => names.has(name))) return 'told'
    if (names.has('firstGiven') || names.has('firstMaybeGiven')) return 'toldPerson'
    return facts.length === 2 ? 'two' : 'many'
  }
  if (names.has('country') || names.has('place')) return 'place'
  if (names.has('onlyGiven')) return 'given'
  if (names.has('acronym') || names.has('capitals')) return 'acronym'
  return names.has('common') || names.has('demonym') || names.has('demonyms') ? 'word' : 'one'
}
