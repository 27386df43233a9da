import type { Span } from '../text/span.ts'
import { tokenize } from '../text/tokens.ts'
import { isLightWord, isStopWord } from './data/stop-words.ts'
import { stem } from './stem.ts'

/** A word that carries content. */
export interface Term extends Span {
  readonly lower: string
  readonly stem: string
  readonly kind: 'word' | 'name' | 'number'
  readonly weight: number
  /** How many words of any sort stand before it. */
  readonly position: number
}

const parts = /[^-]+/g
const letterOrDigit = /[\p{L}\p{N}]/u

/** The content words of a text in order; a hyphenated word counts as its parts. */
export function findTerms(text: string, within: Span = { start: 0, end: text.length }): Term[] {
  const terms: Term[] = []
  let position = 0
  for (const token of tokenize(text, within)) {
    if (token.kind === 'mark') continue
    for (const part of token.text.matchAll(parts)) {
      const lower = part[0].toLowerCase()
      const start = token.start + part.index
      position++
      if (isStopWord(lower) || !letterOrDigit.test(lower)) continue
      const kind = kindOf(part[0], position)
      const span = { start, end: start + part[0].length }
      terms.push({ ...span, lower, stem: stem(lower), kind, weight: weigh(lower, kind), position })
    }
  }
  return terms
}

function kindOf(word: string, position: number): Term['kind'] {
  if (/\p{N}/u.test(word)) return 'number'
  return /^\p{Lu}/u.test(word) && position > 1 ? 'name' : 'word'
}

function weigh(lower: string, kind: Term['kind']): number {
  if (kind === 'name') return 1.2
  if (kind === 'number') return 1.2
  return isLightWord(lower) ? 0.4 : 1
}
