import type { Span } from '../text/span.ts'
import { carries, collectWords, coverage } from './cover-claim.ts'
import type { CitedClaim } from './cited-claims.ts'
import type { ReadPassage } from './evidence-index.ts'

const sharedContent = 0.6

/** The best passage of a claim when the two share most of their content: only such pairs are compared word by word. */
export function alignedPassage(
  { features }: CitedClaim,
  least = sharedContent,
): ReadPassage | undefined {
  const { best, claim } = features()
  if (claim.terms.length < 3) return undefined
  return best
    .slice(0, 3)
    .find((passage) => coverage(collectWords(passage.terms), claim.terms) >= least)
}

/** The word of a passage's text that comes right after an offset, if the claim has it too: its place in the claim. */
export function claimWordAfter(
  claim: CitedClaim,
  passage: ReadPassage,
  offset: number,
  reach: number,
): Span | undefined {
  const next = passage.terms.find((term) => term.start >= offset && term.start < offset + reach)
  if (!next) return undefined
  const words = collectWords([next])
  return claim
    .features()
    .claim.terms.find((term) => term.kind === 'word' && carries(words, term) > 0.8)
}
