import type { Article } from '../../../src/article/article.ts'
import { firstEndingAfter, spanContains, spansOverlap, type Span } from '../../../src/text/span.ts'
import { eachMatch } from '../../../src/text/each-match.ts'
import type { Fit } from './shape.ts'

/** `writer`: the article says so itself. `quoted`: inside direct speech. `silent`: denied, supposed, hoped, reported. */
export type Voice = 'writer' | 'quoted' | 'silent'

/** In whose voice a statement stands. Only the writer's own, unhedged statements can be wrong. */
export function voiceOf(article: Article, fit: Fit): Voice {
  if (isQuoted(article, fit)) return hedged(fit) ? 'silent' : 'quoted'
  if (isReported(article, fit) || hedged(fit)) return 'silent'
  return article.blocks[fit.reading.sentence.block]?.quoted ? 'silent' : 'writer'
}

export function isQuoted({ quotes }: Article, span: Span): boolean {
  for (let at = firstEndingAfter(quotes, span.start); at < quotes.length; at++) {
    const quote = quotes[at]
    if (!quote || quote.start >= span.end) return false
    if (quote.kind !== 'scare' && quote.kind !== 'title' && spansOverlap(quote, span)) return true
  }
  return false
}

/** Who welcomes or regrets something does not report it. */
const takenAsTrue = new Set(
  'welcome praise condemn criticise criticize regret celebrate hail applaud lament'.split(' '),
)

/** Is it the content of somebody's statement? */
export function isReported(article: Article, span: Span): boolean {
  const { parts, reach } = contentsOf(article)
  for (let at = lastStartingBy(parts, span.end); at >= 0 && (reach[at] ?? 0) > span.start; at--) {
    const { part, cue } = parts[at] as Content
    if (cue.some((one) => spansOverlap(one, span))) continue
    if (spanContains(part, span) || (spansOverlap(part, span) && part.start > span.start))
      return true
  }
  return false
}

interface Content {
  readonly part: Span
  readonly cue: readonly Span[]
}

interface Contents {
  /** Sorted by where they start. */
  readonly parts: readonly Content[]
  /** How far the parts up to each reach at most. */
  readonly reach: readonly number[]
}

const keptContents = new WeakMap<Article, Contents>()

function contentsOf(article: Article): Contents {
  const known = keptContents.get(article)
  if (known) return known
  const parts = article.attributions
    .filter(({ lemma }) => !takenAsTrue.has(lemma))
    .flatMap(({ content, cue }) => content.map((part) => ({ part, cue })))
    .sort((a, b) => a.part.start - b.part.start)
  let furthest = 0
  const reach = parts.map(({ part }) => (furthest = Math.max(furthest, part.end)))
  const contents = { parts, reach }
  keptContents.set(article, contents)
  return contents
}

function lastStartingBy(parts: readonly Content[], offset: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle] as Content).part.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

const supposing = String.raw`if|unless|whether|would|could|might|may|should|suppose|supposing|imagine|hypothetical(?:ly)?|as though|were to|hopes?|hoped|hoping|wants?|wanted|wishes|wished|seeks?|sought|plans? to|planned to|planning to|plans for|intends?|aims?|aspires?|aspiring|aspirations?|applied|applies|apply|applicant|candidate|potential|possible|prospective|prospects?|proposed|proposal|proposes|expected to|expects to|likely|set to|due to (?:become|join|take)|will|'ll|shall|going to|eventual(?:ly)?|future|upcoming|push(?:es|ed|ing)? for|bid|campaign(?:ed|s|ing)? for|calls? for|called for|fictional|novel|film|satirical|satire|alternate history|parody|game|trivia|quiz`
const denying = String.raw`not|never|no|nor|neither|nobody|none|without|cannot|n't|false(?:ly)?|untrue|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|mistakes?|erroneous(?:ly)?|myths?|misconceptions?|contrary to|denie[sd]|deny|denying|rejects?|rejected|refus(?:e[sd]?|ing|al)|instead of|rather than|confus(?:e[sd]?|ing)|debunk(?:s|ed)?|hoax|lack(?:s|ed)?|short of|fail(?:s|ed)? to|stopped short|misreport(?:s|ed)?|misattribut\w+|misstat\w+|as opposed to|error|incorrect`
const reporting = String.raw`(?:said|says|claim(?:s|ed|ing)?|argu(?:es|ed)|believ(?:es?|ed)|thinks?|thought|wrote|writes|insist(?:s|ed)|told|alleg(?:es|ed|edly)|reported(?:ly)?|reports?|assert(?:s|ed)|suggest(?:s|ed)|assum(?:es?|ed)|suppos(?:es?|ed|edly)|ostensibly|rumou?r(?:s|ed)?|according to|in the words of|so-called|stat(?:es|ed) that|answered|quoted|read)`
const ahead =
  /^(?:plans? to|planned to|planning to|expected to|expects to|set to|will|'ll|shall|going to|upcoming)$/
const doubting = supposing
  .split('|')
  .filter((word) => !ahead.test(word))
  .join('|')
const doubt = new RegExp(String.raw`(?<![\w-])(?:${doubting}|${denying})(?![\w-])|n't\b`, 'i')
const hedge = new RegExp(String.raw`(?<![\w-])(?:${supposing}|${denying})(?![\w-])|n't\b`, 'i')
const report = new RegExp(String.raw`(?<![\w-])${reporting}(?![\w-])`, 'i')
const verb = /\b(?:is|are|was|were|has|had|have|became|left|uses?|borders|shares?|will|\w{3,}ed)\b/i

/**
 * Does the clause around a statement suppose, deny, hope or report it? What stands behind a mere name with its title
 * (“Istanbul, the Turkish capital, could …”) is about something else.
 */
export function hedged(fit: Fit): boolean {
  const { text } = fit.reading
  if (/\?["”')\s]*$/.test(text)) return true
  const { before, after } = clauseAround(text, fit.from, fit.to)
  const own = text.slice(fit.from, fit.to)
  if (report.test(before + own) || (isNamed(own) ? doubt : hedge).test(before + own)) return true
  return verb.test(own) && hedge.test(after)
}

/** “Zurich, the Swiss capital”: a name and what is set beside it; that it is the scene of things to come leaves it as it is. */
const isNamed = (own: string): boolean => / (?:capital)\b/.test(own) && !verb.test(own)

const boundary = /[;:—]| – |,? (?:but|while|whereas|although|though|yet) |[”"]/g
const reach = 90

/** What stands before and after a part of a text in its clause. */
export function clauseAround(
  text: string,
  from: number,
  to: number,
): { readonly before: string; readonly after: string } {
  let start = Math.max(0, from - reach)
  let end = Math.min(text.length, to + reach / 2)
  for (const { index, 0: mark } of eachMatch(text, boundary)) {
    if (index + mark.length <= from) start = Math.max(start, index + mark.length)
    else if (index >= to && index < end) end = index
  }
  return { before: text.slice(start, from), after: text.slice(to, Math.max(to, end)) }
}
