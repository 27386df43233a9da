import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { WordFacts } from './word-facts.ts'

/** How sentences are set: in running prose, with a capital on each word, or in capitals throughout. */
export type Setting = 'prose' | 'title' | 'capitals'

/** A sentence as the search for names reads it. */
export interface NamedSentence {
  readonly tokens: readonly Token[]
  readonly setting: Setting
  /** Begins with a small letter, as hasty writing does: names may have one too. */
  readonly informal: boolean
  /** The facts of the tokens written with a capital; nothing for the others. */
  readonly facts: readonly (WordFacts | undefined)[]
  /** The indices of the tokens written with a capital. */
  readonly capitals: readonly number[]
}

/** A run of words that may be a name. */
export interface Chunk extends Span {
  readonly sentence: NamedSentence
  /** Indices of its first and last token. */
  readonly first: number
  readonly last: number
  /** Its words and numbers, possessive endings left off. */
  readonly words: readonly string[]
  /** The words in one string, single spaces between them. */
  readonly text: string
  /** A person's title in capitals stands before it, or began the run. */
  readonly titled: boolean
}
