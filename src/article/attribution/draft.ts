import type { Span } from '../../text/span.ts'
import type { Phrase } from './phrase-ending-at.ts'
import type { Unit } from './units.ts'

/** An attribution before its source has been told apart and looked up. */
export interface Draft {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly lemma: string
  readonly direct: boolean
}

/** The span from one unit to another, both included. */
export const spanOf = (units: readonly Unit[], { from, to }: Phrase): Span => ({
  start: (units[from] as Unit).start,
  end: (units[to] as Unit).end,
})
