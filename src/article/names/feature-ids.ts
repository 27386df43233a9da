import type { NameType } from '../article.ts'

/** The classes that a candidate is told apart into, in the order of the weights. */
export const nameClasses = ['NONE', 'PER', 'ORG', 'LOC', 'OTHER'] as const satisfies readonly (
  NameType | 'NONE'
)[]

/** Words of grammar before and behind a candidate that are features of their own. */
export const wordsBefore =
  'in|at|from|near|to|of|by|with|the|and|for|on|between|over|after|under|against|as|is|was|a|an|his|her|their|its|called|named|or|than|about|through|across|around|into|throughout|outside|via|that|when|while|are|were|also|which|where|who|has|had|have|will|would|but|my|our|your|i|he|she|not|like|including|this|both|if|so|how|then'.split(
    '|',
  )
export const wordsAfter =
  'is|was|has|had|and|or|in|of|to|for|on|at|by|with|from|are|were|will|would|as|that|which|who|said|says|have|but|after|before|when|while|also|where|can|could|may|should|did|does|do|than|about|against|into|over|because|if'.split(
    '|',
  )

/** Words before “the” and a candidate. */
export const wordsBeforeArticle = 'in|at|of|by|with|from|and|for|to|on|is'.split('|')

/** Features of where a candidate stands; each is met again for each of the kinds below. */
const contextNames = [
  'alone',
  'quoted',
  'the_noun',
  'the_end',
  'possessive',
  'titledBefore',
  ...[
    'start',
    'quote',
    '(',
    ',',
    '.',
    'word',
    'speech',
    'placeNoun',
    'number',
    'orgNoun',
    'name',
  ].map((kind) => `p:${kind}`),
  ...wordsBefore.map((word) => `p:${word}`),
  ...wordsBeforeArticle.map((word) => `p:${word} the`),
  ...[
    'end',
    'quote',
    '(',
    '(short',
    ',',
    '.',
    'word',
    'plural',
    'speech',
    'placeNoun',
    'number',
    'orgNoun',
    'name',
  ].map((kind) => `n:${kind}`),
  ...[',age', ',place', ',who', ',a', ',an', ',the', ',aged'].map((kind) => `n:${kind}`),
  ...wordsAfter.map((word) => `n:${word}`),
]

const endings = ['place', 'surname', 'people', 'abstract', 's']
const headKinds = ['LOC', 'ORG', 'OTHER', 'FACILITY']

const wordNames = [
  'bias',
  'n1',
  'n2',
  'n3',
  'n4',
  ...['country', 'place', 'lastPlace', 'firstPlace', 'organisation', 'innerOrganisation'],
  ...['demonym', 'demonyms', 'firstDemonym'],
  ...headKinds.flatMap((kind) => [`onlyHead${kind}`, `head${kind}`]),
  ...['LOC', 'ORG', 'OTHER'].flatMap((kind) => [`opener${kind}`, `of${kind}`]),
  ...['of', 'and', 'for', 'innerHead'],
  ...['onlyGiven', 'onlyMaybeGiven', 'firstGiven', 'firstMaybeGiven', 'allGiven'],
  ...['suffix', 'firm', 'initial', 'particle', 'arabic', 'ordinalFirst'],
  ...['allCommon', 'common', 'firstCommon', 'someCommon', 'pair', 'commonCapitals', 'lastCommon'],
  ...['acronym', 'capitals', 'allCapitals', 'shortAcronym', 'pointed'],
  ...['digit', 'digitFirst', 'camel', 'hyphen', 'titleWord', 'short', 'doubtfulPlace'],
  ...endings.flatMap((ending) => [`only-${ending}`, `last-${ending}`]),
]

const documentNames = [
  ...['titled', 'title', 'capitalsSetting'],
  ...[
    'personWord',
    'fullNameWord',
    'organisationWord',
    'partOfLonger',
    'longerPlace',
    'lower',
    'someLower',
  ],
  ...['openerSeen', 'openerUnseen', 'openerCommon', 'openerSpeaks', 'openerLong', 'openerOther'],
]

/** What the words alone suggest, for features that join it with the words around. */
export const chunkKinds = [
  ...['told', 'two', 'many', 'place', 'given', 'acronym', 'word', 'one', 'toldPerson'],
] as const

/** All features that stand alone, contexts first. */
export const featureNames: readonly string[] = [...contextNames, ...wordNames, ...documentNames]
export const contextCount = contextNames.length
/** Of the features alone and those joined with a kind. */
export const featureCount = featureNames.length + chunkKinds.length * contextCount

let ids: ReadonlyMap<string, number> | undefined

/** The number of a feature by name. */
export function featureId(name: string): number {
  const id = (ids ??= new Map(featureNames.map((one, i) => [one, i]))).get(name)
  if (id === undefined) throw new Error(`No feature is called “${name}”.`)
  return id
}

/** A context joined with the kind of the candidate. */
export const joinedId = (kind: number, context: number): number =>
  featureNames.length + kind * contextCount + context
