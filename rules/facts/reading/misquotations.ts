import type { Article } from '../../../src/article/article.ts'
import type { Misquotation } from '../../../src/evidence/notebook.ts'
import { spanAt, type Span } from '../../../src/text/span.ts'
import { articleWords } from './article-words.ts'
import { someOverlaps } from '../../../src/text/span.ts'

export interface FoundMisquotation {
  readonly span: Span
  readonly entry: Misquotation
  readonly speaker: string
}

/** Words that say the saying is not theirs. */
const doubted =
  /\b(?:attributed|misattributed|misquot\w+|apocryphal\w*|never said|did not say|didn['’]t say|supposedly|allegedly|often credited|wrongly|falsely|reputed(?:ly)?|legend|no evidence|no record|sometimes credited|probably never|may not have|paraphras\w+|parody|myth)\b/i

const reach = 160

/** Quotations (and sayings without marks after a cue) whose words and speaker both are in the list. */
export function* misquotationsIn(
  article: Article,
  entries: readonly Misquotation[],
): Generator<FoundMisquotation> {
  const candidates = candidatesIn(article, entries)
  if (candidates.length === 0) return
  for (const quote of article.quotes) {
    if (quote.kind === 'title') continue
    const words = plainWords(article.prose.slice(quote.content.start, quote.content.end))
    if (words.length < 6) continue
    const entry = candidates.find(
      ({ keys, speakers }) =>
        keys.some((key) => words.includes(key)) && speakerNear(article, quote, speakers),
    )
    if (!entry) continue
    const speaker = speakerNear(article, quote, entry.speakers) ?? ''
    if (!doubted.test(around(article, quote)))
      yield { span: { start: quote.start, end: quote.end }, entry, speaker }
  }
  yield* unmarked(article, candidates)
}

/** The entries one of whose sayings has all its words in the article, and one of whose speakers is named in it. */
function candidatesIn(article: Article, entries: readonly Misquotation[]): readonly Misquotation[] {
  const words = articleWords(article)
  const keys = keyWords(entries)
  return entries.filter(
    ({ speakers }, index) =>
      keys[index]?.some((key) => key.every((word) => words.has(word))) &&
      speakers.some((name) => article.prose.includes(name)),
  )
}

const kept = new WeakMap<readonly Misquotation[], readonly (readonly (readonly string[])[])[]>()

/** The words of each saying, longest first: the longest is the rarest. */
function keyWords(entries: readonly Misquotation[]): readonly (readonly (readonly string[])[])[] {
  const known = kept.get(entries)
  if (known) return known
  const made = entries.map(({ keys }) =>
    keys.map((key) => key.split(' ').sort((a, b) => b.length - a.length)),
  )
  kept.set(entries, made)
  return made
}

/** “Einstein once said that insanity is doing the same thing over and over” */
function* unmarked(
  article: Article,
  entries: readonly Misquotation[],
): Generator<FoundMisquotation> {
  for (const attribution of article.attributions) {
    const source = attribution.source
      .map(({ start, end }) => article.prose.slice(start, end))
      .join(' ')
    const [first] = attribution.content
    const last = attribution.content.at(-1)
    if (!first || !last || source === '') continue
    const span = { start: first.start, end: last.end }
    if (someOverlaps(article.quotes, span)) continue
    const words = plainWords(article.prose.slice(span.start, span.end))
    const entry = entries.find(
      ({ keys, speakers }) =>
        keys.some((key) => words.includes(key)) && speakers.some((name) => holdsName(source, name)),
    )
    if (entry && !doubted.test(around(article, span)))
      yield { span, entry, speaker: entry.speakers[0] ?? source }
  }
}

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The listed speaker named in the quotation's sentence, or as its speaker. */
function speakerNear(
  article: Article,
  quote: Article['quotes'][number],
  speakers: readonly string[],
): string | undefined {
  const named = quote.speaker ? article.prose.slice(quote.speaker.start, quote.speaker.end) : ''
  const near = named || outside(article, quote)
  return speakers.find((name) => holdsName(near, name))
}

const holdsName = (text: string, name: string): boolean =>
  text.includes(name) &&
  new RegExp(`(?<![\\p{L}-])${name.replace(/[.]/g, '\\.')}(?![\\p{L}-])`, 'u').test(text)

/** The sentence around a quotation, and a credit line behind it. */
function outside(article: Article, quote: Span): string {
  const first = spanAt(article.sentences, quote.start)
  const last = spanAt(article.sentences, Math.max(quote.start, quote.end - 1))
  const start = Math.max(first?.start ?? quote.start, quote.start - reach)
  const end = Math.max(last?.end ?? quote.end, quote.end)
  const credit = /^\s*[—–-]+\s*[^\n]{3,50}/.exec(article.prose.slice(quote.end))?.[0] ?? ''
  return `${article.prose.slice(start, quote.start)} ${article.prose.slice(quote.end, end)} ${credit}`
}

const around = (article: Article, span: Span): string =>
  article.prose.slice(Math.max(0, span.start - reach), span.end + reach)
