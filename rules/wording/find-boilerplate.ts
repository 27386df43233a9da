import type { Article, Sentence } from '../../src/article/article.ts'
import { readVoice } from '../../src/article/claims/voice.ts'
import { indexPhrases, phraseAt, type PhraseIndex } from '../../src/text/phrases.ts'
import type { Span } from '../../src/text/span.ts'
import type { Token } from '../../src/text/tokens.ts'
import { inflatedPhrases, stressVerbs, weightNouns } from './data/inflated-phrases.ts'
import { stockFrames } from './data/stock-frames.ts'
import { stockHeadings, stockOpeners, stockPhrases } from './data/stock-phrases.ts'
import { stackedHedges, weaselPhrases } from './data/weasel-phrases.ts'

/** `frame`: at home in any prose, and telling only by its number. */
export type BoilerplateKind = 'stock' | 'inflated' | 'weasel' | 'hedge' | 'frame'

/** A phrase that fills space. */
export interface Boilerplate extends Span {
  readonly kind: BoilerplateKind
  readonly sentence: number
}

/** All such phrases outside quotations, in order. One list for the density and for the single rules. */
export function findBoilerplate(article: Article): readonly Boilerplate[] {
  const known = found.get(article)
  if (known) return known
  const all: Boilerplate[] = []
  for (const sentence of article.sentences) {
    for (const one of inSentence(article, sentence)) {
      if (readVoice(article).isUnquoted(one)) all.push(one)
    }
  }
  found.set(article, all)
  return all
}

const found = new WeakMap<Article, readonly Boilerplate[]>()

interface Lists {
  /** All words that anything below begins with. */
  readonly first: ReadonlySet<string>
  readonly phrases: PhraseIndex<BoilerplateKind>
  readonly openers: PhraseIndex<true>
  readonly headings: ReadonlySet<string>
  readonly stress: ReadonlySet<string>
  readonly weight: ReadonlySet<string>
}

let lists: Lists | undefined

function buildLists(): Lists {
  const of = (text: string, kind: BoilerplateKind): [string, BoilerplateKind][] =>
    text.split('|').map((phrase) => [phrase, kind])
  const phrases = indexPhrases([
    ...of(stockPhrases, 'stock'),
    ...of(inflatedPhrases, 'inflated'),
    ...of(weaselPhrases, 'weasel'),
    ...of(stackedHedges, 'hedge'),
    ...of(stockFrames, 'frame'),
  ])
  return {
    first: new Set(['not', ...phrases.keys(), ...stressVerbs.split(' ')]),
    phrases,
    openers: indexPhrases(stockOpeners.split('|').map((phrase): [string, true] => [phrase, true])),
    headings: new Set(stockHeadings.split('|')),
    stress: new Set(stressVerbs.split(' ')),
    weight: new Set(weightNouns.split(' ')),
  }
}

function inSentence(article: Article, sentence: Sentence): Boilerplate[] {
  lists ??= buildLists()
  const { index } = sentence
  const tokens = article.tokens(sentence)
  if (article.blocks[sentence.block]?.kind === 'heading') return heading(article, sentence, lists)
  const phrases = phrasesIn(tokens, lists, index)
  const opener = phraseAt(tokens, 0, lists.openers)
  if (opener && phrases[0]?.start !== opener.start) {
    phrases.push({ start: opener.start, end: opener.end, kind: 'stock', sentence: index })
  }
  if (phrases.length === 0) return phrases
  const own = phrases.filter(({ kind }) => kind !== 'inflated' || !isBacked(article, index))
  return own.sort((a, b) => a.start - b.start || b.end - a.end)
}

const isBacked = (article: Article, sentence: number): boolean => {
  const { status } = article.claims[sentence] ?? {}
  return status === 'cited' || status === 'attributed'
}

/** One pass over the words, which most often begin nothing. */
function phrasesIn(tokens: readonly Token[], lists: Lists, sentence: number): Boilerplate[] {
  const phrases: Boilerplate[] = []
  const others: Boilerplate[] = []
  let free = 0
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i] as Token
    if (!lists.first.has(lower)) continue
    const match = i >= free ? phraseAt(tokens, i, lists.phrases) : undefined
    if (match) {
      phrases.push({ start: match.start, end: match.end, kind: match.value, sentence })
      free = match.after
    }
    const other =
      lower === 'not' ? notOnly(tokens, i, sentence) : stressed(tokens, i, lists, sentence)
    if (other) others.push(other)
  }
  return [...phrases, ...others]
}

function heading(article: Article, sentence: Sentence, { headings }: Lists): Boilerplate[] {
  const words = article.prose
    .slice(sentence.start, sentence.end)
    .trim()
    .toLowerCase()
    .replace(/[.:]$/, '')
  if (!headings.has(words)) return []
  return [{ start: sentence.start, end: sentence.end, kind: 'stock', sentence: sentence.index }]
}

/** “underscores the growing importance of”: a verb of stressing and what it makes weighty, within six words. */
function stressed(
  tokens: readonly Token[],
  at: number,
  { stress, weight }: Lists,
  sentence: number,
): Boilerplate | undefined {
  const { lower, start } = tokens[at] as Token
  if (!stress.has(lower) || isReported(tokens, at)) return undefined
  let last = -1
  for (let k = at + 1; k < Math.min(tokens.length, at + 7); k++) {
    if ((tokens[k] as Token).kind === 'mark') break
    if (weight.has((tokens[k] as Token).lower)) last = k
  }
  if (last < 0) return undefined
  if (tokens[last + 1]?.lower === 'of' || tokens[last + 1]?.lower === 'to') last++
  return { start, end: (tokens[last] as Token).end, kind: 'inflated', sentence }
}

/** “Holm emphasised the need for a boat”, “a school that emphasises the role of …”: what somebody holds, not a weight. */
function isReported(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  const before = tokens[at - 1]
  if (/^emphasi[sz]/.test(lower)) return !ownStress.has(before?.lower ?? '')
  return /^highlight/.test(lower) && (before?.lower === 'which' || isSurname(tokens, at - 1))
}

const ownStress: ReadonlySet<string> = new Set([',', 'this', 'it', 'also', 'further', 'and'])

const isSurname = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') &&
  !/^(?:This|It|That|These)$/.test(tokens[at]?.text ?? '')

/** “not only shows … but also proves”: the formula between two verbs, not a plain list of things. */
function notOnly(tokens: readonly Token[], at: number, sentence: number): Boilerplate | undefined {
  const verb = tokens[at + 2]
  if (tokens[at + 1]?.lower !== 'only' || !verb || !/^[a-z]+(?:s|ed)$/.test(verb.text))
    return undefined
  for (let k = at + 3; k < Math.min(tokens.length - 1, at + 25); k++) {
    if (tokens[k]?.lower !== 'but') continue
    const also = tokens[k + 1]
    if (also?.lower !== 'also') return undefined
    return { start: (tokens[at] as Token).start, end: also.end, kind: 'stock', sentence }
  }
  return undefined
}
