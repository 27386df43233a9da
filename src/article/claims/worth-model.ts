import { modelData } from './data/check-worthiness-model.ts'
import { lookUp, tableOver, type FingerprintTable } from './fingerprint-table.ts'
import { decodeBytes, decodeScaled, type ScaledTable } from './model-codec.ts'

/** The parts of a trained model, ready to be used. */
export interface WorthModel {
  /** From the hash of a word to its row in the tables below; row 0 stands for words not listed. */
  readonly rows: FingerprintTable
  /** A multiple of four. */
  readonly dimensions: number
  /** One vector a row. */
  readonly vectors: Int8Array
  readonly vectorScale: number
  /** What the clusters that a word falls into add. */
  readonly clusterSay: Float32Array
  /** Weight of each feature by its hash: 1 to 255, of which 128 is none. */
  readonly weights: FingerprintTable
  readonly weightScale: number
  readonly bias: number
  /** Weight of the mean word vector. */
  readonly mean: Float32Array
  /** Word windows that were learnt: weights for three words each, bias and say in the sum. */
  readonly filters: Float32Array
  readonly filterBias: Float32Array
  readonly filterSay: Float32Array
  /** From raw score to log-odds. */
  readonly slope: number
  readonly offset: number
}

/** A model as it is written down: tables as base64 of bytes, little end first. */
export interface PackedModel {
  readonly rows: string
  readonly rowBits: number
  /** A multiple of four. */
  readonly dimensions: number
  readonly vectors: string
  readonly vectorScale: number
  readonly clusterSay: ScaledTable
  readonly weights: string
  readonly weightScale: number
  readonly bias: number
  readonly mean: ScaledTable
  readonly filters: ScaledTable
  readonly filterBias: ScaledTable
  readonly filterSay: ScaledTable
  readonly slope: number
  readonly offset: number
}

/** The model that comes with the program, unpacked when it is first asked for. */
export const worthModel = (): WorthModel => (model ??= unpackModel(modelData))

let model: WorthModel | undefined

export function unpackModel(packed: PackedModel): WorthModel {
  return {
    ...packed,
    rows: tableOver(new Uint32Array(decodeBytes(packed.rows).buffer), packed.rowBits),
    vectors: decodeBytes(packed.vectors),
    clusterSay: decodeScaled(packed.clusterSay),
    weights: tableOver(new Uint16Array(decodeBytes(packed.weights).buffer), 8),
    mean: decodeScaled(packed.mean),
    filters: decodeScaled(packed.filters),
    filterBias: decodeScaled(packed.filterBias),
    filterSay: decodeScaled(packed.filterSay),
  }
}

/** The weight of a feature in steps of the model's scale. */
export function stepsOf({ weights }: WorthModel, hash: number): number {
  const value = lookUp(weights, hash)
  return value === 0 ? 0 : value - 128
}
