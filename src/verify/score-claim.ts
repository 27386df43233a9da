import type { ClaimFeatures } from './claim-features.ts'

interface Weights {
  readonly bias: number
  readonly window: number
  readonly nearby: number
  readonly focus: number
  readonly figure: number
  readonly name: number
  readonly difference: number
  readonly contrast: number
  readonly negation: number
  readonly exclusive: number
}

// Round numbers set by hand while looking at scores of the development files; no weight was trained. A sentence or two of
// evidence is a paraphrase chosen for the claim: half of the words is much, and what counts is what stands against it.
const passageWeights: Weights = {
  bias: -1.1,
  window: 0.8,
  nearby: 0.7,
  focus: 1.2,
  figure: -0.8,
  name: -0.1,
  difference: -2,
  contrast: -1,
  negation: -1,
  exclusive: -0.3,
}

// A whole page holds most words of any claim on its subject: only a nearly full cover speaks for it.
const pageWeights: Weights = {
  bias: -7.9,
  window: 2,
  nearby: 8,
  focus: 0.5,
  figure: -2,
  name: -0.8,
  difference: -1.5,
  contrast: -0.5,
  negation: -0.5,
  exclusive: -0.3,
}

const fewPassages = 4
const manyPassages = 24

/** How fully the evidence carries the claim, 0..1: a logistic of shares and counts a reader can check one by one. */
export function scoreClaim(found: ClaimFeatures): number {
  const share =
    Math.log2(Math.max(1, found.passages) / fewPassages) / Math.log2(manyPassages / fewPassages)
  const page = Math.min(1, Math.max(0, share))
  const sum = (1 - page) * weigh(found, passageWeights) + page * weigh(found, pageWeights)
  return 1 / (1 + Math.exp(-sum))
}

const weigh = (found: ClaimFeatures, weights: Weights): number =>
  weights.bias +
  weights.window * found.window +
  weights.nearby * found.nearby +
  weights.focus * found.focus +
  weights.figure * Math.min(2, found.missingFigures.filter(({ inWords }) => !inWords).length) +
  weights.name * Math.min(2, found.missingNames.length) +
  weights.difference * Math.min(1, found.differences.length) +
  weights.contrast * Math.min(2, found.contrasts) +
  weights.negation * found.negation +
  weights.exclusive * Math.min(1, found.exclusives)
