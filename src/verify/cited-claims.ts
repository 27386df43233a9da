import type { Article, Citation, Sentence } from '../article/article.ts'
import type { SourcePage, SourceShelf } from '../evidence/evidence.ts'
import type { Span } from '../text/span.ts'
import { spansOverlap } from '../text/span.ts'
import type { ClaimFeatures } from './claim-features.ts'
import { findFeatures, readClaim } from './claim-features.ts'
import type { EvidenceIndex } from './evidence-index.ts'
import { indexEvidence } from './evidence-index.ts'
import { attributedPages } from './attributed-pages.ts'
import { isEnglish } from './is-english.ts'
import type { Verification } from './verify-claim.ts'
import { verifyAgainst } from './verify-claim.ts'

/** A sentence of the draft and the pages it rests on. */
export interface CitedClaim {
  readonly sentence: Sentence
  /**
   * The sentence with who says so, quotations and note marks blanked; as long as the sentence, so that an offset into it
   * plus `sentence.start` is an offset into the article.
   */
  readonly words: string
  readonly citations: readonly Citation[]
  /** The kept pages, as far as there are any. */
  readonly pages: readonly SourcePage[]
  /** True when every page cited is kept and whole: only then is absence worth a word. */
  readonly complete: boolean
  readonly evidence: () => EvidenceIndex
  /** Of what was read; computed when asked for. */
  readonly features: () => ClaimFeatures
  readonly verification: () => Verification
}

const memory = new WeakMap<SourceShelf, WeakMap<Article, readonly CitedClaim[]>>()
const indexes = new WeakMap<SourcePage, EvidenceIndex>()

/** The sentences that cite a page of the shelf, by link, note or name. Worked out once for an article and a shelf. */
export function citedClaims(article: Article, shelf: SourceShelf): readonly CitedClaim[] {
  const articles = memory.get(shelf) ?? new WeakMap<Article, readonly CitedClaim[]>()
  memory.set(shelf, articles)
  const known = articles.get(article) ?? findCitedClaims(article, shelf)
  articles.set(article, known)
  return known
}

function findCitedClaims(article: Article, shelf: SourceShelf): CitedClaim[] {
  return citedSentences(article, shelf).flatMap(({ sentence, citations, cited }) => {
    const pages = [...new Set(cited.flatMap((page) => (page && isComparable(page) ? page : [])))]
    if (pages.length === 0) return []
    const complete = cited.every((page) => page && isComparable(page) && page.complete)
    return [openClaim(article, sentence, citations, pages, complete)]
  })
}

const isComparable = (page: SourcePage): boolean =>
  page.status === 'kept' && page.text !== '' && isEnglish(page)

/** A sentence and what it cites, whether or not it is at hand. */
export interface CitedSentence {
  readonly sentence: Sentence
  readonly citations: readonly Citation[]
  /** `undefined` for an address that the shelf does not know. */
  readonly cited: readonly (SourcePage | undefined)[]
}

/** The sentences that cite something by link or note, or name a page of the shelf as their source. */
export function citedSentences(article: Article, shelf: SourceShelf): CitedSentence[] {
  if (shelf.pages.length === 0) return []
  const bySentence = citationsBySentence(article)
  return article.sentences.flatMap((sentence) => {
    if (article.blocks[sentence.block]?.kind === 'heading') return []
    const citations = bySentence.get(sentence.index) ?? []
    const linked = citations.flatMap(({ url }) => (url === undefined ? [] : [shelf.page(url)]))
    const cited = linked.length > 0 ? linked : attributedPages(article, sentence, shelf)
    return cited.length > 0 ? [{ sentence, citations, cited }] : []
  })
}

function openClaim(
  article: Article,
  sentence: Sentence,
  citations: readonly Citation[],
  pages: readonly SourcePage[],
  complete: boolean,
): CitedClaim {
  const words = claimWords(article, sentence, citations, pages)
  let features: ClaimFeatures | undefined
  let verification: Verification | undefined
  return {
    sentence,
    words,
    citations,
    pages,
    complete,
    evidence: () => evidenceOf(pages),
    features: () => (features ??= findFeatures(readClaim(words), evidenceOf(pages))),
    verification: () => (verification ??= verifyAgainst(words, evidenceOf(pages))),
  }
}

