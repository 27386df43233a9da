import { wordsAfterQuantities } from '../data/date-words.ts'
import type { Lexemes } from './date-lexemes.ts'
import type { Lexeme } from './lexeme.ts'

/** The words of a text, asked for by the index of their lexemes. */
export interface ScanWords extends Lexemes {
  at(index: number): Lexeme | undefined
  /** In small letters; empty behind either end. */
  wordAt(index: number): string
  isCapital(index: number): boolean
}

export function createScanWords({ items, prose, shape }: Lexemes): ScanWords {
  return {
    items,
    prose,
    shape,
    at: (index) => items[index],
    wordAt(index) {
      const item = items[index]
      return item ? prose.slice(item.start, item.end).toLowerCase() : ''
    },
    isCapital(index) {
      const item = items[index]
      return item !== undefined && /^\p{Lu}/u.test(prose.slice(item.start, item.start + 2))
    },
  }
}

/** Shapes of the words a date hangs on. */
export const prepositionShapes = 'ifzbP~GkVh<>'

/** Is the word here a unit or a counted noun? */
export function quantityWord(words: ScanWords, index: number): boolean {
  const word = words.wordAt(index)
  return wordsAfterQuantities.has(word) && !'|.'.includes(words.shape[index] ?? '|')
}
