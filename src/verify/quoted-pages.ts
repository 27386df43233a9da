import type { Article, Quote, Sentence } from '../article/article.ts'
import type { SourcePage, SourceShelf } from '../evidence/evidence.ts'
import { spanAt } from '../text/span.ts'
import type { QuoteAlignment } from './align-quote.ts'
import { alignQuotes } from './align-quote.ts'
import { attributedPages } from './attributed-pages.ts'
import { isEnglish } from './is-english.ts'

/** A quotation of the draft, the pages cited in its section, and the closest words in any of them. */
export interface QuotedPage {
  readonly quote: Quote
  readonly sentence: Sentence | undefined
  /** Kept pages cited in the section, or by the whole document where the section cites none. */
  readonly pages: readonly SourcePage[]
  /** True when every page that may hold it is kept and whole. */
  readonly complete: boolean
  readonly alignment?: QuoteAlignment
  /** The page of the alignment. */
  readonly page?: SourcePage
}

const fewestWords = 4
const memory = new WeakMap<SourceShelf, WeakMap<Article, readonly QuotedPage[]>>()

/** Each longer direct or block quotation with its sources. Worked out once for an article and a shelf. */
export function quotedPages(article: Article, shelf: SourceShelf): readonly QuotedPage[] {
  const articles = memory.get(shelf) ?? new WeakMap<Article, readonly QuotedPage[]>()
  memory.set(shelf, articles)
  const known = articles.get(article) ?? findQuotedPages(article, shelf)
  articles.set(article, known)
  return known
}

interface Cited {
  readonly section: number
  readonly page: SourcePage | undefined
}

function findQuotedPages(article: Article, shelf: SourceShelf): QuotedPage[] {
  if (shelf.pages.length === 0) return []
  const cited = citedBySection(article, shelf)
  const quotes = article.quotes.filter((quote) => isSpeech(article, quote))
  if (cited.length === 0 || quotes.length === 0) return []
  const kept = [...new Set(cited.flatMap(({ page }) => (page?.status === 'kept' ? page : [])))]
  const words = quotes.map(({ content }) => article.text.slice(content.start, content.end))
  const alignments = alignQuotes(
    words,
    kept.map(({ text }) => text),
  )
  return quotes.map((quote, at) => {
    const sentence = spanAt(article.sentences, quote.content.start)
    const near = pagesNear(article, sentence, cited)
    const alignment = alignments[at]
    const page = alignment && kept[alignment.source]
    return {
      quote,
      sentence,
      pages: near.flatMap((one) => (one?.status === 'kept' ? one : [])),
      complete: near.length > 0 && near.every(isWhole),
      ...(alignment && page ? { alignment, page } : {}),
    }
  })
}

/** Kept, at hand (snapshots need not be in version control), whole, and in the draft's language. */
const isWhole = (page: SourcePage | undefined): boolean =>
  page?.status === 'kept' && page.text !== '' && page.complete && isEnglish(page)

const isSpeech = (article: Article, { kind, content }: Quote): boolean =>
  (kind === 'direct' || kind === 'block') &&
  article.text.slice(content.start, content.end).trim().split(/\s+/).length >= fewestWords

/** Every citation, and every page named in a reporting clause, with its section; front matter counts for all (-1). */
function citedBySection(article: Article, shelf: SourceShelf): Cited[] {
  const linked = article.citations.flatMap(({ url, start }): Cited[] =>
    url === undefined ? [] : [{ section: sectionAt(article, start), page: shelf.page(url) }],
  )
  const named = article.sentences.flatMap((sentence): Cited[] => {
    const section = article.blocks[sentence.block]?.section ?? 0
    return attributedPages(article, sentence, shelf).map((page) => ({ section, page }))
  })
  const listed = article.metadata.sources.map((url): Cited => ({
    section: -1,
    page: shelf.page(url),
  }))
  return [...linked, ...named, ...listed]
}

const sectionAt = ({ blocks }: Article, offset: number): number =>
  blocks.find(({ start, end }) => start <= offset && offset < end)?.section ?? 0

function pagesNear(
  article: Article,
  sentence: Sentence | undefined,
  cited: readonly Cited[],
): readonly (SourcePage | undefined)[] {
  const section = sentence ? (article.blocks[sentence.block]?.section ?? 0) : 0
  const near = cited.filter((one) => one.section === section || one.section === -1)
  return [...new Set((near.length > 0 ? near : cited).map(({ page }) => page))]
}
