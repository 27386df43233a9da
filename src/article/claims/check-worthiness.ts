import type { Token } from '../../text/tokens.ts'
import { modelData } from './data/check-worthiness-model.ts'
import { decodeBytes, decodeScaled } from './model-codec.ts'
import { readFeatures, readWords, vocabularyOf, type Vocabulary } from './sentence-features.ts'

/** The parts of a trained model, ready to be used. */
export interface WorthModel {
  readonly vocabulary: Vocabulary
  /** Weight of each feature bucket. */
  readonly weights: Int8Array | Float64Array
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

/**
 * How likely a fact-checker would want to check each of a row of sentences, 0..1, calibrated on debates held out from
 * the training. Neighbours count a little: claims come in clusters. The method is a logistic regression over words,
 * word pairs and shapes plus a small convolution over word vectors (Kim 2014); training and figures:
 * docs/models/check-worthiness.md. `recall` may keep the score a sentence has by itself.
 */
export function checkWorthiness(
  sentences: readonly (readonly Token[])[],
  recall: (sentence: number, work: () => number) => number = (_, work) => work(),
): number[] {
  model ??= loadModel()
  const { slope, offset } = model
  const known = model
  const scores = sentences.map((tokens, i) => recall(i, () => rawScore(known, tokens)))
  return calibrate(scores, slope, offset)
}

let model: WorthModel | undefined

/** Chances from the raw scores of a document's sentences in order, each leaning a little towards its neighbours. */
export function calibrate(scores: readonly number[], slope: number, offset: number): number[] {
  return leanToNeighbours(scores).map((score) => 1 / (1 + Math.exp(-(slope * score + offset))))
}

/** The raw scores of a document's sentences, each with its neighbours' say. */
export function leanToNeighbours(scores: readonly number[]): number[] {
  return scores.map((score, i) => score + neighbourShare * pull(scores, i))
}

const neighbourShare = 0.05
const neighbourSay = [1, 0.7, 0.5]
/** The raw score of a middling sentence. */
const middle = -1

function pull(scores: readonly number[], i: number): number {
  let sum = 0
  for (let d = 1; d <= neighbourSay.length; d++) {
    const say = neighbourSay[d - 1] as number
    sum += say * (clamp(scores[i - d]) + clamp(scores[i + d]))
  }
  return sum
}

const clamp = (score: number | undefined): number =>
  score === undefined ? 0 : Math.max(-4, Math.min(4, score - middle))

/** The score of one sentence before its neighbours and the calibration. */
export function rawScore(model: WorthModel, tokens: readonly Token[]): number {
  const words = readWords(tokens, model.vocabulary)
  const buckets = readFeatures(tokens, words, model.vocabulary)
  let sum = 0
  for (const bucket of buckets) sum += model.weights[bucket] as number
  const sparse = (sum * model.weightScale) / Math.sqrt(buckets.length || 1)
  return model.bias + sparse + windowScore(model, words)
}

/** What the learnt windows and the mean of the word vectors add. */
function windowScore(model: WorthModel, words: readonly number[]): number {
  const { filterBias, filterSay } = model
  const table = tableOf(model)
  const count = filterBias.length
  if (best.length !== count) best = new Float32Array(count)
  best.fill(0)
  for (const word of words) fillRow(model, table, word)
  let mean = 0
  for (let p = 0; p < words.length; p++) {
    mean += table.values[(words[p] as number) * table.stride + 3 * count] as number
    strengthen(best, table, filterBias, words[p - 1] ?? -1, words[p] as number, words[p + 1] ?? -1)
  }
  let sum = words.length > 0 ? mean / words.length : 0
  for (let f = 0; f < count; f++) sum += (best[f] as number) * (filterSay[f] as number)
  return sum
}

let best = new Float32Array(0)

/** Takes the strongest answer of each window at one place; a word outside the sentence (-1) adds nothing. */
function strengthen(
  best: Float32Array,
  { values, stride }: WordTable,
  bias: Float32Array,
  before: number,
  here: number,
  after: number,
): void {
  const count = bias.length
  const middle = here * stride + count
  const left = before < 0 ? silent(stride, values) : before * stride
  const right = (after < 0 ? silent(stride, values) : after * stride) + 2 * count
  for (let f = 0; f < count; f++) {
    const a =
      (bias[f] as number) +
      (values[middle + f] as number) +
      (values[left + f] as number) +
      (values[right + f] as number)
    if (a > (best[f] as number)) best[f] = a
  }
}

/** The last row of a table is all zero. */
const silent = (stride: number, values: Float32Array): number => values.length - stride

/** What each word adds to each window as its first, second and third word, and to the mean: one row a word. */
interface WordTable {
  readonly values: Float32Array
  readonly stride: number
  readonly filled: Uint8Array
  readonly vector: Float64Array
}

const tables = new WeakMap<WorthModel, WordTable>()

function tableOf(model: WorthModel): WordTable {
  const known = tables.get(model)
  if (known) return known
  const { indices, dimensions } = model.vocabulary
  const stride = 3 * model.filterBias.length + 1
  const table: WordTable = {
    values: new Float32Array((indices.size + 2) * stride),
    stride,
    filled: new Uint8Array(indices.size + 1),
    vector: new Float64Array(dimensions),
  }
  tables.set(model, table)
  return table
}

/** Computes a word's row when it is first met. */
function fillRow(model: WorthModel, table: WordTable, word: number): void {
  const { values, stride, filled, vector } = table
  if (filled[word]) return
  filled[word] = 1
  const { dimensions, vectors, scale } = model.vocabulary
  for (let k = 0; k < dimensions; k++)
    vector[k] = (vectors[word * dimensions + k] as number) * scale
  const count = model.filterBias.length
  const at = word * stride
  for (let f = 0; f < count; f++) {
    for (let part = 0; part < 3; part++) {
      values[at + part * count + f] = product(model.filters, (f * 3 + part) * dimensions, vector)
    }
  }
  values[at + 3 * count] = product(model.mean, 0, vector)
}

/** The weights were learnt with sums in single precision, which is kept. */
function product(weights: Float32Array, at: number, vector: Float64Array): number {
  let sum = 0
  for (let k = 0; k < vector.length; k++) {
    sum = Math.fround(sum + (weights[at + k] as number) * (vector[k] as number))
  }
  return sum
}

function loadModel(): WorthModel {
  const { words, vectors, vectorScale, clusters, weights, sizes, ...rest } = modelData
  return {
    vocabulary: vocabularyOf(
      words,
      decodeBytes(vectors),
      vectorScale,
      sizes.dimensions,
      decodeBytes(clusters),
    ),
    weights: decodeBytes(weights),
    weightScale: rest.weightScale,
    mean: decodeScaled(rest.mean),
    filters: decodeScaled(rest.filters),
    filterBias: decodeScaled(rest.filterBias),
    filterSay: decodeScaled(rest.filterSay),
    bias: rest.bias,
    slope: rest.slope,
    offset: rest.offset,
  }
}
