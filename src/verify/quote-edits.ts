import type { Span } from '../text/span.ts'
import { isNegator } from './data/polarity-words.ts'
import { modalStrength } from './data/modal-words.ts'
import { isNumberWord } from './data/number-words.ts'

/** A difference between a quotation and its source; a side without words is absent. */
export interface QuoteEdit {
  /** Offsets into the quotation. */
  readonly quote?: Span
  /** Offsets into the source text. */
  readonly source?: Span
  /** What makes it more than a slip. */
  readonly turns?: 'negation' | 'modality' | 'number' | 'name'
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu

/** What an edit changes beyond wording, told from the words on both sides. */
export function turnOf(quoted: string, original: string): QuoteEdit['turns'] {
  const left = quoted.match(wordPattern) ?? []
  const right = original.match(wordPattern) ?? []
  if (countNegators(left) !== countNegators(right)) return 'negation'
  if (strongestModal(left) !== strongestModal(right)) return 'modality'
  if (numbersOf(left) !== numbersOf(right)) return 'number'
  if (left.length > 0 && right.length > 0 && isName(left) && isName(right)) return 'name'
  return undefined
}

const bare = (word: string): string => word.toLowerCase().replace(/['’]/g, '')

const countNegators = (words: readonly string[]): number =>
  words.filter((word) => isNegator(bare(word)) || /n['’]t$/i.test(word)).length

const strongestModal = (words: readonly string[]): number =>
  words.reduce((strength, word) => Math.max(strength, modalStrength(bare(word)) ?? 0), 0)

const numbersOf = (words: readonly string[]): string =>
  words.filter((word) => /\p{N}/u.test(word) || isNumberWord(bare(word))).join(' ')

const isName = (words: readonly string[]): boolean => words.every((word) => /^\p{Lu}/u.test(word))
