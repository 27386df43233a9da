import type { Block } from '../article.ts'
import { kindBit } from './kinds.ts'
import type { SentenceForm } from './sentence-form.ts'

/** What the chance that a source is owed is read from. */
export interface CitationCues {
  readonly form: SentenceForm
  readonly block: Block
  /** Bits of the reasons found. */
  readonly kinds: number
  readonly checkWorthiness: number
  /** Number of words. */
  readonly length: number
  readonly names: number
  readonly numbers: number
  readonly quoted: boolean
  readonly attributed: boolean
  /** Talks to or of the reader or the writer. */
  readonly personal: boolean
  /** Begins like a closing or a bridge: “In conclusion”, “Overall”. */
  readonly framing: boolean
}

/**
 * How much a reader is owed a source for a sentence, by the reasons editors give (Redi et al., “Citation needed”, 2019):
 * words of others, figures, what is disputed, judgements, science and history. Weights are set by hand.
 */
export function needsCitation(cues: CitationCues): number {
  if (cues.form === 'heading' || cues.form === 'question') return 0.03
  let z = -0.9
  for (const [bit, weight] of kindWeights) if (cues.kinds & bit) z += weight
  z += 0.55 * Math.log2(1 + cues.length / 8)
  z += 0.12 * Math.min(cues.names, 4) + 0.18 * Math.min(cues.numbers, 3)
  z += 0.8 * (cues.checkWorthiness - 0.3)
  if (cues.quoted) z += 1
  if (cues.attributed) z += 0.3
  if (cues.personal) z -= 1.2
  if (cues.framing) z -= 0.7
  if (cues.form !== 'statement') z -= 0.8
  return 1 / (1 + Math.exp(-z))
}

const kindWeights: readonly (readonly [number, number])[] = [
  [kindBit('accusation'), 0.5],
  [kindBit('quantity'), 0.35],
  [kindBit('law'), 0.2],
  [kindBit('causal'), 0.3],
  [kindBit('superlative'), 0.2],
  [kindBit('comparison'), 0.2],
  [kindBit('position'), 0.1],
  [kindBit('opinion'), 0.1],
  [kindBit('quotation'), 0.3],
]
