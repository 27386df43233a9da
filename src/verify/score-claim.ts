import type { ClaimFeatures } from './claim-features.ts'

// Set by hand while looking at scores of the development files; no weight was trained.
const weights = {
  bias: -2.2,
  window: 2.2,
  anywhere: 1,
  predicate: 1.6,
  figure: -0.5,
  name: -0.35,
  difference: -1.5,
  contrast: -0.8,
  negation: -0.6,
  exclusive: -0.3,
  page: -0.45,
}

/** How fully the evidence carries the claim, 0..1. A logistic of shares and counts a reader can check one by one. */
export function scoreClaim(found: ClaimFeatures): number {
  const sum =
    weights.bias +
    weights.window * found.window +
    weights.anywhere * found.anywhere +
    weights.predicate * found.predicate +
    weights.figure * Math.min(2, found.missingFigures.filter(({ inWords }) => !inWords).length) +
    weights.name * Math.min(2, found.missingNames.length) +
    weights.difference * Math.min(1, found.differences.length) +
    weights.contrast * Math.min(2, found.contrasts) +
    weights.negation * found.negation +
    weights.exclusive * Math.min(1, found.exclusives) +
    weights.page * Math.max(0, Math.log2(found.passages / 3))
  return 1 / (1 + Math.exp(-sum))
}
