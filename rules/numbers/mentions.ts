import type { Article, Block, Quantity, Sentence } from '../../src/article/article.ts'
import { boundsOf } from '../../src/article/arithmetic/bounds.ts'
import { disjoint } from '../../src/article/arithmetic/bounds.ts'
import { firstEndingAfter } from '../../src/text/span.ts'
import { stem } from '../../src/verify/stem.ts'
import { isStopWord } from '../../src/verify/data/stop-words.ts'
import { inQuotation } from './figures.ts'

/** A figure where it is told, with what it counts and the words around it. */
export interface Mention {
  readonly figure: Quantity
  readonly sentence: Sentence
  readonly block: Block
  /** What is counted: a noun, a currency, a unit, or what befell people. */
  readonly key: string
  /** The stems of the content words near it. */
  readonly stems: ReadonlySet<string>
  /** The stems of adjectives and nouns between the number and the end of what it counts. */
  readonly modifiers: ReadonlySet<string>
  /** “the five girls”, “all 33 seats”: told before. */
  readonly definite: boolean
}

const kept = new WeakMap<Article, ReadonlyMap<string, readonly Mention[]>>()
/** No thing is followed through more mentions than this, so that reading stays linear. */
const MOST = 24

/** The figures of an article by what they count, quotations left out. */
export function mentionsOf(article: Article): ReadonlyMap<string, readonly Mention[]> {
  const known = kept.get(article)
  if (known) return known
  const index = new Map<string, Mention[]>()
  let at = 0
  for (const figure of article.quantities) {
    while (at < article.sentences.length && (article.sentences[at] as Sentence).end <= figure.start)
      at++
    const sentence = article.sentences[at]
    if (
      !sentence ||
      sentence.start > figure.start ||
      figure.kind === 'ordinal' ||
      figure.kind === 'ratio'
    )
      continue
    for (const mention of readMention(article, figure, sentence)) {
      const list = index.get(mention.key)
      if (!list) index.set(mention.key, [mention])
      else if (list.length < MOST) list.push(mention)
    }
  }
  kept.set(article, index)
  return index
}

const word = /[\p{L}][\p{L}'’-]*/gu
const reach = 90

function* readMention(article: Article, figure: Quantity, sentence: Sentence): Generator<Mention> {
  const block = article.blocks[sentence.block]
  const keys = keysOf(article.prose, figure, sentence)
  if (!block || keys.length === 0 || block.quoted || inQuotation(article, figure)) return
  const { prose } = article
  const from = Math.max(sentence.start, figure.start - reach)
  const to = Math.min(sentence.end, figure.end + reach)
  // Most figures are told once and never compared: their words are read when asked for.
  const stems = lazily(() =>
    stemsIn(`${prose.slice(from, figure.start)} ${prose.slice(figure.end, to)}`),
  )
  const modifiers = lazily(() => stemsIn(prose.slice(figure.number.end, figure.end)))
  const before = prose.slice(Math.max(sentence.start, figure.start - 16), figure.start)
  for (const key of keys) {
    const own = lazily(() => new Set([...modifiers()].filter((one) => one !== key)))
    yield {
      figure,
      sentence,
      block,
      key,
      definite: definiteBefore.test(before),
      get stems() {
        return stems()
      },
      get modifiers() {
        return own()
      },
    }
  }
}

function lazily<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => (known ??= { value: compute() }).value
}

const definiteBefore = /\b(?:the|all|all the|all of the|both|its|their|his|her)\s+$/i

function stemsIn(text: string): Set<string> {
  const stems = new Set<string>()
  for (const match of text.matchAll(word)) {
    const lower = match[0].toLowerCase()
    if (lower.length > 2 && !isStopWord(lower)) stems.add(stem(lower))
  }
  return stems
}

const generic = new Set([
  'time',
  'year',
  'day',
  'week',
  'month',
  'hour',
  'minute',
  'second',
  'percent',
  'point',
  'way',
  'thing',
  'one',
  'other',
])
const casualties: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'killed',
    /\b(?:killed|killing|kills|claimed|death toll (?:of|to|at|was)|toll (?:of|to|at))\s+(?:the lives of\s+)?$/i,
    /^\s+(?:[a-z]+\s+){0,4}?(?:were |was |are |have been |had been |have |had )?(?:killed|dead|died|deaths?|fatalities|perished|lost their lives|bodies)\b/i,
  ],
  [
    'injured',
    /\b(?:injured|injuring|injures|wounded|wounding|hurt|hurting)\s+$/i,
    /^\s+(?:[a-z]+\s+){0,4}?(?:were |was |are |have been |had been |others |other |more )*(?:injured|wounded|hurt|injuries|hospitali[sz]ed)\b/i,
  ],
  [
    'arrested',
    /\b(?:arrested|arresting|detained|detaining)\s+$/i,
    /^\s+(?:[a-z]+\s+){0,3}?(?:were |was |are |have been |had been )?(?:arrested|detained|arrests)\b/i,
  ],
  [
    'missing',
    /\bmissing\s+$/i,
    /^\s+(?:[a-z]+\s+){0,3}?(?:were |was |are |remain(?:ed|s)? |still )*missing\b/i,
  ],
  [
    'rescued',
    /\b(?:rescued|rescuing|saved)\s+$/i,
    /^\s+(?:[a-z]+\s+){0,3}?(?:were |was |are |have been )?rescued\b/i,
  ],
]

const casualty =
  /kill|dead|die|death|toll|claimed|injur|wound|hurt|arrest|detain|missing|rescu|sav|hospital|perish|fatal|bodies|lives/i

function keysOf(prose: string, figure: Quantity, sentence: Sentence): string[] {
  if (figure.kind === 'count' || (figure.kind === 'range' && figure.unit === '')) {
    const keys = figure.unit !== '' && !generic.has(figure.unit) ? [figure.unit] : []
    const before = prose.slice(Math.max(sentence.start, figure.start - 30), figure.start)
    const after = prose.slice(figure.number.end, Math.min(sentence.end, figure.end + 45))
    if (!casualty.test(before) && !casualty.test(after)) return keys
    const cue = casualties.find(([, left, right]) => left.test(before) || right.test(after))
    return cue ? [`#${cue[0]}`, ...keys] : keys
  }
  if (figure.kind === 'money' || figure.kind === 'measure' || figure.kind === 'percent')
    return [`${figure.kind} ${figure.unit}`]
  return []
}

/** Do the intervals of two figures leave no common value? */
export const conflict = (a: Quantity, b: Quantity): boolean => disjoint(loose(a), loose(b))

const loose = (figure: Quantity) => {
  const bounds = boundsOf(figure)
  return figure.low === null || figure.high === null
    ? bounds
    : { low: Math.min(bounds.low, figure.low), high: Math.max(bounds.high, figure.high) }
}

/** The dates told in a sentence. */
export function datesIn(article: Article, sentence: Sentence): string[] {
  const { dates } = article
  const found: string[] = []
  for (let i = firstEndingAfter(dates, sentence.start); i < dates.length; i++) {
    const date = dates[i]
    if (!date || date.start >= sentence.end) break
    found.push(date.value)
  }
  return found
}

/** The names told in a sentence, in their fullest form. */
export function namesIn(article: Article, sentence: Sentence): Set<string> {
  const { names } = article
  const found = new Set<string>()
  for (let i = firstEndingAfter(names, sentence.start); i < names.length; i++) {
    const name = names[i]
    if (!name || name.start >= sentence.end) break
    found.add(name.canonical)
  }
  return found
}
