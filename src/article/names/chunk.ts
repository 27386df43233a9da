import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Setting, WordUse } from './word-shapes.ts'

/** A sentence as the search for names reads it. */
export interface NamedSentence {
  readonly index: number
  readonly tokens: readonly Token[]
  readonly setting: Setting
}

/** A run of words that may be a name. */
export interface Chunk extends Span {
  readonly sentence: NamedSentence
  /** Indices of its first and last token. */
  readonly first: number
  readonly last: number
  /** Its words and numbers, possessive endings left off. */
  readonly words: readonly string[]
  readonly lower: readonly string[]
  /** A person's title in capitals stands before it, or began the run. */
  readonly titled: boolean
}

export type WordUses = ReadonlyMap<string, WordUse>
