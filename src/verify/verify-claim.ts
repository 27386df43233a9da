import type { Span } from '../text/span.ts'
import type { QuoteAlignment } from './align-quote.ts'
import { alignQuotes } from './align-quote.ts'
import type { ClaimFeatures } from './claim-features.ts'
import { findFeatures, readClaim } from './claim-features.ts'
import type { ValueDifference } from './compare-values.ts'
import type { EvidenceIndex } from './evidence-index.ts'
import { indexEvidence } from './evidence-index.ts'
import { scoreClaim } from './score-claim.ts'

/** What the evidence text does with a claim; never what is true. */
export type Verdict =
  | 'verbatim'
  | 'supported'
  | 'partial'
  | 'figure-missing'
  | 'name-missing'
  | 'value-differs'
  | 'not-found'

export interface Verification {
  readonly verdict: Verdict
  /** 0..1, higher = the evidence carries the claim more fully. */
  readonly score: number
  /** The words of the claim that the evidence does not carry. */
  readonly missing: readonly Span[]
  /** Both halves of each disagreement; `passage` is the number of the evidence text. */
  readonly differs: readonly Omit<ValueDifference, 'kind'>[]
  /** The closest passages, best first. */
  readonly best: readonly (Span & { readonly passage: number })[]
}

const verbatimDistance = 0.1
const verbatimScore = 0.97
const supportedShare = 0.75
const floor = 0.25
const shortestVerbatim = 4
const mostShown = 5

/** Holds a claim against evidence texts (passages or whole pages). */
export const verifyClaim = (claim: string, evidence: readonly string[]): Verification =>
  verifyAgainst(claim, indexEvidence(evidence))

/** The same for evidence that was read before. The ladder: the first rung that holds is the verdict. */
export function verifyAgainst(claim: string, evidence: EvidenceIndex): Verification {
  const found = findFeatures(readClaim(claim), evidence)
  const verbatim = findVerbatim(found, evidence)
  const verdict = verbatim ? 'verbatim' : climb(found)
  const score = scoreClaim(found)
  return {
    verdict,
    score: verbatim ? Math.max(score, verbatimScore) : score,
    missing: verbatim ? [] : missingSpans(claim, found),
    differs: verbatim ? [] : found.differences.map(({ kind: _, ...rest }) => rest),
    best: verbatim
      ? [{ passage: verbatim.source, start: verbatim.start, end: verbatim.end }]
      : found.best
          .slice(0, mostShown)
          .map(({ source, start, end }) => ({ passage: source, start, end })),
  }
}

function findVerbatim(
  { claim, nearby }: ClaimFeatures,
  { texts }: EvidenceIndex,
): QuoteAlignment | undefined {
  if (nearby < 1 - verbatimDistance || claim.terms.length < shortestVerbatim) return undefined
  const [aligned] = alignQuotes([claim.text], texts)
  return aligned && aligned.distance <= verbatimDistance && !aligned.distorts ? aligned : undefined
}

function climb(found: ClaimFeatures): Verdict {
  if (found.differences.length > 0) return 'value-differs'
  if (found.missingFigures.some(({ inWords, kind }) => !inWords && kind !== 'rank'))
    return 'figure-missing'
  if (found.missingNames.length > 0) return 'name-missing'
  if (found.window >= supportedShare && found.missingFigures.length === 0) return 'supported'
  return found.window >= floor ? 'partial' : 'not-found'
}

/** Uncarried words and figures, neighbours joined. */
function missingSpans(claim: string, { missingWords, missingFigures }: ClaimFeatures): Span[] {
  const spans = [...missingWords, ...missingFigures].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const joined: Span[] = []
  for (const { start, end } of spans) {
    const last = joined.at(-1)
    if (last && /^[\s-]*$/.test(claim.slice(last.end, Math.max(start, last.end)))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    } else joined.push({ start, end })
  }
  return joined
}
