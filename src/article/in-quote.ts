import type { Article, Quote } from './article.ts'

const kept = new WeakMap<Article, readonly Quote[]>()

/** Does an offset lie in somebody else's words: a direct or block quotation? */
export function isInQuote(article: Article, offset: number): boolean {
  let quotes = kept.get(article)
  if (!quotes) {
    quotes = article.quotes
      .filter(({ kind }) => kind === 'direct' || kind === 'block')
      .sort((a, b) => a.start - b.start)
    kept.set(article, quotes)
  }
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle] as Quote).end > offset) high = middle
    else low = middle + 1
  }
  const quote = quotes[low]
  return quote !== undefined && quote.start <= offset
}