function evidenceOf(pages: readonly SourcePage[]): EvidenceIndex {
  const [first] = pages
  if (pages.length > 1 || !first) return indexEvidence(pages.map(withTitle))
  const known = indexes.get(first) ?? indexEvidence([withTitle(first)])
  indexes.set(first, known)
  return known
}

/** The title comes last, so that offsets into the page's text hold. */
const withTitle = ({ text, title }: SourcePage): string => (title ? `${text}\n\n${title}` : text)

/** A citation belongs to the sentence it stands in, or to the one it follows at once. */
function citationsBySentence(article: Article): Map<number, Citation[]> {
  const found = new Map<number, Citation[]>()
  const targets = article.citations.flatMap(({ target }) => target ?? [])
  for (const citation of article.citations) {
    if (targets.some((target) => spansOverlap(target, citation))) continue
    const sentence = sentenceOf(article, citation)
    if (sentence && !isReferenceList(article, sentence)) {
      found.set(sentence.index, [...(found.get(sentence.index) ?? []), citation])
    }
  }
  return found
}

function sentenceOf({ sentences, text }: Article, { start }: Span): Sentence | undefined {
  const next = sentences.findIndex(({ end }) => end > start)
  const holder = sentences[next]
  const before = sentences[next < 0 ? sentences.length - 1 : next - 1]
  const follows = before !== undefined && /^[\s)\]"'”’*_^[(]*$/.test(text.slice(before.end, start))
  if (holder && holder.start < start) return holder
  return follows && before && (!holder || sameLine(text, before.end, start)) ? before : holder
}

const sameLine = (text: string, from: number, to: number): boolean =>
  !text.slice(from, to).includes('\n')

const referenceHeading =
  /^\s*(?:references|sources|notes|endnotes|footnotes|bibliography|further reading|works cited)\b/i

function isReferenceList({ blocks, sections, text }: Article, { block }: Sentence): boolean {
  const section = sections[blocks[block]?.section ?? 0]
  const heading = section?.heading === undefined ? undefined : blocks[section.heading]
  return (
    heading !== undefined &&
    referenceHeading.test(text.slice(heading.start, heading.end).replace(/^#+/, ''))
  )
}

/** Blanks what is not the claim: who says so when that is the page, quotations, marks and bare addresses. */
function claimWords(
  article: Article,
  sentence: Sentence,
  citations: readonly Citation[],
  pages: readonly SourcePage[],
): string {
  const names = new Set(
    pages.flatMap(({ title, publisher }) =>
      [title, publisher].flatMap((name) => namesOf(name ?? '')),
    ),
  )
  const isPage = (span: Span): boolean =>
    namesOf(article.prose.slice(span.start, span.end)).every(
      (word) => names.has(word) || sourceNouns.has(word),
    )
  const said = article.attributions
    .filter((one) => one.sentence === sentence.index)
    .flatMap(({ source, cue }) => (source.every(isPage) ? [...source, ...cue] : cue))
  const quoted = article.quotes.filter(({ kind }) => kind === 'direct' || kind === 'title')
  const isAside = ({ start, end }: Span): boolean =>
    /[([]\s*$/.test(article.text.slice(sentence.start, start)) &&
    /^\s*[)\],;]/.test(article.text.slice(end, end + 3))
  const marks = citations.filter(
    (citation) => citation.kind !== 'link' || isAside(citation) || isPage(citation),
  )
  return [...said, ...quoted, ...marks].reduce(
    (words, span) => blank(words, span.start - sentence.start, span.end - sentence.start),
    article.prose.slice(sentence.start, sentence.end),
  )
}

const sourceNouns = new Set(
  'the a an its his her their this that new study report survey paper article interview transcript statement release data figures press news website site page review survey according'.split(
    ' ',
  ),
)

const namesOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function blank(words: string, start: number, end: number): string {
  if (end <= 0 || start >= words.length) return words
  const from = Math.max(0, start)
  const to = Math.min(words.length, end)
  return words.slice(0, from) + ' '.repeat(to - from) + words.slice(to)
}
