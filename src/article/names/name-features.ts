import type { Chunk } from './chunk.ts'
import { addContext } from './context-features.ts'
import { speechVerbs } from './data/titles.ts'
import type { DocumentClues } from './document-clues.ts'
import { featureId, joinedId } from './feature-ids.ts'
import { opensSentence } from './read-sentence.ts'
import { isA, type WordFacts } from './word-facts.ts'
import { wordFeatures } from './word-features.ts'

/** The features of a candidate, as numbers: what its words tell, then what the place and the document do. */
export function nameFeatures(chunk: Chunk, clues: DocumentClues): number[] {
  const words = wordFeatures(chunk.text, chunk.words)
  return [...words.ids, ...placeFeatures(chunk, clues)]
}

/** The features that hang on where the candidate stands and on the rest of the document. */
export function placeFeatures(chunk: Chunk, clues: DocumentClues): number[] {
  const ids: number[] = []
  addContext(ids, chunk)
  const { kind, facts } = wordFeatures(chunk.text, chunk.words)
  const count = ids.length
  for (let i = 0; i < count; i++) ids.push(joinedId(kind, ids[i] as number))
  const { setting } = chunk.sentence
  if (setting !== 'prose') ids.push(featureId(setting === 'title' ? 'title' : 'capitalsSetting'))
  if (chunk.titled) ids.push(featureId('titled'))
  if (facts.length === 1) addLoneFeatures(ids, chunk, facts[0] as WordFacts, clues)
  else if (opensSentence(chunk.sentence.tokens, chunk.first)) ids.push(featureId('openerLong'))
  return ids
}

function addLoneFeatures(
  ids: number[],
  chunk: Chunk,
  { bits, bare, lower }: WordFacts,
  clues: DocumentClues,
): void {
  const use = clues.uses.get(lower)
  if (clues.fullNameWords.has(lower)) ids.push(featureId('fullNameWord'))
  if (!chunk.titled && clues.personWords.has(lower)) ids.push(featureId('personWord'))
  if (clues.organisationWords.has(lower)) ids.push(featureId('organisationWord'))
  if (clues.longerWords.has(lower)) ids.push(featureId('partOfLonger'))
  const isShort = bare.length < 6 && (bits & isA.capitals) !== 0
  if (use && use.lower > 0 && !isShort)
    ids.push(featureId(use.lower > use.capitalised ? 'lower' : 'someLower'))
  const { tokens } = chunk.sentence
  if (!opensSentence(tokens, chunk.first)) return
  ids.push(featureId(use && use.capitalised > 0 ? 'openerSeen' : 'openerUnseen'))
  if ((bits & isA.common) !== 0) ids.push(featureId('openerCommon'))
  else if (speechVerbs().has(tokens[chunk.last + 1]?.lower ?? ''))
    ids.push(featureId('openerSpeaks'))
  else ids.push(featureId('openerOther'))
}
