import type { Term } from './terms.ts'

/** Which passages hold a stem, and how often. */
interface Posting {
  readonly passage: number
  readonly count: number
}

export interface PassageIndex {
  readonly size: number
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  readonly lengths: Uint32Array
  readonly meanLength: number
}

export interface RankedPassage {
  readonly passage: number
  readonly score: number
}

const saturation = 1.2
const lengthWeight = 0.5

/** Indexes the content words of passages. */
export function indexPassages(passages: readonly (readonly Term[])[]): PassageIndex {
  const postings = new Map<string, Posting[]>()
  const lengths = new Uint32Array(passages.length)
  passages.forEach((terms, passage) => {
    lengths[passage] = terms.length
    for (const [stem, count] of countStems(terms)) {
      const list = postings.get(stem)
      if (list) list.push({ passage, count })
      else postings.set(stem, [{ passage, count }])
    }
  })
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return {
    size: passages.length,
    postings,
    lengths,
    meanLength: total / (passages.length || 1) || 1,
  }
}

/** Passages by BM25 (Robertson and Walker 1994), best first; those that share no word are left out. */
export function rankPassages(index: PassageIndex, query: readonly Term[]): RankedPassage[] {
  const scores = new Map<number, number>()
  for (const stem of new Set(query.map((term) => term.stem))) {
    const list = index.postings.get(stem) ?? []
    const rarity = Math.log(1 + (index.size - list.length + 0.5) / (list.length + 0.5))
    for (const { passage, count } of list) {
      const length = (index.lengths[passage] ?? 0) / index.meanLength
      const norm = saturation * (1 - lengthWeight + lengthWeight * length)
      const gain = (rarity * count * (saturation + 1)) / (count + norm)
      scores.set(passage, (scores.get(passage) ?? 0) + gain)
    }
  }
  return [...scores]
    .map(([passage, score]) => ({ passage, score }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
}

function countStems(terms: readonly Term[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { stem } of terms) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}
