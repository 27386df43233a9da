import type { NameType } from '../article.ts'
import type { Chunk } from './chunk.ts'
import { nameWeights, type NameWeights } from './name-weights.ts'
import type { DocumentClues } from './document-clues.ts'
import { nameClasses } from './feature-ids.ts'
import { placeFeatures } from './name-features.ts'
import { wordFeatures } from './word-features.ts'

const classCount = nameClasses.length

/**
 * The type of each candidate, or `undefined` for one that is no name. A linear model scores each mention; mentions
 * written alike are judged together, since a name has one sense in a document (Gale, Church and Yarowsky 1992).
 */
export function classifyNames(
  chunks: readonly Chunk[],
  clues: DocumentClues,
  weights: NameWeights = nameWeights(),
): (NameType | undefined)[] {
  const scores = new Float64Array(chunks.length * classCount)
  const sums = new Map<string, Float64Array>()
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk
    const own = scores.subarray(i * classCount, (i + 1) * classCount)
    addScores(own, wordFeatures(chunk.text, chunk.words).ids, weights)
    addScores(own, placeFeatures(chunk, clues), weights)
    addSum(sums, chunk.text, own)
  }
  return chunks.map(({ text }, i) =>
    bestClass(scores, i * classCount, sums.get(text) as Float64Array),
  )
}

function addScores(
  scores: Float64Array,
  ids: readonly number[],
  { table, scale }: NameWeights,
): void {
  for (let i = 0; i < ids.length; i++) {
    const row = (ids[i] as number) * classCount
    for (let k = 0; k < classCount; k++)
      scores[k] = (scores[k] as number) + (table[row + k] as number) * scale
  }
}

function addSum(sums: Map<string, Float64Array>, text: string, own: Float64Array): void {
  const sum = sums.get(text)
  if (!sum) sums.set(text, own.slice())
  else for (let k = 0; k < classCount; k++) sum[k] = (sum[k] as number) + (own[k] as number)
}

function bestClass(scores: Float64Array, row: number, sum: Float64Array): NameType | undefined {
  let best = 0
  let highest = -Infinity
  for (let k = 0; k < classCount; k++) {
    const score = (scores[row + k] as number) + (sum[k] as number)
    if (score > highest) [best, highest] = [k, score]
  }
  const name = nameClasses[best] as (typeof nameClasses)[number]
  return name === 'NONE' ? undefined : name
}
