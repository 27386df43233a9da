import type { Span } from '../text/span.ts'
import { spansOverlap } from '../text/span.ts'
import type { FoldedText } from './fold-words.ts'
import { foldWords } from './fold-words.ts'

/** A stretch of a draft that stands word for word in a source. */
export interface Copy extends Span {
  readonly words: number
  /** Index of the source. */
  readonly source: number
  /** Where it stands in the source's text. */
  readonly place: Span
}

const shingle = 8

/**
 * Stretches of at least `least` words that a source shares with a draft, outside the given spans. Seeds are shingles of
 * eight words; each is run out to both sides. Linear in draft and sources.
 */
export function findCopies(
  draft: string,
  outside: readonly Span[],
  sources: readonly string[],
  least: number,
): Copy[] {
  const words = foldWords(draft)
  if (words.count < least) return []
  const seeds = new Map<number, number[]>()
  for (let at = 0; at + shingle <= words.count; at += shingle) {
    const key = hashShingle(words, at)
    seeds.set(key, [...(seeds.get(key) ?? []), at])
  }
  const copies = sources.flatMap((text, source) =>
    copiesFrom(words, foldWords(text), seeds, least, source),
  )
  return longestFirst(copies.filter((copy) => !outside.some((span) => spansOverlap(span, copy))))
}

function copiesFrom(
  draft: FoldedText,
  page: FoldedText,
  seeds: ReadonlyMap<number, readonly number[]>,
  least: number,
  source: number,
): Copy[] {
  const copies: Copy[] = []
  for (let at = 0; at + shingle <= page.count; at++) {
    for (const seed of seeds.get(hashShingle(page, at)) ?? []) {
      const before = sharedBefore(draft, seed, page, at)
      const length = before + sharedAfter(draft, seed, page, at)
      if (length >= least)
        copies.push(describe(draft, seed - before, page, at - before, length, source))
    }
  }
  return copies
}

function describe(
  draft: FoldedText,
  from: number,
  page: FoldedText,
  at: number,
  words: number,
  source: number,
): Copy {
  const last = words - 1
  return {
    start: draft.starts[from] as number,
    end: draft.ends[from + last] as number,
    words,
    source,
    place: { start: page.starts[at] as number, end: page.ends[at + last] as number },
  }
}

function sharedBefore(a: FoldedText, i: number, b: FoldedText, j: number): number {
  let count = 0
  while (i - count > 0 && j - count > 0 && a.hashes[i - count - 1] === b.hashes[j - count - 1])
    count++
  return count
}

function sharedAfter(a: FoldedText, i: number, b: FoldedText, j: number): number {
  let count = 0
  while (i + count < a.count && j + count < b.count && a.hashes[i + count] === b.hashes[j + count])
    count++
  return count
}

function hashShingle({ hashes }: FoldedText, at: number): number {
  let key = 0
  for (let offset = 0; offset < shingle; offset++)
    key = (Math.imul(key, 31) + (hashes[at + offset] as number)) | 0
  return key
}

/** Overlapping copies are one: the longest. */
function longestFirst(copies: readonly Copy[]): Copy[] {
  const kept: Copy[] = []
  for (const copy of [...copies].sort((a, b) => b.words - a.words || a.start - b.start)) {
    if (!kept.some((other) => spansOverlap(other, copy))) kept.push(copy)
  }
  return kept.sort((a, b) => a.start - b.start)
}
