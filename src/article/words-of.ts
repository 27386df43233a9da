import type { Span } from '../text/span.ts'
import type { Article, Attribution, Citation, Name } from './article.ts'

/** The words of a span on one line. */
export function wordsOf(article: Article, { start, end }: Span): string {
  const words = article.text.slice(start, end)
  return (oddSpace.test(words) ? words.replace(/\s+/g, ' ') : words).trim()
}

/** White space that is no single blank; most phrases have none. */
const oddSpace = /[^\S ]|  /

/** The citations that begin within a span. */
export function citationsIn({ citations }: Article, { start, end }: Span): readonly Citation[] {
  const from = firstStartingAt(citations, start)
  let to = from
  while (to < citations.length && (citations[to] as Citation).start < end) to++
  return from === to ? none : citations.slice(from, to)
}

/** The names that lie within a span. */
export function namesIn({ names }: Article, { start, end }: Span): readonly Name[] {
  const from = firstStartingAt(names, start)
  let to = from
  while (to < names.length && (names[to] as Name).end <= end) to++
  return from === to ? none : names.slice(from, to)
}

const none: readonly never[] = []

/** The index of the first item, of a list sorted by `start`, that begins at an offset or later. */
function firstStartingAt(items: readonly Span[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Span).start >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The sentence an attribution was found in. */
export const sentenceOf = (article: Article, { sentence }: Attribution): Span =>
  article.sentences[sentence] ?? { start: 0, end: 0 }

/** Attributions somebody made in a sentence: not the credit of a picture, not the byline of the page. */
export const spokenAttributions = (article: Article): readonly Attribution[] =>
  article.attributions.filter(({ lemma }) => lemma !== 'byline' && lemma !== 'credit')
