import { classNumber } from './word-classes.ts'
import type { Sequence, WordBook } from './word-book.ts'
import { mix, traits } from './word-forms.ts'

const startHash = 0x9e3779b9 | 0
const openingHash = 0x51ed270b

/** Three a word, and one more for each of the first three. */
export const sequenceFeatures = (length: number): number => 3 * length + Math.min(3, length)

/** The hashes of word pairs, patterns of word classes and the opening words, into `found` from its beginning. */
export function readSequences(
  { hash, shape, inner }: WordBook,
  { length, numbers }: Sequence,
  found: Int32Array,
): void {
  let before = startHash
  let shape1 = startHash
  let shape2 = startHash
  let opening = openingHash
  let at = 0
  for (let i = 0; i < length; i++) {
    const word = numbers[i] as number
    const here = hash[word] as number
    const shape0 = (i > 0 ? inner : shape)[word] as number
    found[at++] = mix(before, here)
    found[at++] = mix(shape1, shape0)
    found[at++] = mix(mix(shape2, shape1), shape0)
    if (i < 3) found[at++] = opening = mix(opening, here)
    before = here
    shape2 = shape1
    shape1 = shape0
  }
}

/** Outline features are numbers below this: a word class found, how many figures, how long, a reason to check it. */
export const outlineSize = 96
const reasonsFrom = 80

/** What a sentence has as a whole. Those below {@link reasonsFrom} also count by pairs. */
export function readOutline(book: WordBook, { length, numbers }: Sequence): number[] {
  let figures = 0
  let capitals = 0
  let words = 0
  let kinds = 0
  let classes = 0
  for (let i = 0; i < length; i++) {
    const word = numbers[i] as number
    const trait = book.traits[word] as number
    kinds |= book.kinds[word] as number
    classes |= book.classes[word] as number
    if (trait & traits.figure) figures++
    if (trait & traits.word) words++
    if (i > 0 && trait & traits.capital) capitals++
  }
  const outline = bitsOf(classes, 0)
  outline.push(40 + Math.min(figures, 3), 50 + Math.min(capitals, 4))
  outline.push(60 + Math.min(9, Math.floor(Math.log2(words + 1) * 2)))
  bits ??= { speakers: bitOf('i') | bitOf('we') | bitOf('you'), times: bitOf('year') }
  if (classes & bits.speakers) outline.push(70)
  if (figures > 0 && classes & bits.times) outline.push(71)
  const last = length > 0 ? (book.traits[numbers[length - 1] as number] as number) : 0
  if (last & traits.question) outline.push(72)
  return outline.concat(bitsOf(kinds, reasonsFrom))
}

/** Do two outline features count together? One counts with itself. */
export const countTogether = (one: number, other: number): boolean =>
  one === other || (one < reasonsFrom && other < reasonsFrom)

/** The hash of two outline features together, or of one alone. */
export function outlineHash(one: number, other: number): number {
  if (one >= reasonsFrom) return mix(one - reasonsFrom, 0x2545f491)
  const hash = mix(one, 0x6c8e9cf5)
  return one === other ? hash : mix(hash, other)
}

function bitsOf(mask: number, from: number): number[] {
  const found: number[] = []
  for (let bit = 0, rest = mask; rest !== 0; bit++, rest >>>= 1)
    if (rest & 1) found.push(from + bit)
  return found
}

const bitOf = (word: string): number => 1 << (classNumber(word) - 1)

let bits: { readonly speakers: number; readonly times: number } | undefined
