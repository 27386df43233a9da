import type { Article } from '../article/article.ts'
import { alignQuotes } from '../verify/align-quote.ts'
import type { LockedQuote } from './lock.ts'

const context = 32
const closeEnough = 0.1
const shortest = 4

/** The draft's quotations that a source holds, as TextQuoteSelectors of the source's own words. */
export function selectQuotes(articles: readonly Article[], text: string): LockedQuote[] {
  const quotes = articles.flatMap(({ quotes: found, text: draft }) =>
    found
      .filter(({ kind }) => kind === 'direct' || kind === 'block')
      .map(({ content }) => draft.slice(content.start, content.end))
      .filter((words) => words.split(/\s+/).length >= shortest),
  )
  return alignQuotes(quotes, [text]).flatMap((found) => {
    if (!found || found.distance > closeEnough) return []
    const { start, end } = found
    return [
      {
        source: '',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - context), start),
        suffix: text.slice(end, end + context),
      },
    ]
  })
}
