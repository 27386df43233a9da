import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Article, DateMention, Sentence } from '../article.ts'

/** A date that stands on certain days. */
export interface PlacedDate extends DateMention {
  readonly from: number
  readonly to: number
}

export const isPlaced = (date: DateMention): date is PlacedDate =>
  date.from !== undefined && date.to !== undefined

/** A placed date that names its own year. */
export const isAbsolute = (date: DateMention): date is PlacedDate =>
  isPlaced(date) && !date.relative

/** The date expressions that begin inside a span. */
export function datesIn(article: Article, within: Span): readonly DateMention[] {
  const { dates } = article
  const found: DateMention[] = []
  for (let at = firstEndingAfter(dates, within.start); at < dates.length; at++) {
    const date = dates[at] as DateMention
    if (date.start >= within.end) break
    found.push(date)
  }
  return found
}

/** The sentence an offset lies in. */
export function sentenceAt(article: Article, offset: number): Sentence | undefined {
  const sentence = article.sentences[firstEndingAfter(article.sentences, offset)]
  return sentence && sentence.start <= offset ? sentence : undefined
}

/** Does a value name a year and nothing finer? */
export const isYearOnly = (date: DateMention): boolean => /^-?\d{4}$/.test(date.value)

export const quoteDate = (article: Article, span: Span): string =>
  article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
