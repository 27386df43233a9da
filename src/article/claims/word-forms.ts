import type { Token } from '../../text/tokens.ts'
import { lookUp, type FingerprintTable } from './fingerprint-table.ts'
import { kindMask, reasonBits } from './kinds.ts'
import { classNumber } from './word-classes.ts'

/** What the model sees of a word by itself, whatever stands beside it. */
export interface WordForm {
  readonly hash: number
  /** Its shape at the beginning of a sentence, and inside one, where a capital tells something. */
  readonly shape: number
  readonly inner: number
  /** Bits of its word class and of the reasons it speaks for. */
  readonly classes: number
  readonly kinds: number
  /** Bits of {@link traits}. */
  readonly traits: number
  /** Hashes of the word, its beginning and its ending. */
  readonly parts: readonly number[]
  /** Its row in the word vectors; 0 for a word without one. */
  readonly row: number
}

export const traits = { word: 1, figure: 2, capital: 4, question: 8 }

/** Reads the word at a place by its key. */
export function readWordForm(key: string, token: Token, rows: FingerprintTable): WordForm {
  const isNumber = token.kind === 'number'
  const lower = isNumber ? key : token.lower
  const isWord = token.kind === 'word'
  const hash = hashText(lower, 0)
  const capital = isWord && isCapital(token.text.charCodeAt(0))
  const known = isWord ? classNumber(token.lower) : 0
  const shape = known > 0 ? known : isWord ? endShape(lower) : (hash & 0xffff) + 256
  return {
    hash,
    shape: mix(shape, shapeSeed),
    inner: mix(known === 0 && capital ? capitalShape : shape, shapeSeed),
    classes: known > 0 ? 1 << (known - 1) : 0,
    kinds: isWord ? kindMask(token.lower) & reasonBits : 0,
    traits:
      (isWord ? traits.word : 0) |
      (isNumber ? traits.figure : 0) |
      (capital && token.text !== 'I' ? traits.capital : 0) |
      (token.text === '?' ? traits.question : 0),
    parts: isWord && lower.length > 5 ? [hash, startOf(lower), endOf(lower)] : [hash],
    row: rowOf(isNumber ? '100' : lower, rows),
  }
}

const shapeSeed = 0x3c6ef372

/** What tells the form of the token at a place: its text, or for a figure what it counts, money, a share, a year. */
export function keyAt(tokens: readonly Token[], i: number): string {
  const token = tokens[i] as Token
  if (token.kind !== 'number') return token.text
  if (tokens[i - 1]?.text === '$') return '0$'
  const next = tokens[i + 1]?.lower
  if (next === '%' || next === 'percent') return '0%'
  if (year.test(token.text)) return '0y'
  return token.text.length > 3 ? '0000' : '00'
}

const year = /^(?:1[789]|20)\d\d$/

/** FNV-1a. */
export function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return settle(hash)
}

/** Joins two hashes; the order counts. */
export const mix = (a: number, b: number): number =>
  settle(Math.imul(a ^ ((((b + 0x9e3779b9) | 0) + (((a << 6) + (a >>> 2)) | 0)) | 0), 0x85ebca6b))

/** Lets the high bits bear on the low ones, which a table goes by. */
const settle = (hash: number): number => (hash ^ (hash >>> 13) ^ (hash >>> 21)) | 0

const startOf = (lower: string): number => hashText(lower.slice(0, 5), 2)
const endOf = (lower: string): number => hashText(lower.slice(-3), 3)

const capitalShape = 64

function endShape(lower: string): number {
  if (lower.endsWith('ed')) return 65
  if (lower.endsWith('ing')) return 66
  if (lower.endsWith('ly')) return 67
  return lower.includes("'") || lower.includes('’') ? 68 : 69
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90

/** “Kenya’s” and “state-run” go by their first part. */
function rowOf(lower: string, rows: FingerprintTable): number {
  const row = lookUp(rows, hashText(lower, 7))
  if (row > 0) return row
  const cut = lower.search(/['’-]/)
  return cut > 0 ? lookUp(rows, hashText(lower.slice(0, cut), 7)) : 0
}
