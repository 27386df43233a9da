import type { Chunk, WordUses } from './chunk.ts'
import { addContextFeatures } from './context-features.ts'
import { demonyms } from './data/demonyms.ts'
import { calendarWords, trailingSuffixes } from './data/function-words.ts'
import { ambiguousGivenNames, givenNames } from './data/given-names.ts'
import { headTypes, openerTypes } from './data/heads.ts'
import { organisations } from './data/organisations.ts'
import { countryNames, places, stateNames } from './data/places.ts'
import { nameParticles, nameSuffixes, personTitles, speechVerbs } from './data/titles.ts'
import { isCommonWord } from './is-common-word.ts'
import { isAllCapitals, isInitial, opensSentence } from './word-shapes.ts'

/** What other mentions in the document tell about a word. */
export interface DocumentClues {
  readonly uses: WordUses
  /** Words of names that a title or a given name marks as a person's. */
  readonly personWords: ReadonlySet<string>
  /** Acronyms that the text spells out, and first words of organisations. */
  readonly organisationWords: ReadonlySet<string>
}

/** The features of a candidate, as keys into the table of weights. */
export function nameFeatures(chunk: Chunk, clues: DocumentClues): string[] {
  const features = [`n${Math.min(chunk.words.length, 4)}`]
  addListFeatures(features, chunk)
  addShapeFeatures(features, chunk)
  addDocumentFeatures(features, chunk, clues)
  const kind = kindOf(features, chunk)
  const before = features.length
  addContextFeatures(features, chunk)
  const context = features.slice(before)
  for (const feature of context) features.push(`${kind}&${feature}`)
  return features
}

/** What the words alone suggest, for features that join it with the words around. */
function kindOf(features: readonly string[], chunk: Chunk): string {
  if (chunk.words.length > 1) {
    const told = features.find((feature) => /^(?:head|of|first|place|country|org)/.test(feature))
    return told ? 'told' : chunk.words.length === 2 ? 'two' : 'many'
  }
  if (features.includes('country') || features.includes('place')) return 'place'
  if (features.includes('onlyGiven')) return 'given'
  if (isAllCapitals(chunk.words[0] ?? '')) return 'acronym'
  return features.includes('common') || features.some((feature) => feature.startsWith('demonym'))
    ? 'word'
    : 'one'
}

function addListFeatures(features: string[], { words, lower }: Chunk): void {
  const full = words.join(' ')
  const single = words.length === 1
  const head = headTypes().get(lower[lower.length - 1] ?? '')
  const opener = openerTypes().get(lower[0] ?? '')
  const place = placeFeature(full, words)
  if (place) features.push(place)
  if (organisations().has(full)) features.push('organisation')
  const nation = nationFeature(full, words)
  if (nation) features.push(nation)
  if (head) features.push(`${single ? 'onlyHead' : 'head'}${head}`)
  if (opener && !single) features.push(`opener${opener}`)
  if (lower.includes('of')) features.push(`of${opener ?? ''}`)
  if (lower.includes('&') || lower.includes('and')) features.push('and')
  addPersonFeatures(features, words, lower)
}

function placeFeature(full: string, words: readonly string[]): string | undefined {
  if (countryNames().has(full)) return 'country'
  if (places().has(full) || stateNames().has(full)) return 'place'
  if (words.length === 1) return undefined
  if (places().has(words[words.length - 1] ?? '')) return 'lastPlace'
  return places().has(words[0] ?? '') ? 'firstPlace' : undefined
}

function nationFeature(full: string, words: readonly string[]): string | undefined {
  if (isDemonym(full)) return demonyms().has(full) ? 'demonym' : 'demonyms'
  return words.length > 1 && demonyms().has(words[0] ?? '') ? 'firstDemonym' : undefined
}

function addPersonFeatures(
  features: string[],
  words: readonly string[],
  lower: readonly string[],
): void {
  const given = words[0] ?? ''
  const kind = words.length === 1 ? 'only' : 'first'
  if (givenNames().has(given)) features.push(`${kind}Given`)
  else if (ambiguousGivenNames().has(given)) features.push(`${kind}MaybeGiven`)
  if (words.length < 2) return
  const last = words.length - 1
  if (nameSuffixes().has(lower[last] ?? '')) features.push('suffix')
  if (trailingSuffixes().has(lower[last] ?? '') && !nameSuffixes().has(lower[last] ?? ''))
    features.push('firm')
  if (words.slice(0, last).some((word) => isInitial(word))) features.push('initial')
  if (words.some((word, i) => i > 0 && i < last && nameParticles().has(word)))
    features.push('particle')
  if (lower.some((word) => /^(?:al|el|as|ad|az|bin|ibn|abu)(?:-|$)/.test(word)))
    features.push('arabic')
  if (words.every((word) => givenNames().has(word))) features.push('allGiven')
}

