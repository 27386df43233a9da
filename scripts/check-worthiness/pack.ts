import { fillTable } from '../../src/article/claims/fingerprint-table.ts'
import { encodeBytes, encodeScaled } from '../../src/article/claims/model-codec.ts'
import { hashText } from '../../src/article/claims/word-forms.ts'
import type { PackedModel } from '../../src/article/claims/worth-model.ts'
import type { Learnt } from './learn.ts'
import type { WordVectors } from './vectors.ts'

/** Bits of a slot that hold the row of a word. */
const rowBits = 14
const rowSlots = 1 << 14

/** The table that tells the rows of words by their hashes. */
export const rowTable = ({ words }: WordVectors) =>
  fillTable(
    new Uint32Array(rowSlots),
    rowBits,
    words.map((word, i) => [hashText(word, 7), i + 1] as const),
  )

/** Numbers given to features in the order they are met: hashes of the text, and clusters, which have no hash. */
export interface FeatureNumbers {
  readonly byHash: ReadonlyMap<number, number>
  readonly byCluster: ReadonlyMap<number, number>
}

/** Writes a trained model down in bytes. */
export function packModel(
  learnt: Learnt,
  vectors: WordVectors,
  numbers: FeatureNumbers,
  [slope, offset]: readonly [number, number],
): PackedModel {
  const rows = rowTable(vectors).slots
  const { slots, scale } = packWeights(learnt.weights, numbers.byHash)
  return {
    rows: encodeBytes(new Int8Array(rows.buffer)),
    rowBits,
    dimensions: vectors.dimensions,
    vectors: encodeBytes(vectors.vectors),
    vectorScale: vectors.scale,
    clusterSay: encodeScaled(clusterSay(learnt.weights, vectors, numbers.byCluster)),
    weights: encodeBytes(new Int8Array(slots.buffer)),
    weightScale: scale,
    bias: learnt.bias,
    mean: encodeScaled(learnt.mean),
    filters: encodeScaled(learnt.filters),
    filterBias: encodeScaled(learnt.filterBias),
    filterSay: encodeScaled(learnt.filterSay),
    slope,
    offset,
  }
}

/** The weights in 255 steps, without those that are nothing: into the smallest table that stays a quarter free. */
function packWeights(
  weights: Float64Array,
  byHash: ReadonlyMap<number, number>,
): { slots: Uint16Array; scale: number } {
  let largest = 0
  for (const number of byHash.values())
    largest = Math.max(largest, Math.abs(weights[number] as number))
  const scale = largest / 127 || 1
  const entries = [...byHash]
    .map(([hash, number]) => [hash, Math.round((weights[number] as number) / scale) + 128] as const)
    .filter(([, value]) => value !== 128)
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(Math.max(2, entries.length / 0.75))))
  fillTable(slots, 8, entries)
  return { slots, scale }
}

function clusterSay(
  weights: Float64Array,
  { clusters }: WordVectors,
  byCluster: ReadonlyMap<number, number>,
): number[] {
  const weightOf = (key: number): number => weights[byCluster.get(key) ?? -1] ?? 0
  return Array.from(
    { length: clusters.length / 2 },
    (_, row) => weightOf(coarseKey(clusters, row)) + weightOf(fineKey(clusters, row)),
  )
}

/** The keys of a row's two clusters. */
export const coarseKey = (clusters: Int32Array, row: number): number => clusters[2 * row] as number
export const fineKey = (clusters: Int32Array, row: number): number =>
  1000 + (clusters[2 * row + 1] as number)
