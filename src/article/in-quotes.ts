import type { Article } from './article.ts'
import type { Span } from '../text/span.ts'

/** Does a span stand in somebody else's words: a direct quotation or a block quote? */
export function inQuotes(article: Article, span: Span): boolean {
  const { quotes } = article
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle]?.end ?? 0) > span.start) high = middle
    else low = middle + 1
  }
  const quote = quotes[low]
  if (!quote || quote.start > span.start) return false
  return quote.kind === 'direct' || quote.kind === 'block'
}
