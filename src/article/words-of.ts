import type { Span } from '../text/span.ts'
import type { Article, Attribution, Citation, Name } from './article.ts'

/** The words of a span on one line. */
export const wordsOf = (article: Article, { start, end }: Span): string =>
  article.text.slice(start, end).replace(/\s+/g, ' ').trim()

/** The citations that begin within a span. */
export const citationsIn = (article: Article, { start, end }: Span): readonly Citation[] =>
  article.citations.filter((citation) => citation.start < end && start <= citation.start)

/** The names that lie within a span. */
export const namesIn = (article: Article, { start, end }: Span): readonly Name[] =>
  article.names.filter((name) => start <= name.start && name.end <= end)

/** The sentence an attribution was found in. */
export const sentenceOf = (article: Article, { sentence }: Attribution): Span =>
  article.sentences[sentence] ?? { start: 0, end: 0 }

/** Attributions somebody made in a sentence: not the credit of a picture, not the byline of the page. */
export const spokenAttributions = (article: Article): readonly Attribution[] =>
  article.attributions.filter(({ lemma }) => lemma !== 'byline' && lemma !== 'credit')