const isDemonym = (word: string): boolean =>
  demonyms().has(word) || (word.endsWith('s') && demonyms().has(word.slice(0, -1)))

function addShapeFeatures(features: string[], chunk: Chunk): void {
  const { words, lower, sentence } = chunk
  const last = words[words.length - 1] ?? ''
  const commonness = commonnessOf(words, lower)
  if (commonness) features.push(commonness)
  if (sentence.setting !== 'prose') features.push(sentence.setting)
  if (words.length === 1 && isAllCapitals(last))
    features.push(last.length < 6 ? 'acronym' : 'capitals1')
  if (words.some((word) => /\d/.test(word)))
    features.push(/^\d/.test(words[0] ?? '') ? 'digitFirst' : 'digit')
  if (/\p{Ll}\p{Lu}/u.test(last) && !/^Mc|^Mac|^De|^O['’]/.test(last)) features.push('camel')
  const ending = endingOf(lower[lower.length - 1] ?? '')
  if (ending) features.push(`${words.length > 1 ? 'last' : 'only'}-${ending}`)
  if (lower.every((word) => personTitles().has(word))) features.push('titleWord')
}

const isShortCapitals = (word: string): boolean => word.length < 6 && isAllCapitals(word)

function commonnessOf(words: readonly string[], lower: readonly string[]): string | undefined {
  const common = lower.filter(
    (word, i) => isCommonWord(word) && !isShortCapitals(words[i] ?? ''),
  ).length
  if (common === words.length) return words.length > 1 ? 'allCommon' : 'common'
  if (common > 0) return isCommonWord(lower[0] ?? '') ? 'firstCommon' : 'someCommon'
  const pair = words.length === 2 && words.every((word) => /^\p{Lu}[\p{Ll}\p{M}’'-]/u.test(word))
  return pair ? 'pair' : undefined
}

const endings: readonly (readonly [RegExp, string])[] = [
  [
    /(?:ville|burg|burgh|stan|land|shire|abad|pur|grad|polis|borough|bury|mouth|dale|wick|field)$/,
    'place',
  ],
  [
    /(?:ton|ham|ford|ley|worth|stein|berg|man|mann|son|sen|sson|witz|wicz|ski|sky|ov|ev|ova|eva|enko|vić|vic|ić|ez|ini|elli|oulos|ian|yan|idze|shvili)$/,
    'surname',
  ],
  [/(?:ians|eans|ese|ish|ers|ists|ics|ites)$/, 'people'],
  [/(?:ism|ity|tion|ment|ology|ing|ics)$/, 'abstract'],
  [/s$/, 's'],
]

const endingOf = (word: string): string | undefined =>
  word.length < 5 ? undefined : endings.find(([pattern]) => pattern.test(word))?.[1]

function addDocumentFeatures(features: string[], chunk: Chunk, clues: DocumentClues): void {
  const word = chunk.lower[0] ?? ''
  const use = clues.uses.get(word)
  if (chunk.words.length === 1) {
    if (!chunk.titled && clues.personWords.has(word)) features.push('personWord')
    if (clues.organisationWords.has(word)) features.push('organisationWord')
    if (use && use.lower > 0 && !isShortCapitals(chunk.words[0] ?? ''))
      features.push(use.lower > use.capitalised ? 'lower' : 'someLower')
    if (opensSentence(chunk.sentence.tokens, chunk.first)) {
      features.push(use && use.capitalised > 0 ? 'openerSeen' : 'openerUnseen')
      if (isCommonWord(word)) features.push('openerCommon')
      else if (speechVerbs().has(chunk.sentence.tokens[chunk.last + 1]?.lower ?? ''))
        features.push('openerSpeaks')
    }
  } else if (opensSentence(chunk.sentence.tokens, chunk.first)) features.push('openerLong')
}

/** Words that mark their names as persons' or organisations' wherever they are met in the document. */
export function readClues(chunks: readonly Chunk[], uses: WordUses): DocumentClues {
  const personWords = new Set<string>()
  const organisationWords = new Set<string>()
  for (const chunk of chunks) {
    const { words, lower } = chunk
    const last = words.length - 1
    const head = headTypes().get(lower[last] ?? '')
    if (last > 0 && head === 'ORG') organisationWords.add(initialsOf(words).toLowerCase())
    if (head && last > 0) continue
    const isPerson = chunk.titled || (last > 0 && givenNames().has(words[0] ?? ''))
    if (!isPerson || places().has(words.join(' '))) continue
    for (const word of lower) {
      if (!nameSuffixes().has(word) && !calendarWords().has(word)) personWords.add(word)
    }
  }
  return { uses, personWords, organisationWords }
}

const initialsOf = (words: readonly string[]): string =>
  words
    .map((word) => word[0] ?? '')
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('')
