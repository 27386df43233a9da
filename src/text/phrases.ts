import type { Span } from './span.ts'
import type { Token } from './tokens.ts'

/** Phrases ready to be looked for: those that begin alike stand together, longest first. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

interface Phrase<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

export interface PhraseMatch<Value> extends Span {
  /** Index of the first token, and of the first one after it. */
  readonly first: number
  readonly after: number
  readonly value: Value
}

/**
 * Indexes phrases of lower-case words. `*` stands for any one word, `a/b` for either word; a word may end in `~` to stand
 * for all words that begin so. The first word of a phrase must be a plain word or a choice of words.
 */
export function indexPhrases<Value>(
  entries: Iterable<readonly [string, Value]>,
): PhraseIndex<Value> {
  const index = new Map<string, Phrase<Value>[]>()
  for (const [text, value] of entries) {
    const words = text.split(' ')
    for (const first of (words[0] as string).split('/')) {
      const list = index.get(first)
      if (list) list.push({ words, value })
      else index.set(first, [{ words, value }])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** All phrases in a row of tokens, left to right, the longest at each place; matches never overlap. */
export function findPhrases<Value>(
  tokens: readonly Token[],
  index: PhraseIndex<Value>,
): PhraseMatch<Value>[] {
  const found: PhraseMatch<Value>[] = []
  for (let i = 0; i < tokens.length; i++) {
    const match = phraseAt(tokens, i, index)
    if (!match) continue
    found.push(match)
    i = match.after - 1
  }
  return found
}

/** The longest phrase that begins at a token, if any. */
export function phraseAt<Value>(
  tokens: readonly Token[],
  at: number,
  index: PhraseIndex<Value>,
): PhraseMatch<Value> | undefined {
  const first = tokens[at]
  const begun = first && index.get(first.lower)
  if (!begun) return undefined
  for (const { words, value } of begun) {
    if (!standsAt(tokens, at, words)) continue
    const after = at + words.length
    const { end } = tokens[after - 1] as Token
    return { start: first.start, end, first: at, after, value }
  }
  return undefined
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (at + words.length > tokens.length) return false
  for (let k = 1; k < words.length; k++) {
    if (!fits(tokens[at + k] as Token, words[k] as string)) return false
  }
  return true
}

function fits(token: Token, pattern: string): boolean {
  if (pattern === '*') return token.kind === 'word'
  if (pattern.endsWith('~')) return token.lower.startsWith(pattern.slice(0, -1))
  if (pattern.includes('/')) return pattern.split('/').includes(token.lower)
  return token.lower === pattern
}
