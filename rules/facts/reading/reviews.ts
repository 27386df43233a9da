import type { Article, Sentence } from '../../../src/article/article.ts'
import type { ReviewedClaim } from '../../../src/evidence/notebook.ts'

/** The share of a reviewed claim's words that a sentence must carry. */
const enough = 0.75
const fewest = 4

/** Sentences that tell a reviewed claim again: all its numbers and names, and most of its words. */
export function* reviewedSentences(
  article: Article,
  reviews: readonly ReviewedClaim[],
): Generator<{ readonly sentence: Sentence; readonly review: ReviewedClaim }> {
  if (reviews.length === 0) return
  const index = indexOf(reviews)
  for (const sentence of article.sentences) {
    const words = new Set(contentWords(article.prose.slice(sentence.start, sentence.end)))
    const match = bestMatch(words, index)
    if (match) yield { sentence, review: match }
  }
}

interface Entry {
  readonly review: ReviewedClaim
  readonly words: readonly string[]
  /** Numbers and capitalised words: all of them must be there. */
  readonly firm: readonly string[]
}

function bestMatch(
  words: ReadonlySet<string>,
  index: ReadonlyMap<string, readonly Entry[]>,
): ReviewedClaim | undefined {
  let best: { readonly review: ReviewedClaim; readonly share: number } | undefined
  const met = new Set<Entry>()
  for (const word of words)
    for (const entry of index.get(word) ?? []) {
      if (met.has(entry)) continue
      met.add(entry)
      if (!entry.firm.every((one) => words.has(one))) continue
      const share = entry.words.filter((one) => words.has(one)).length / entry.words.length
      if (share >= enough && share > (best?.share ?? 0)) best = { review: entry.review, share }
    }
  return best?.review
}

const kept = new WeakMap<readonly ReviewedClaim[], ReadonlyMap<string, readonly Entry[]>>()

/** Claims by their rarest word, so that a sentence meets few of them. */
function indexOf(reviews: readonly ReviewedClaim[]): ReadonlyMap<string, readonly Entry[]> {
  const known = kept.get(reviews)
  if (known) return known
  const entries = reviews.map(readEntry).filter(({ words }) => words.length >= fewest)
  const counts = new Map<string, number>()
  for (const { words } of entries)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const index = new Map<string, Entry[]>()
  for (const entry of entries) {
    const candidates = entry.firm.length > 0 ? entry.firm : entry.words
    const rarest = [...candidates].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
    for (const word of entry.firm.length > 0 ? rarest.slice(0, 1) : rarest)
      index.set(word, [...(index.get(word) ?? []), entry])
  }
  kept.set(reviews, index)
  return index
}

function readEntry(review: ReviewedClaim): Entry {
  const words = [...new Set(contentWords(review.claim))]
  const firm = review.claim.match(/\d[\d.,]*|(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+/gu) ?? []
  const kept = new Set(words)
  return { review, words, firm: [...new Set(firm.map(stem))].filter((word) => kept.has(word)) }
}

const stopWords = new Set(
  'the a an of in on at to for from by with and or that this these those is are was were be been has have had it its as his her their they he she we you i not no than then there which who what when will would can could'.split(
    ' ',
  ),
)

const contentWords = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*|[\p{L}]+/gu) ?? []).map(stem).filter((word) => !stopWords.has(word))

const stem = (word: string): string => {
  const lower = word.toLowerCase().replace(/[.,]$/, '')
  return lower.length > 4 ? lower.replace(/(?:ing|ed|es|s)$/, '') : lower
}
