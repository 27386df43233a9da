import type { Token } from '../../text/tokens.ts'
import { modelData } from './data/check-worthiness-model.ts'
import { decodeBytes } from './model-codec.ts'
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
 * docs/models/check-worthiness.md.
 */
export function checkWorthiness(sentences: readonly (readonly Token[])[]): number[] {
  model ??= loadModel()
  const scores: number[] = []
  for (const tokens of sentences) scores.push(rawScore(model, tokens))
  return calibrate(scores, model.slope, model.offset)
}

let model: WorthModel | undefined

/** Chances from raw scores, each leaning a little towards its neighbours. */
export function calibrate(scores: readonly number[], slope: number, offset: number): number[] {
  return scores.map((score, i) => {
    const z = slope * (score + neighbourShare * pull(scores, i)) + offset
    return 1 / (1 + Math.exp(-z))
  })
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
  const count = model.filterBias.length
  if (best.length !== count) best = new Float32Array(count)
  best.fill(0)
  let mean = 0
  for (let p = 0; p < words.length; p++) {
    const here = contributions(model, words[p] as number)
    const before = p > 0 ? contributions(model, words[p - 1] as number) : undefined
    const after = p + 1 < words.length ? contributions(model, words[p + 1] as number) : undefined
    mean += here[3 * count] as number
    strengthen(best, count, before, here, after, model.filterBias)
  }
  let sum = words.length > 0 ? mean / words.length : 0
  for (let f = 0; f < count; f++) sum += (best[f] as number) * (model.filterSay[f] as number)
  return sum
}

let best = new Float32Array(0)

function strengthen(
  best: Float32Array,
  count: number,
  before: Float32Array | undefined,
  here: Float32Array,
  after: Float32Array | undefined,
  bias: Float32Array,
): void {
  for (let f = 0; f < count; f++) {
    let a = (bias[f] as number) + (here[count + f] as number)
    if (before) a += before[f] as number
    if (after) a += after[2 * count + f] as number
    if (a > (best[f] as number)) best[f] = a
  }
}

const caches = new WeakMap<WorthModel, Map<number, Float32Array>>()

/** What a word adds to each window as its first, second and third word, and to the mean: computed once a word. */
function contributions(model: WorthModel, word: number): Float32Array {
  let kept = caches.get(model)
  if (!kept) caches.set(model, (kept = new Map()))
  const known = kept.get(word)
  if (known) return known
  const count = model.filterBias.length
  const { dimensions, vectors, scale } = model.vocabulary
  const values = new Float32Array(3 * count + 1)
  const at = word * dimensions
  for (let k = 0; k < dimensions; k++) {
    const x = (vectors[at + k] as number) * scale
    if (x === 0) continue
    for (let part = 0; part < 3; part++) {
      for (let f = 0; f < count; f++) {
        const weight = model.filters[(f * 3 + part) * dimensions + k] as number
        values[part * count + f] = (values[part * count + f] as number) + weight * x
      }
    }
    values[3 * count] = (values[3 * count] as number) + (model.mean[k] as number) * x
  }
  kept.set(word, values)
  return values
}

function loadModel(): WorthModel {
  const { words, vectors, vectorScale, clusters, weights, small, sizes, ...rest } = modelData
  const table = new Float32Array(decodeBytes(small).buffer)
  const { dimensions, filters } = sizes
  let at = 0
  const take = (length: number): Float32Array => table.subarray(at, (at += length))
  return {
    vocabulary: vocabularyOf(
      words,
      decodeBytes(vectors),
      vectorScale,
      dimensions,
      decodeBytes(clusters),
    ),
    weights: decodeBytes(weights),
    weightScale: rest.weightScale,
    mean: take(dimensions),
    filters: take(filters * 3 * dimensions),
    filterBias: take(filters),
    filterSay: take(filters),
    bias: rest.bias,
    slope: rest.slope,
    offset: rest.offset,
  }
}
