import type { Fact } from '../../../src/evidence/facts.ts'
import type { Span } from '../../../src/text/span.ts'
import type { Voice } from './voice.ts'

/** A claim about a settled event or value that the record refutes. */
export interface RefutedClaim {
  readonly span: Span
  readonly voice: Voice
  /** Claims with the same event are one finding. */
  readonly event: string
  /** The facts it was held against. */
  readonly facts: readonly Fact[]
  readonly say: RecordSays
  /** Looks for further places that take the claim for granted. Reads the whole article: ask once for an event. */
  readonly repeats?: () => readonly Span[]
}

/** What the record says: an event with its days (and who was in office), or a value. */
export interface RecordSays {
  readonly what: string
  readonly times: readonly { readonly day: string; readonly under: string }[]
}
