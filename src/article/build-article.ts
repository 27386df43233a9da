import type { Document } from '../documents/document.ts'
import { tokenize, type Token } from '../text/tokens.ts'
import type { Article, Block, Quote, Sentence } from './article.ts'
import { assessClaims } from './claims/assess-claims.ts'
import { findAttributions } from './attribution/find-attributions.ts'
import { nameSpeakers } from './attribution/name-speakers.ts'
import { readOutline, type Outline } from './blocks.ts'
import { findCitations } from './citations.ts'
import { findDates } from './dates/find-dates.ts'
import { findNames } from './names/find-names.ts'
import { maskProse } from './prose-mask.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import { findQuotes } from './quotes.ts'
import type { SentenceMemory } from './sentence-memory.ts'
import { splitSentences } from './sentences.ts'
import { readMasthead, type Masthead } from './title-date-byline.ts'

/** What is known of an article beside its text. */
export interface ArticleSetting {
  /** ISO day to judge by where the article has no date of its own. */
  readonly asOf?: string
  /** Keeps what was worked out for unchanged sentences, for a document that is read again and again. */
  readonly memory?: SentenceMemory
}

/** Reads a document as an article. Each part is computed when first asked for, once. */
export function buildArticle(document: Document, setting: ArticleSetting = {}): Article {
  const { path, format, metadata, text } = document
  const workings: Workings = lazily<Workings, Document>(document, {
    outline: (of) => readOutline(of),
    prose: (of) => maskProse(of.text, of.tree),
    masthead: (of) => readMasthead(workings.prose, workings.outline.blocks, of.metadata),
  })
  const tokens = tokenCache(
    () => workings.prose,
    () => article.sentences,
  )
  const base = {
    document,
    path,
    format,
    metadata,
    text,
    tokens,
    sentencesOf: (block: Block) => byBlock().get(block.index) ?? [],
    ...dayOf(workings.masthead, setting),
  }
  const article: Article = Object.assign(
    lazily<LazyParts, Workings>(
      workings,
      partsOf(() => article, setting.memory),
    ),
    base,
  )
  const byBlock = once(() => groupByBlock(article.sentences))
  return article
}

/** What several parts are read from. */
interface Workings {
  readonly outline: Outline
  readonly prose: string
  readonly masthead: Masthead
}

type LazyParts = Pick<
  Article,
  | 'prose'
  | 'blocks'
  | 'sections'
  | 'sentences'
  | 'names'
  | 'dates'
  | 'quantities'
  | 'quotes'
  | 'attributions'
  | 'citations'
  | 'claims'
  | 'wordCount'
>

type Readers<Parts, From> = { readonly [Part in keyof Parts]: (from: From) => Parts[Part] }

/** How each part is read; `self` is the article they make up. */
function partsOf(
  self: () => Article,
  memory: SentenceMemory | undefined,
): Readers<LazyParts, Workings> {
  const marked = once(() => {
    const { text, prose, blocks, sentences } = self()
    return findQuotes(text, prose, blocks, sentences)
  })
  return {
    prose: ({ prose }) => prose,
    blocks: ({ outline }) => outline.blocks,
    sections: ({ outline }) => outline.sections,
    sentences: ({ prose, outline }) => splitSentences(self().text, prose, outline.blocks),
    names: ({ prose }) => findNames(prose, self().sentences, self().tokens),
    dates: ({ prose, masthead }) => findDates(prose, self().sentences, masthead.date),
    quantities: ({ prose }) => findQuantities(prose, self().sentences, memory ? { memory } : {}),
    quotes: () => nameSpeakers(marked(), self().attributions),
    attributions: () =>
      findAttributions({ ...withQuotes(self(), marked()), ...(memory ? { memory } : {}) }),
    citations: ({ outline }) => findCitations(self().text, self().document.tree, outline.blocks),
    claims: () => assessClaims(self(), memory),
    wordCount: () => countWords(self()),
  }
}

/** The parts attributions are read from, with quotations whose speakers are not known yet. */
const withQuotes = (
  { text, prose, blocks, sentences, tokens, names }: Article,
  quotes: readonly Quote[],
) => ({ text, prose, blocks, sentences, tokens, names, quotes })

const countWords = ({ sentences, tokens }: Article): number =>
  sentences.reduce((sum, one) => sum + tokens(one).filter(isWord).length, 0)

/** Title, date and byline are there or not; the day to judge by is the article's own, else the one given. */
function dayOf(masthead: Masthead, { asOf }: ArticleSetting): Masthead & { asOf?: string } {
  const day = masthead.date ?? asOf
  return { ...masthead, ...(day === undefined ? {} : { asOf: day }) }
}

const isWord = ({ kind }: Token): boolean => kind !== 'mark'

/** An object whose properties are computed when first read, once. */
function lazily<Parts extends object, From>(from: From, readers: Readers<Parts, From>): Parts {
  const parts = {}
  for (const [name, read] of Object.entries(readers) as [string, (from: From) => unknown][]) {
    Object.defineProperty(parts, name, { enumerable: true, get: once(() => read(from)) })
  }
  return parts as Parts
}

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
