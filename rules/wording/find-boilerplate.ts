import type { Article, Sentence } from '../../src/article/article.ts'
import { readVoice } from '../../src/article/claims/voice.ts'
import { findPhrases, indexPhrases, phraseAt, type PhraseIndex } from '../../src/text/phrases.ts'
import type { Span } from '../../src/text/span.ts'
import type { Token } from '../../src/text/tokens.ts'
import { inflatedPhrases, stressVerbs, weightNouns } from './data/inflated-phrases.ts'
import { stockHeadings, stockOpeners, stockPhrases } from './data/stock-phrases.ts'
import { stackedHedges, weaselPhrases } from './data/weasel-phrases.ts'

export type BoilerplateKind = 'stock' | 'inflated' | 'weasel' | 'hedge'

/** A phrase that fills space. */
export interface Boilerplate extends Span {
  readonly kind: BoilerplateKind
  readonly sentence: number
}

/** All such phrases outside quotations, in order. One list for the density and for the single rules. */
export function findBoilerplate(article: Article): readonly Boilerplate[] {
  const known = found.get(article)
  if (known) return known
  const voice = readVoice(article)
  const all = article.sentences
    .flatMap((sentence) => inSentence(article, sentence))
    .filter((span) => voice.isUnquoted(span))
  found.set(article, all)
  return all
}

const found = new WeakMap<Article, readonly Boilerplate[]>()

interface Lists {
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
  return {
    phrases: indexPhrases([
      ...of(stockPhrases, 'stock'),
      ...of(inflatedPhrases, 'inflated'),
      ...of(weaselPhrases, 'weasel'),
      ...of(stackedHedges, 'hedge'),
    ]),
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
  const phrases: Boilerplate[] = findPhrases(tokens, lists.phrases).map(
    ({ start, end, value }) => ({
      start,
      end,
      kind: value,
      sentence: index,
    }),
  )
  const opener = phraseAt(tokens, 0, lists.openers)
  if (opener && phrases[0]?.start !== opener.start) {
    phrases.push({ start: opener.start, end: opener.end, kind: 'stock', sentence: index })
  }
  phrases.push(...stressed(tokens, lists, index), ...notOnly(tokens, index))
  const { status } = article.claims[index] ?? {}
  const backed = status === 'cited' || status === 'attributed'
  const own = backed ? phrases.filter(({ kind }) => kind !== 'inflated') : phrases
  return own.sort((a, b) => a.start - b.start || b.end - a.end)
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
  { stress, weight }: Lists,
  sentence: number,
): Boilerplate[] {
  const spans: Boilerplate[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!stress.has((tokens[i] as Token).lower)) continue
    let last = -1
    for (let k = i + 1; k < Math.min(tokens.length, i + 7); k++) {
      if ((tokens[k] as Token).kind === 'mark') break
      if (weight.has((tokens[k] as Token).lower)) last = k
    }
    if (last < 0) continue
    if (tokens[last + 1]?.lower === 'of' || tokens[last + 1]?.lower === 'to') last++
    spans.push({
      start: (tokens[i] as Token).start,
      end: (tokens[last] as Token).end,
      kind: 'inflated',
      sentence,
    })
  }
  return spans
}

/** “not only shows … but also proves”: the formula between two verbs, not a plain list of things. */
function notOnly(tokens: readonly Token[], sentence: number): Boilerplate[] {
  const at = tokens.findIndex(
    (token, i) => token.lower === 'not' && tokens[i + 1]?.lower === 'only',
  )
  const verb = tokens[at + 2]
  if (at < 0 || !verb || !/^[a-z]+(?:s|ed)$/.test(verb.text)) return []
  for (let k = at + 3; k < Math.min(tokens.length - 1, at + 25); k++) {
    if (tokens[k]?.lower !== 'but') continue
    const also = tokens[k + 1]
    if (also?.lower !== 'also') return []
    return [{ start: (tokens[at] as Token).start, end: also.end, kind: 'stock', sentence }]
  }
  return []
}
