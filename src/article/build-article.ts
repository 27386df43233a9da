import type { Document } from '../documents/document.ts'
import { tokenize, type Token } from '../text/tokens.ts'
import type { Article, Block, Sentence } from './article.ts'
import { assessClaims } from './claims/assess-claims.ts'
import { findAttributions } from './attribution/find-attributions.ts'
import { nameSpeakers } from './attribution/name-speakers.ts'
import { readOutline } from './blocks.ts'
import { findCitations } from './citations.ts'
import { findDates } from './dates/find-dates.ts'
import { findNames } from './names/find-names.ts'
import { maskProse } from './prose-mask.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import { findQuotes } from './quotes.ts'
import { splitSentences } from './sentences.ts'
import { readMasthead, type Masthead } from './title-date-byline.ts'

/** What is known of an article beside its text. */
export interface ArticleSetting {
  /** ISO day to judge by where the article has no date of its own. */
  readonly asOf?: string
}

/** Reads a document as an article. Each part is computed when first asked for, once. */
export function buildArticle(document: Document, setting: ArticleSetting = {}): Article {
  const { text, metadata, tree } = document
  const outline = once(() => readOutline(document))
  const prose = once(() => maskProse(text, tree))
  const sentences = once(() => splitSentences(text, prose(), outline().blocks))
  const masthead = once(() => readMasthead(prose(), outline().blocks, metadata))
  const citations = once(() => findCitations(text, tree, outline().blocks))
  const firstOfBlock = once(() => groupByBlock(sentences()))
  const tokens = tokenCache(prose, sentences)
  const dates = once(() => findDates(prose(), sentences(), masthead().date))
  const names = once(() => findNames(prose(), sentences(), tokens))
  const marked = once(() => findQuotes(text, prose(), outline().blocks, sentences()))
  const quantities = once(() => findQuantities(prose(), sentences()))
  const attributions = once(() =>
    findAttributions({
      text,
      prose: prose(),
      blocks: outline().blocks,
      sentences: sentences(),
      tokens,
      quotes: marked(),
      names: names(),
    }),
  )
  const quotes = once(() => nameSpeakers(marked(), attributions()))
  const wordCount = once(() =>
    sentences().reduce((sum, one) => sum + tokens(one).filter(isWord).length, 0),
  )
  const article: Article = {
    document,
    path: document.path,
    format: document.format,
    metadata,
    text,
    get prose() {
      return prose()
    },
    get blocks() {
      return outline().blocks
    },
    get sections() {
      return outline().sections
    },
    get sentences() {
      return sentences()
    },
    tokens,
    sentencesOf: (block: Block) => firstOfBlock().get(block.index) ?? [],
    ...dayOf(masthead(), setting),
    get names() {
      return names()
    },
    get dates() {
      return dates()
    },
    get quantities() {
      return quantities()
    },
    get quotes() {
      return quotes()
    },
    get attributions() {
      return attributions()
    },
    get citations() {
      return citations()
    },
    get claims() {
      return claims()
    },
    get wordCount() {
      return wordCount()
    },
  }
  const claims = once(() => assessClaims(article))
  return article
}

/** Title, date and byline are there or not; the day to judge by is the article's own, else the one given. */
function dayOf(masthead: Masthead, { asOf }: ArticleSetting): Masthead & { asOf?: string } {
  const day = masthead.date ?? asOf
  return { ...masthead, ...(day === undefined ? {} : { asOf: day }) }
}

const isWord = ({ kind }: Token): boolean => kind !== 'mark'

/** A function that computes its value at the first call and keeps it. */
function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => (kept ??= { value: compute() }).value
}

function tokenCache(
  prose: () => string,
  sentences: () => readonly Sentence[],
): (sentence: Sentence) => readonly Token[] {
  const kept: (readonly Token[] | undefined)[] = []
  return (sentence) => {
    if (sentences()[sentence.index] !== sentence) return tokenize(prose(), sentence)
    return (kept[sentence.index] ??= tokenize(prose(), sentence))
  }
}

function groupByBlock(sentences: readonly Sentence[]): Map<number, Sentence[]> {
  const groups = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const group = groups.get(sentence.block)
    if (group) group.push(sentence)
    else groups.set(sentence.block, [sentence])
  }
  return groups
}
