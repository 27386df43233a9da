import {
  classAt,
  isDigit,
  isLetterOrMark,
  isSpace,
  isUpper,
  isWordPart,
  smallLettersEnd,
} from './character-class.ts'
import type { Span } from './span.ts'

export type TokenKind = 'word' | 'number' | 'mark'

/** A word, a number with its separators, or a single punctuation mark. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly kind: TokenKind
}

/**
 * The tokens of a part of a text, in order, with offsets into the whole text: acronyms with points (`U.S.`), numbers with
 * their separators (`1,234.5`; not where a letter follows), words with inner apostrophes and hyphens, and single marks.
 */
export function tokenize(text: string, within: Span): Token[] {
  const tokens: Token[] = []
  const limit = within.end
  let at = within.start
  while (at < limit) {
    const type = classAt(text, at)
    if (isSpace(type)) {
      at++
      continue
    }
    const token = plainWord(text, at, limit, type) ?? tokenOf(text, at, limit, type)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

/** Most of a text is plain words in small letters, which are their own lower case, or with a capital before them. */
function plainWord(text: string, start: number, limit: number, type: number): Token | undefined {
  if (!isLetterOrMark(type)) return undefined
  const end = smallLettersEnd(text, start + 1, limit)
  const capital = isUpper(type)
  if ((capital && end - start < 2) || !endsPlainly(text, end, limit)) return undefined
  const found = text.slice(start, end)
  const lower = capital || text.charCodeAt(start) > 127 ? found.toLowerCase() : found
  return { start, end, text: found, lower, kind: 'word' }
}

/** Does nothing follow that could go on a word: white space, or a plain mark that joins no words? */
function endsPlainly(text: string, at: number, limit: number): boolean {
  if (at >= limit) return true
  const code = text.charCodeAt(at)
  return code < 128 && code !== 45 && code !== 39 && !isWordPart(classAt(text, at))
}

function tokenEnd(text: string, start: number, limit: number, type: number): number {
  if (isUpper(type)) {
    const acronym = acronymEnd(text, start, limit)
    if (acronym > start) return acronym
  }
  if (isDigit(type)) {
    const number = numberEnd(text, start, limit)
    if (number > start) return number
  }
  return isWordPart(type) ? wordEnd(text, start, limit) : start + widthAt(text, start)
}

function tokenOf(text: string, start: number, limit: number, type: number): Token {
  const end = Math.min(tokenEnd(text, start, limit, type), limit)
  const found = text.slice(start, end)
  const kind = isDigit(type) ? 'number' : isLetterOrMark(type) ? 'word' : 'mark'
  return { start, end, text: found, lower: kind === 'mark' ? found : found.toLowerCase(), kind }
}

/** Characters above U+FFFF take two places. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdbff) return 1
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function acronymEnd(text: string, start: number, limit: number): number {
  let at = start
  let letters = 0
  if (text.charCodeAt(start + 1) !== 46 && widthAt(text, start) === 1) return start
  while (at < limit && isUpper(classAt(text, at))) {
    const point = at + widthAt(text, at)
    if (point >= limit || text.charCodeAt(point) !== 46) break
    at = point + 1
    letters++
  }
  return letters >= 2 ? at : start
}

/** The end of a number; its last group is given back when a letter follows; `start` when there is none. */
function numberEnd(text: string, start: number, limit: number): number {
  let end = digitsEnd(text, start, limit)
  let beforeLastGroup = start
  while (end < limit && isSeparator(text.charCodeAt(end))) {
    const next = digitsEnd(text, end + 1, limit)
    if (next === end + 1) break
    beforeLastGroup = end
    end = next
  }
  const followed = end < limit && isLetterFollowing(text, end)
  return followed ? beforeLastGroup : end
}

const isSeparator = (code: number): boolean => code === 46 || code === 44 || code === 58

function digitsEnd(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit && isDigit(classAt(text, at))) at += widthAt(text, at)
  return at
}

const isLetterFollowing = (text: string, at: number): boolean => {
  const type = classAt(text, at)
  return isWordPart(type) && !isCombining(text, at, type)
}

/** A combining mark is part of a word, but does not keep a number from ending. */
const isCombining = (text: string, at: number, type: number): boolean =>
  isLetterOrMark(type) && text.charCodeAt(at) > 127 && /^\p{M}/u.test(text.slice(at, at + 2))

function wordEnd(text: string, start: number, limit: number): number {
  let at = start
  for (;;) {
    at = smallLettersEnd(text, at, limit)
    while (at < limit && isWordPart(classAt(text, at))) at += widthAt(text, at)
    if (at + 1 >= limit || !isJoiner(text.charCodeAt(at))) return at
    if (!isWordPart(classAt(text, at + 1))) return at
    at++
  }
}

/** Hyphen, apostrophes straight, curly and modifier. */
const isJoiner = (code: number): boolean =>
  code === 45 || code === 39 || code === 0x2019 || code === 0x2bc
