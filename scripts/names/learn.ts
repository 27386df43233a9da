import {
  chunkKinds,
  featureCount,
  featureId,
  joinedId,
  nameClasses,
} from '../../src/article/names/feature-ids.ts'
import { priors } from './priors.ts'

const classCount = nameClasses.length

/** A candidate: its features, and the classes it may be, all right ones where the labels leave it open. */
export interface Example {
  readonly document: string
  readonly features: readonly number[]
  readonly labels: readonly number[]
}

const settings = { rounds: 150, pull: 0.0025, rate: 0.3 }

/** Multinomial logistic regression, full batches, AdaGrad steps; nothing is drawn at random. */
export function learn(examples: readonly Example[]): Float64Array {
  const start = startingWeights()
  const weights = start.slice()
  const squares = new Float64Array(weights.length).fill(1e-6)
  const pull = settings.pull * examples.length
  for (let round = 0; round < settings.rounds; round++) {
    const slope = slopes(examples, weights)
    for (let i = 0; i < weights.length; i++) {
      const off = (weights[i] as number) - (start[i] as number)
      const step = (slope[i] as number) + pull * off
      if (step === 0) continue
      squares[i] = (squares[i] as number) + step * step
      weights[i] = (weights[i] as number) - (settings.rate * step) / Math.sqrt(squares[i] as number)
    }
  }
  return weights
}

function startingWeights(): Float64Array {
  const weights = new Float64Array(featureCount * classCount)
  for (const [name, row] of Object.entries(priors))
    nameClasses.forEach((type, k) => {
      weights[idOf(name) * classCount + k] = row[type] ?? 0
    })
  return weights
}

function idOf(name: string): number {
  const [kind, context] = name.split('&')
  if (!context) return featureId(name)
  return joinedId(
    chunkKinds.findIndex((one) => one === kind),
    featureId(context),
  )
}

function slopes(examples: readonly Example[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length)
  const shares = new Float64Array(classCount)
  for (const { features, labels } of examples) {
    readShares(features, weights, shares)
    const right = labels.reduce((sum, label) => sum + (shares[label] as number), 0)
    for (let k = 0; k < classCount; k++) {
      const share = shares[k] as number
      const off = share - (labels.includes(k) ? share / right : 0)
      for (const id of features)
        slope[id * classCount + k] = (slope[id * classCount + k] as number) + off
    }
  }
  return slope
}

function readShares(
  features: readonly number[],
  weights: Float64Array,
  shares: Float64Array,
): void {
  shares.fill(0)
  for (const id of features)
    for (let k = 0; k < classCount; k++)
      shares[k] = (shares[k] as number) + (weights[id * classCount + k] as number)
  const top = Math.max(...shares)
  let sum = 0
  for (let k = 0; k < classCount; k++) sum += shares[k] = Math.exp((shares[k] as number) - top)
  for (let k = 0; k < classCount; k++) shares[k] = (shares[k] as number) / sum
}
