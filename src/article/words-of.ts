import { firstEndingAfter, itemsStartingIn, type Span } from '../text/span.ts'
import type { Article, Attribution, Citation, Name } from './article.ts'

/** The words of a span on one line. */
export function wordsOf(article: Article, { start, end }: Span): string {
  const words = article.text.slice(start, end)
  return (oddSpace.test(words) ? words.replace(/\s+/g, ' ') : words).trim()
}

/** White space that is no single blank; most phrases have none. */
const oddSpace = /[^\S ]| {2}/

/** The citations that begin within a span. */
export const citationsIn = (article: Article, span: Span): readonly Citation[] =>
  itemsStartingIn(article.citations, span)

/** The names that lie within a span. */
export const namesIn = (article: Article, span: Span): readonly Name[] =>
  itemsStartingIn(article.names, span).filter(({ end }) => end <= span.end)

/** The sentence an attribution was found in. */
export const sentenceOf = (article: Article, { sentence }: Attribution): Span =>
  article.sentences[sentence] ?? { start: 0, end: 0 }

/** The attributions found in the sentences that touch a span. */
export function attributionsIn(article: Article, { start, end }: Span): readonly Attribution[] {
  const first = firstEndingAfter(article.sentences, start)
  const found: Attribution[] = []
  for (let at = firstInSentence(article.attributions, first); ; at++) {
    const item = article.attributions[at]
    if (!item || (article.sentences[item.sentence]?.start ?? Infinity) >= end) return found
    found.push(item)
  }
}

function firstInSentence(items: readonly Attribution[], sentence: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Attribution).sentence >= sentence) high = middle
    else low = middle + 1
  }
  return low
}

/** Attributions somebody made in a sentence: not the credit of a picture, not the byline of the page. */
export const spokenAttributions = (article: Article): readonly Attribution[] =>
  article.attributions.filter(({ lemma }) => lemma !== 'byline' && lemma !== 'credit')
