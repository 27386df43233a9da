import { sentenceOpeners } from './data/sentence-openers.ts'

/** What follows a candidate. */
export interface Next {
  readonly word: string
  readonly kind: 'upper' | 'lower' | 'digit' | 'code' | 'other'
  /** A bracket, quotation mark or dash before it. */
  readonly lead: string
  /** The letter or figure of a list: “a.”, “2)”. */
  readonly marker: boolean
}

const leadMarks = /^["“”‘’'«([¿¡–—*_•⁃-][\s"“”‘’'«([¿¡–—*_•⁃-]*/
const nextWord = /^[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}’']*(?:-[\p{L}]+)?/u
const listMarker = /^(?:\d{1,2}|[a-z])[.)]\)?\s/

export function readNext(words: string, source: string, end: number, next: number): Next {
  if (opensWithMasked.test(source.slice(end, Math.min(next, end + 60)))) return maskedNext
  const near = words.slice(next, next + 60)
  const lead = leadMarks.exec(near)?.[0] ?? ''
  const rest = near.slice(lead.length)
  const word = nextWord.exec(rest)?.[0] ?? ''
  return { word, kind: kindOf(word), lead, marker: listMarker.test(rest) }
}

/** Code or an address behind a space: the next sentence begins with it. */
const opensWithMasked = /\s(?:`|https?:|www\.|<code)/i
const maskedNext: Next = { word: '', kind: 'code', lead: '', marker: false }

function kindOf(word: string): Next['kind'] {
  if (word === '') return 'other'
  if (/^\p{Lu}/u.test(word)) return 'upper'
  if (/^\p{Nd}/u.test(word)) return 'digit'
  return /^\p{Ll}{1,3}(?:\P{Lu}|$)/u.test(word) ? 'lower' : 'upper'
}

export function isOpener(after: Next): boolean {
  if (after.kind === 'code') return false
  if (after.lead !== '' && !after.lead.startsWith('(') && after.kind === 'upper') return true
  if (after.kind !== 'upper') return false
  return sentenceOpeners.has(after.word.toLowerCase()) || /^\p{Lu}\p{Ll}{3,}ly$/u.test(after.word)
}
