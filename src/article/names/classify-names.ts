import type { NameType } from '../article.ts'
import type { Chunk } from './chunk.ts'
import { nameWeights } from './data/name-weights.ts'
import { nameFeatures, type DocumentClues } from './name-features.ts'

const classes = ['NONE', 'PER', 'ORG', 'LOC', 'OTHER'] as const

/**
 * The type of each candidate, or `undefined` for one that is no name. A linear model scores each mention; mentions
 * written alike are judged together, since a name has one sense in a document (Gale, Church and Yarowsky 1992).
 */
export function classifyNames(
  chunks: readonly Chunk[],
  clues: DocumentClues,
): (NameType | undefined)[] {
  const scores = chunks.map((chunk) => scoreFeatures(nameFeatures(chunk, clues)))
  const sums = new Map<string, number[]>()
  const keys = chunks.map(keyOf)
  keys.forEach((key, i) => addTo(sums, key, scores[i] as number[]))
  return keys.map((key, i) => {
    const sum = sums.get(key) as number[]
    const own = scores[i] as number[]
    return bestClass(own.map((score, k) => score + (sum[k] as number)))
  })
}

const keyOf = (chunk: Chunk): string => chunk.words.join(' ')

function addTo(sums: Map<string, number[]>, key: string, scores: readonly number[]): void {
  const sum = sums.get(key)
  if (!sum) sums.set(key, [...scores])
  else scores.forEach((score, k) => (sum[k] = (sum[k] as number) + score))
}

function scoreFeatures(features: readonly string[]): number[] {
  const weights = nameWeights()
  const scores = [...(weights.get('bias') ?? [0, 0, 0, 0, 0])]
  for (const feature of features) {
    const row = weights.get(feature)
    if (row)
      for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) + (row[k] as number)
  }
  return scores
}

function bestClass(scores: readonly number[]): NameType | undefined {
  let best = 0
  for (let k = 1; k < scores.length; k++)
    if ((scores[k] as number) > (scores[best] as number)) best = k
  const name = classes[best] as (typeof classes)[number]
  return name === 'NONE' ? undefined : name
}
