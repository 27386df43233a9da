import { priors } from './priors.ts'

export const classes = ['NONE', 'PER', 'ORG', 'LOC', 'OTHER'] as const

/** A candidate: its features, and the index of its class. */
export interface Example {
  readonly document: string
  readonly features: readonly string[]
  readonly label: number
}

export type Weights = ReadonlyMap<string, Float64Array>

const settings = { rounds: 150, pull: 0.002, rate: 0.3 }

/** Multinomial logistic regression, full batches, AdaGrad steps; nothing is drawn at random. */
export function learn(examples: readonly Example[]): Weights {
  const weights = startingWeights()
  const squares = new Map<string, Float64Array>()
  for (let round = 0; round < settings.rounds; round++) {
    for (const [feature, slope] of slopes(examples, weights)) {
      const row = rowOf(weights, feature)
      const square = squares.get(feature) ?? new Float64Array(classes.length).fill(1e-6)
      squares.set(feature, square)
      for (let k = 0; k < classes.length; k++) {
        const pull = settings.pull * examples.length * ((row[k] as number) - priorOf(feature, k))
        const step = (slope[k] as number) + pull
        square[k] = (square[k] as number) + step * step
        row[k] = (row[k] as number) - (settings.rate * step) / Math.sqrt(square[k] as number)
      }
    }
  }
  return weights
}

/** The score of each class. */
export function scoreOf(weights: Weights, features: readonly string[]): Float64Array {
  const scores = new Float64Array(classes.length)
  for (const feature of [...features, 'bias']) {
    const row = weights.get(feature)
    if (row)
      for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) + (row[k] as number)
  }
  return scores
}

const priorOf = (feature: string, k: number): number => priors[feature]?.[classes[k] as string] ?? 0

function startingWeights(): Map<string, Float64Array> {
  return new Map(
    Object.keys(priors).map((feature) => [
      feature,
      Float64Array.from(classes, (_, k) => priorOf(feature, k)),
    ]),
  )
}

function rowOf(rows: Map<string, Float64Array>, feature: string): Float64Array {
  let row = rows.get(feature)
  if (!row) rows.set(feature, (row = new Float64Array(classes.length)))
  return row
}

function slopes(
  examples: readonly Example[],
  weights: Map<string, Float64Array>,
): Map<string, Float64Array> {
  const all = new Map<string, Float64Array>()
  for (const { features, label } of examples) {
    const share = shares(scoreOf(weights, features))
    for (const feature of [...features, 'bias']) {
      const slope = rowOf(all, feature)
      rowOf(weights, feature)
      for (let k = 0; k < classes.length; k++)
        slope[k] = (slope[k] as number) + (share[k] as number) - (k === label ? 1 : 0)
    }
  }
  return all
}

function shares(scores: Float64Array): Float64Array {
  const top = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - top))
  const sum = raised.reduce((total, value) => total + value, 0)
  return raised.map((value) => value / sum)
}
