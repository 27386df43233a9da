import { synonymsOf } from './data/synonyms.ts'
import type { Term } from './terms.ts'

/** Which words a stretch of evidence holds, ready for look-ups. */
export interface WordSet {
  readonly stems: ReadonlySet<string>
  /** Stems by their first letters, for words that share a root. */
  readonly roots: ReadonlyMap<string, readonly string[]>
}

const rootLength = 5
const longestTail = 5

export function collectWords(terms: readonly Term[]): WordSet {
  const stems = new Set(terms.map((term) => term.stem))
  const roots = new Map<string, string[]>()
  for (const stem of stems) {
    if (stem.length < rootLength) continue
    const root = stem.slice(0, rootLength)
    const list = roots.get(root)
    if (list) list.push(stem)
    else roots.set(root, [stem])
  }
  return { stems, roots }
}

/** How well a word is carried: 1 the same stem, less for a synonym or a shared root, 0 not at all. */
export function carries(words: WordSet, term: Term): number {
  if (words.stems.has(term.stem)) return 1
  if (term.kind === 'number') return 0
  const mates = synonymsOf(term.stem)
  if (mates) for (const mate of mates) if (words.stems.has(mate)) return 0.9
  return sharesRoot(words, term) ? 0.75 : 0
}

/** Weighted share of the words that are carried, 0..1; 1 when there are none. */
export function coverage(words: WordSet, terms: readonly Term[]): number {
  let carried = 0
  let total = 0
  for (const term of terms) {
    total += term.weight
    carried += term.weight * carries(words, term)
  }
  return total === 0 ? 1 : carried / total
}

function sharesRoot(words: WordSet, { stem }: Term): boolean {
  const mates = stem.length < rootLength ? undefined : words.roots.get(stem.slice(0, rootLength))
  return mates?.some((mate) => tailsAreShort(stem, mate)) ?? false
}

function tailsAreShort(a: string, b: string): boolean {
  let shared = rootLength
  while (shared < a.length && a[shared] === b[shared]) shared++
  return (
    a.length - shared <= longestTail - 1 &&
    b.length - shared <= longestTail - 1 &&
    shared * 2 > Math.min(a.length, b.length)
  )
}
