import type { Token } from '../../text/tokens.ts'
import { kindMaskOf, kindOrder } from './kinds.ts'
import { wordClass } from './word-classes.ts'

/** Number of buckets that features are hashed into. */
export const bucketCount = 1 << 16

/** Words with their vectors and the two clusters, coarse and fine, that each falls into. */
export interface Vocabulary {
  readonly indices: ReadonlyMap<string, number>
  readonly dimensions: number
  /** One row a word; the last row stands for words not listed and is all zero. */
  readonly vectors: Int8Array
  readonly scale: number
  /** Two numbers a word. */
  readonly clusters: Uint16Array
}

/** Puts a vocabulary together. `clusters` holds two bytes a word. */
export function vocabularyOf(
  words: string,
  vectors: Int8Array,
  scale: number,
  dimensions: number,
  clusters: Int8Array,
): Vocabulary {
  const indices = new Map<string, number>()
  for (const word of words.split(' ')) indices.set(word, indices.size)
  const numbers = new Uint16Array(indices.size * 2 + 2).fill(unlisted)
  for (let i = 0; i < clusters.length; i++) numbers[i] = (clusters[i] as number) & 255
  const rows = new Int8Array((indices.size + 1) * dimensions)
  rows.set(vectors)
  return { indices, dimensions, vectors: rows, scale, clusters: numbers }
}

const unlisted = 998

/** The rows of a sentence's tokens in the vocabulary. */
export function readWords(tokens: readonly Token[], vocabulary: Vocabulary): number[] {
  const { indices } = vocabulary
  const rows: number[] = []
  for (const { kind, lower } of tokens) {
    rows.push(indices.get(kind === 'number' ? '100' : lower) ?? rowOfPart(lower, indices))
  }
  return rows
}

/** “Kenya’s” and “state-run” go by their first part. */
function rowOfPart(lower: string, indices: ReadonlyMap<string, number>): number {
  const cut = lower.search(/['’-]/)
  return (cut > 0 ? indices.get(lower.slice(0, cut)) : undefined) ?? indices.size
}

/**
 * The buckets of what a sentence looks like: words, word pairs, clusters, patterns of word classes, reasons to check it,
 * and its outline by pairs, each once.
 */
export function readFeatures(
  tokens: readonly Token[],
  words: readonly number[],
  vocabulary: Vocabulary,
): number[] {
  const found = new Set<number>()
  addWordsAndShapes(tokens, found)
  for (const row of words) {
    found.add(bucketOf(mix(vocabulary.clusters[2 * row] as number, 0x51ed270b)))
    found.add(bucketOf(mix(vocabulary.clusters[2 * row + 1] as number, 0x6c8e9cf5)))
  }
  addKinds(tokens, found)
  addOutline(tokens, found)
  return [...found]
}

function addKinds(tokens: readonly Token[], found: Set<number>): void {
  const mask = kindMaskOf(tokens)
  for (let bit = 0; bit < kindOrder.length; bit++) {
    if (mask & (1 << bit)) found.add(bucketOf(mix(bit, 0x2545f491)))
  }
}

/** What a sentence has as a whole, and what it has together: a figure and a time, a speaker and a question. */
function addOutline(tokens: readonly Token[], found: Set<number>): void {
  const hashes = summary(tokens).map((name) => hashText(name, 5))
  for (let i = 0; i < hashes.length; i++) {
    const one = hashes[i] as number
    found.add(bucketOf(one))
    for (let j = i + 1; j < hashes.length; j++) found.add(bucketOf(mix(one, hashes[j] as number)))
  }
}

function addWordsAndShapes(tokens: readonly Token[], found: Set<number>): void {
  let word = startHash
  let shape1 = startHash
  let shape2 = startHash
  let first = ''
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const form = normalForm(tokens, i)
    const hash = hashText(form, 0)
    const shapeHash = hashText(shapeOf(token, form, i), 1)
    found.add(bucketOf(hash))
    found.add(bucketOf(mix(word, hash)))
    found.add(bucketOf(mix(mix(shape2, shape1), shapeHash)))
    found.add(bucketOf(mix(shape1, shapeHash)))
    if (form.length > 5 && token.kind === 'word') {
      found.add(bucketOf(hashText(form.slice(0, 5), 2)))
      found.add(bucketOf(hashText(form.slice(-3), 3)))
    }
    word = hash
    shape2 = shape1
    shape1 = shapeHash
    if (i < 3) found.add(bucketOf(hashText((first += ` ${form}`), 4)))
  }
}

const startHash = 0x9e3779b9

function normalForm(tokens: readonly Token[], i: number): string {
  const token = tokens[i] as Token
  if (token.kind !== 'number') return token.lower
  if (tokens[i - 1]?.text === '$') return '0$'
  const next = tokens[i + 1]?.lower
  if (next === '%' || next === 'percent') return '0%'
  if (/^(?:1[789]|20)\d\d$/.test(token.text)) return '0y'
  return token.text.length > 3 ? '0000' : '00'
}

function shapeOf(token: Token, form: string, i: number): string {
  if (token.kind !== 'word') return form
  const known = wordClass(token.lower)
  if (known) return known
  const initial = token.text.charCodeAt(0)
  if (i > 0 && initial >= 65 && initial <= 90) return 'Cap'
  if (form.endsWith('ed')) return 'ed'
  if (form.endsWith('ing')) return 'ing'
  if (form.endsWith('ly')) return 'ly'
  if (form.includes("'") || form.includes('’')) return 'apo'
  return 'w'
}

function summary(tokens: readonly Token[]): string[] {
  let numbers = 0
  let capitals = 0
  let words = 0
  const classes = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'number') numbers++
    if (token.kind !== 'word') continue
    words++
    const initial = token.text.charCodeAt(0)
    if (i > 0 && initial >= 65 && initial <= 90 && token.text !== 'I') capitals++
    const known = wordClass(token.lower)
    if (known) classes.add(known)
  }
  const names = [...classes].map((letter) => `has:${letter}`)
  names.push(`numbers:${Math.min(numbers, 3)}`, `capitals:${Math.min(capitals, 4)}`)
  names.push(`length:${Math.min(9, Math.floor(Math.log2(words + 1) * 2))}`)
  if (classes.has('I') || classes.has('W') || classes.has('Y')) names.push('speaker')
  if (numbers > 0 && classes.has('Z')) names.push('number+time')
  if (tokens[tokens.length - 1]?.text === '?') names.push('question')
  return names
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (bucketCount - 1)
}

/** FNV-1a. */
function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  hash ^= hash >>> 13
  return hash >>> 0
}
