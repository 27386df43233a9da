import type { WordVectors } from './vectors.ts'

/** A sentence ready to learn from. */
export interface Row {
  readonly doc: string
  readonly label: number
  /** 1, or more for labels that several people agreed on. */
  readonly weight: number
  /** Numbers of its features, repeated as often as they stand there. */
  readonly features: Int32Array
  /** Rows of its words in the vectors. */
  readonly words: Int32Array
}

/** A trained model in full precision. */
export interface Learnt {
  bias: number
  readonly weights: Float64Array
  readonly mean: Float32Array
  readonly filters: Float32Array
  readonly filterBias: Float32Array
  readonly filterSay: Float32Array
}

export interface Settings {
  readonly epochs: number
  readonly filters: number
  readonly seed: number
}

const rate = { sparse: 0.2, dense: 0.03, bias: 0.1 }
const dropout = 0.3
const decay = { sparse: 1e-4, dense: 1e-4 }
/** In how many documents a feature has to stand: what one campaign spoke of is no sign of a claim. */
const rarest = 3

/**
 * Learns by AdaGrad over shuffled rows (Duchi et al. 2011): a logistic regression over features, the mean word
 * vector, and windows of three words of which the strongest counts (Kim 2014), each left out at times.
 */
export function learn(
  rows: readonly Row[],
  targets: readonly number[],
  featureCount: number,
  vocabulary: WordVectors,
  settings: Settings,
): Learnt {
  const { filters: F, epochs, seed } = settings
  const D = vocabulary.dimensions
  const random = seeded(seed)
  const often = countDocuments(rows, featureCount)
  const table = Float32Array.from(vocabulary.vectors, (x) => x * vocabulary.scale)
  const K = 3 * D
  const w = new Float64Array(featureCount)
  const gw = new Float64Array(featureCount).fill(1e-8)
  const u = new Float32Array(D)
  const gu = new Float32Array(D).fill(1e-6)
  const W = Float32Array.from({ length: F * K }, () => (random() - 0.5) * 0.2)
  const gW = new Float32Array(F * K).fill(1e-6)
  const b = new Float32Array(F)
  const gb = new Float32Array(F).fill(1e-6)
  const v = Float32Array.from({ length: F }, () => (random() - 0.5) * 0.5)
  const gv = new Float32Array(F).fill(1e-6)
  let bias = -1
  let gBias = 1e-8
  const height = new Float32Array(F)
  const place = new Int32Array(F)
  const on = new Uint8Array(F)
  const mean = new Float32Array(D)
  let flat = new Float32Array(400 * D)

  const order = rows.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) step(rows[at] as Row, targets[at] as number)
  }
  return {
    bias,
    weights: w.map((x, i) => ((often[i] as number) >= rarest ? x : 0)),
    mean: u,
    filters: W,
    filterBias: b,
    filterSay: v,
  }

  function step(row: Row, target: number): void {
    const n = row.words.length
    if (n * D > flat.length) flat = new Float32Array(n * D)
    mean.fill(0)
    for (let p = 0; p < n; p++) {
      const from = (row.words[p] as number) * D
      for (let k = 0; k < D; k++) {
        const x = table[from + k]!
        flat[p * D + k] = x
        mean[k]! += x / n
      }
    }
    const share = 1 / Math.sqrt(row.features.length || 1)
    let z = bias
    for (const f of row.features) if (often[f]! >= rarest) z += w[f]! * share
    for (let k = 0; k < D; k++) z += u[k]! * mean[k]!
    const keep = 1 / (1 - dropout)
    for (let f = 0; f < F; f++) {
      on[f] = random() > dropout ? 1 : 0
      if (!on[f]) continue
      let best = 0
      let arg = -1
      for (let p = 0; p < n; p++) {
        const lo = Math.max(0, p - 1)
        const hi = Math.min(n - 1, p + 1)
        const at = f * K + (lo - p + 1) * D
        const from = lo * D
        const length = (hi - lo + 1) * D
        let a = b[f]!
        for (let k = 0; k < length; k++) a += W[at + k]! * flat[from + k]!
        if (a > best) {
          best = a
          arg = p
        }
      }
      height[f] = best
      place[f] = arg
      z += v[f]! * best * keep
    }
    const d = (1 / (1 + Math.exp(-z)) - target) * row.weight
    gBias += d * d
    bias -= (rate.bias * d) / Math.sqrt(gBias)
    for (const f of row.features) {
      if (often[f]! < rarest) continue
      const g = d * share + decay.sparse * w[f]!
      gw[f]! += g * g
      w[f]! -= (rate.sparse * g) / Math.sqrt(gw[f]!)
    }
    for (let k = 0; k < D; k++) {
      const g = d * mean[k]! + decay.dense * u[k]!
      gu[k]! += g * g
      u[k]! -= (rate.dense * g) / Math.sqrt(gu[k]!)
    }
    for (let f = 0; f < F; f++) {
      if (!on[f] || place[f]! < 0) continue
      const say = d * height[f]! * keep
      const pull = d * v[f]! * keep
      gv[f]! += say * say
      v[f]! -= (rate.dense * say) / Math.sqrt(gv[f]!)
      gb[f]! += pull * pull
      b[f]! -= (rate.dense * pull) / Math.sqrt(gb[f]!)
      const p = place[f]!
      for (let q = Math.max(0, p - 1); q <= Math.min(n - 1, p + 1); q++) {
        const at = f * K + (q - p + 1) * D
        for (let k = 0; k < D; k++) {
          const g = pull * flat[q * D + k]! + decay.dense * W[at + k]!
          gW[at + k]! += g * g
          W[at + k]! -= (rate.dense * g) / Math.sqrt(gW[at + k]!)
        }
      }
    }
  }
}

/** One model that scores as the mean of several does. */
export function average(models: readonly Learnt[]): Learnt {
  const share = 1 / models.length
  const first = models[0] as Learnt
  const sum = <T extends Float32Array | Float64Array>(zero: T, of: (model: Learnt) => T): T => {
    for (const model of models)
      of(model).forEach((x, i) => (zero[i] = (zero[i] as number) + x * share))
    return zero
  }
  const join = (of: (model: Learnt) => Float32Array, factor = 1): Float32Array =>
    Float32Array.from(models.flatMap((model) => [...of(model)].map((x) => x * factor)))
  return {
    bias: models.reduce((total, { bias }) => total + bias * share, 0),
    weights: sum(new Float64Array(first.weights.length), ({ weights }) => weights),
    mean: sum(new Float32Array(first.mean.length), ({ mean }) => mean),
    filters: join(({ filters }) => filters),
    filterBias: join(({ filterBias }) => filterBias),
    filterSay: join(({ filterSay }) => filterSay, share),
  }
}

/** In how many documents each feature stands; rows of a document follow one another. */
function countDocuments(rows: readonly Row[], featureCount: number): Int32Array {
  const often = new Int32Array(featureCount)
  const last: (string | undefined)[] = new Array<undefined>(featureCount).fill(undefined)
  for (const { doc, features } of rows) {
    for (const f of features) {
      if (last[f] === doc) continue
      last[f] = doc
      often[f]!++
    }
  }
  return often
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
