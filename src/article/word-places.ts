import type { Token } from '../text/tokens.ts'
import type { Article } from './article.ts'

/** Where the words of an article stand: what a rule looks for costs a look-up, not a search of the text. */
export interface WordPlaces {
  /**
   * The offsets of a word given in small letters, in order. A word with hyphens is found whole, by its first part and
   * by its last part: “four-day” as `four-day`, `four` and `day`.
   */
  of(word: string): readonly number[]
  has(word: string): boolean
  /** The tokens that begin with a digit, in order. */
  readonly numbers: readonly Token[]
}

const kept = new WeakMap<Article, WordPlaces>()

/** The places of an article's words, read once. */
export function wordPlaces(article: Article): WordPlaces {
  const known = kept.get(article)
  if (known) return known
  const places = readPlaces(article)
  kept.set(article, places)
  return places
}

const none: readonly number[] = []

function readPlaces(article: Article): WordPlaces {
  const offsets = new Map<string, number[]>()
  const numbers: Token[] = []
  const add = (word: string, offset: number): void => {
    const known = offsets.get(word)
    if (known) known.push(offset)
    else offsets.set(word, [offset])
  }
  for (const sentence of article.sentences) {
    for (const token of article.tokens(sentence)) {
      if (token.kind === 'mark') continue
      if (token.kind === 'number') numbers.push(token)
      add(token.lower, token.start)
      if (token.lower.includes('-')) addParts(token, add)
    }
  }
  return { of: (word) => offsets.get(word) ?? none, has: (word) => offsets.has(word), numbers }
}

function addParts({ lower, start }: Token, add: (word: string, offset: number) => void): void {
  const last = lower.lastIndexOf('-') + 1
  add(lower.slice(0, lower.indexOf('-')), start)
  add(lower.slice(last), start + last)
}

/** Does the article hold any of these words? */
export const hasAnyWord = (article: Article, words: readonly string[]): boolean => {
  const places = wordPlaces(article)
  return words.some((word) => places.has(word))
}

/** The places of any of these words, in order. */
export function placesOfAny(article: Article, words: readonly string[]): number[] {
  const places = wordPlaces(article)
  return words.flatMap((word) => places.of(word)).sort((a, b) => a - b)
}
