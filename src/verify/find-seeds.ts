import type { FoldedText } from './fold-words.ts'
import type { QuoteSegment } from './quote-segments.ts'

/** A place where a segment may stand: the word of the source its first word would fall on. */
export interface Candidate {
  readonly source: number
  readonly word: number
  readonly votes: number
}

interface Seed {
  readonly segment: number
  readonly offset: number
}

const filterBits = 0xffff
const bucketWidth = 4
const mostHitsPerPair = 2_000

/**
 * Finds where the segments may stand by the word pairs they share with the sources: pairs on one diagonal add up, rare
 * pairs count more. One pass over the sources, whatever the number of segments.
 */
export function findCandidates(
  segments: readonly QuoteSegment[],
  sources: readonly FoldedText[],
  most: number,
): Candidate[][] {
  const seeds = collectSeeds(segments)
  const filter = new Uint8Array(filterBits + 1)
  for (const key of seeds.keys()) filter[key & filterBits] = 1
  const hits = new Map<number, number[]>()
  sources.forEach((source, number) => {
    const { hashes, count } = source
    for (let word = 0; word + 1 < count; word++) {
      const key = pairKey(hashes[word] as number, hashes[word + 1] as number)
      if (filter[key & filterBits] === 0 || !seeds.has(key)) continue
      const list = hits.get(key)
      if (!list) hits.set(key, [number, word])
      else if (list.length < mostHitsPerPair * 2) list.push(number, word)
    }
  })
  return countVotes(segments.length, seeds, hits).map((votes) => bestCandidates(votes, most))
}

const pairKey = (a: number, b: number): number => (Math.imul(a, 31) + b) | 0

function collectSeeds(segments: readonly QuoteSegment[]): Map<number, Seed[]> {
  const seeds = new Map<number, Seed[]>()
  segments.forEach(({ hashes }, segment) => {
    for (let offset = 0; offset + 1 < hashes.length; offset++) {
      const key = pairKey(hashes[offset] as number, hashes[offset + 1] as number)
      const list = seeds.get(key)
      if (list) list.push({ segment, offset })
      else seeds.set(key, [{ segment, offset }])
    }
  })
  return seeds
}

/** Votes of a segment: from source and bucket of diagonals to their weight. */
type Votes = Map<number, number>

const diagonalRoom = 2 ** 24
/** Diagonals may be negative by the length of a quotation. */
const bucketShift = 1_000

function countVotes(
  segments: number,
  seeds: ReadonlyMap<number, readonly Seed[]>,
  hits: ReadonlyMap<number, readonly number[]>,
): Votes[] {
  const votes = Array.from({ length: segments }, (): Votes => new Map())
  for (const [key, places] of hits) {
    const weight = 1 / (1 + Math.log2(places.length / 2))
    for (const { segment, offset } of seeds.get(key) ?? []) {
      const own = votes[segment] as Votes
      for (let i = 0; i < places.length; i += 2) {
        const diagonal = (places[i + 1] as number) - offset
        const bucket =
          (places[i] as number) * diagonalRoom + Math.floor(diagonal / bucketWidth) + bucketShift
        own.set(bucket, (own.get(bucket) ?? 0) + weight)
      }
    }
  }
  return votes
}

function bestCandidates(votes: Votes, most: number): Candidate[] {
  const summed = [...votes].map(([bucket, weight]) => ({
    source: Math.floor(bucket / diagonalRoom),
    word: ((bucket % diagonalRoom) - bucketShift) * bucketWidth,
    votes: weight + (votes.get(bucket - 1) ?? 0) + (votes.get(bucket + 1) ?? 0),
  }))
  return summed
    .sort((a, b) => b.votes - a.votes || a.source - b.source || a.word - b.word)
    .slice(0, most)
}
