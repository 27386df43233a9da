import type { Token } from '../../text/tokens.ts'

const upperFirst = /^\p{Lu}/u
const prefixedName = /^(?:al|el|as|an|ar|ad|az|at|ash|d|l|i|e|mc|de)[-’']?\p{Lu}/u
const digitName = /^\d{1,4}\p{Lu}/u
const allCapitals = /^(?=[\d&.’'-]*\p{Lu})[\p{Lu}\d&.’'-]+$/u
const ordinal = /^\d+(?:st|nd|rd|th)$/

/** Written as a name is: a capital first, or after a short prefix (“al-Sadr”, “iPhone”) or number (“6PR”). */
export function isCapitalised(token: Token): boolean {
  if (token.kind === 'mark') return false
  if (token.kind === 'number') return digitName.test(token.text)
  const first = token.text.charCodeAt(0)
  // Most words are plain lower-case ASCII, where the two strings are the same.
  if (first >= 97 && first <= 122)
    return token.text !== token.lower && prefixedName.test(token.text)
  return first < 128 ? first >= 65 : upperFirst.test(token.text)
}

export const isAllCapitals = (word: string): boolean => allCapitals.test(word)

export const isOrdinal = (word: string): boolean => ordinal.test(word)

export const isInitial = (word: string): boolean => /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u.test(word)

/** The word without a possessive ending. */
export function bareWord(word: string): string {
  const cut = possessiveLength(word)
  return cut === 0 ? word : word.slice(0, -cut)
}

/** How many characters a possessive ending has: 2 for “'s”, 1 for a bare apostrophe, else 0. */
export function possessiveLength(word: string): number {
  const { length } = word
  if (length < 3) return 0
  if (isApostrophe(word.charCodeAt(length - 1))) return 1
  return word.charCodeAt(length - 1) === 115 && isApostrophe(word.charCodeAt(length - 2)) ? 2 : 0
}

export const hasPossessive = (word: string): boolean => possessiveLength(word) === 2

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** How a document writes a word, sentence openings and headings left out. */
export interface WordUse {
  capitalised: number
  lower: number
}

/** How sentences are set: in running prose, with a capital on each word, or in capitals throughout. */
export type Setting = 'prose' | 'title' | 'capitals'

/** Reads the setting of a sentence off its longer words. */
export function settingOf(tokens: readonly Token[]): Setting {
  let long = 0
  let capitalised = 0
  let capitals = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue
    long++
    if (token.text === token.lower) continue
    if (isCapitalised(token)) capitalised++
    if (token.text === token.text.toUpperCase()) capitals++
  }
  if (long < 2) return 'prose'
  if (capitals / long > 0.8) return 'capitals'
  const last = tokens[tokens.length - 1]
  const closed = last !== undefined && /[.?!]/.test(last.text)
  return long >= 3 && !closed && capitalised / long > 0.7 ? 'title' : 'prose'
}

/** Counts how each word is written inside the prose sentences of a document. */
export function countWordUse(
  sentences: readonly { readonly tokens: readonly Token[]; readonly setting: Setting }[],
): ReadonlyMap<string, WordUse> {
  const uses = new Map<string, WordUse>()
  for (const { tokens, setting } of sentences) {
    if (setting !== 'prose') continue
    for (let i = 0; i < tokens.length; i++) countToken(uses, tokens, i)
  }
  return uses
}

function countToken(uses: Map<string, WordUse>, tokens: readonly Token[], index: number): void {
  const token = tokens[index] as Token
  if (token.kind !== 'word') return
  const capitalised = isCapitalised(token)
  if (capitalised && opensSentence(tokens, index)) return
  const key = bareWord(token.lower)
  if (key === 'us') return
  const use = uses.get(key) ?? { capitalised: 0, lower: 0 }
  if (capitalised) use.capitalised++
  else use.lower++
  uses.set(key, use)
}

/** Is a capital at this token owed to its place: the first word of a sentence, quotation, item or after a colon? */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const token = tokens[i] as Token
    if (token.kind === 'word') return false
    if (token.kind === 'number') return i === 0
    if (/[.:!?"“‘•*·]/.test(token.text)) return true
    if (!/[('[`#>–—-]/.test(token.text)) return false
  }
  return true
}
