import type { Span } from './span.ts'

export type TokenKind = 'word' | 'number' | 'mark'

/** A word, a number with its separators, or a single punctuation mark. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly kind: TokenKind
}

const number = String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*`
const dottedAcronym = String.raw`(?:\p{Lu}\.){2,}`
const word = String.raw`[\p{L}\p{M}\p{Nd}]+(?:['’\u02BC-][\p{L}\p{M}\p{Nd}]+)*`
const mark = String.raw`[^\s\p{L}\p{M}\p{Nd}]`
const tokenPattern = new RegExp(`${dottedAcronym}|${number}(?![\\p{L}\\p{Nd}])|${word}|${mark}`, 'gu')

/** The tokens of a part of a text, in order, with offsets into the whole text. */
export function tokenize(text: string, within: Span): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(within.start, within.end).matchAll(tokenPattern)) {
    const start = within.start + match.index
    const found = match[0]
    tokens.push({
      start,
      end: start + found.length,
      text: found,
      lower: found.toLowerCase(),
      kind: kindOf(found),
    })
  }
  return tokens
}

function kindOf(text: string): TokenKind {
  if (/^\p{Nd}/u.test(text)) return 'number'
  return /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark'
}
