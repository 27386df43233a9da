import type { Article, Sentence } from '../../src/article/article.ts'
import type { Claim } from '../../src/article/claims/claim.ts'
import { inflect } from '../../src/article/claims/kinds.ts'
import { readForm } from '../../src/article/claims/sentence-form.ts'
import { indexPhrases, phraseAt, type PhraseIndex } from '../../src/text/phrases.ts'
import type { Span } from '../../src/text/span.ts'
import type { Token } from '../../src/text/tokens.ts'
import { effectPhrases, effectVerbs } from './data/prediction-words.ts'
import { itemsStartingIn } from '../../src/text/span.ts'

/** The forecasts of an article that name no forecaster, in order. */
export function findPredictions(article: Article): Span[] {
  const found: Span[] = []
  for (const sentence of article.sentences) {
    const claim = article.claims[sentence.index] as Claim
    if (claim.status === 'cited' || claim.status === 'attributed') continue
    const block = article.blocks[sentence.block]
    if (!block || block.kind === 'heading' || block.kind === 'table-row') continue
    const tokens = article.tokens(sentence)
    if (quietForms.has(readForm(block, tokens))) continue
    const span = forecastIn(article, sentence, tokens) ?? forecastItem(block.kind, tokens)
    if (span) found.push(span)
  }
  return found
}

const quietForms = new Set(['question', 'instruction', 'conditional', 'heading'])
const modals = new Set(['could', 'may', 'might', 'will', 'would'])
const adverbs = /^(?:[a-z]+ly|almost|also|well|even|eventually|soon|further|not|only|then|and)$/
const conditional = new Set(['if', 'unless', 'had', 'were', 'otherwise'])

function forecastIn(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
): Span | undefined {
  for (let i = 0; i < tokens.length - 1; i++) {
    const { lower } = tokens[i] as Token
    if (conditional.has(lower) && i < 3) return undefined
    const certain = opensCertainty(tokens, i)
    if ((!modals.has(lower) && !certain) || isNamedMay(tokens, i) || isPledge(tokens, i)) continue
    const k = skipAdverbs(tokens, certain ? i + 2 : i + 1, i + 5)
    const isOutcome = certain === 'firm' && outcomes.has(tokens[k]?.lower ?? '')
    if (!isEffect(tokens, k) && !isOutcome && !isShareByYear(tokens, i)) continue
    if (isDuty(tokens, i) || isPastStory(article, sentence, tokens)) continue
    return {
      start: (tokens[certain ? Math.max(beBefore(tokens, i), 0) || i : i] as Token).start,
      end: (tokens[predicateEnd(tokens, k)] as Token).end,
    }
  }
  return undefined
}

function skipAdverbs(tokens: readonly Token[], from: number, limit: number): number {
  let k = from
  while (k < tokens.length && k < limit && adverbs.test((tokens[k] as Token).lower)) k++
  return k
}

const firm = new Set(['bound', 'certain', 'destined', 'doomed', 'sure'])
const outcomes = new Set(
  'become collapse emerge fail fall grow join lose remain replace rise win'.split(' '),
)

/** “is set to”, “are bound to”: a modal in two words; the firm ones foretell any outcome. */
function opensCertainty(tokens: readonly Token[], i: number): 'firm' | 'set' | undefined {
  if (tokens[i + 1]?.lower !== 'to') return undefined
  if (/^threatens?$/.test(tokens[i]?.lower ?? '')) return 'set'
  const { lower } = tokens[i] as Token
  if (beBefore(tokens, i) < 0) return undefined
  if (firm.has(lower)) return 'firm'
  return lower === 'set' || lower === 'poised' || lower === 'likely' ? 'set' : undefined
}

/** Where its “is” stands, an adverb between at most; -1 without. */
const beBefore = (tokens: readonly Token[], i: number): number =>
  [i - 1, i - 2].find((at) => /^(?:is|are|looks?|seems?)$/.test(tokens[at]?.lower ?? '')) ?? -1

const share = /^(?:half|third|quarter|most|majority|percent|%|every|all|thirds|quarters)$/

/** “By 2040 one in two homes will own a pump”: a share of the whole at a day to come. */
function isShareByYear(tokens: readonly Token[], i: number): boolean {
  const [first, second, third] = tokens
  const year = first?.lower === 'by' && /^20[2-9]\d$/.test(second?.text ?? '')
  const term =
    /^(?:in|within)$/.test(first?.lower ?? '') && /^(?:years|decades)$/.test(third?.lower ?? '')
  if ((!year && !term) || tokens[i]?.lower !== 'will') return false
  const subject = tokens.slice(2, i)
  return subject.some(
    (token, at) =>
      share.test(token.lower) || (token.lower === 'one' && subject[at + 1]?.lower === 'in'),
  )
}

/** A list item that is a forecast without a verb: “Growth: increased investments as trade opens.” */
function forecastItem(kind: string, tokens: readonly Token[]): Span | undefined {
  if (kind !== 'list-item') return undefined
  const colon = tokens.findIndex((token, i) => i > 0 && i < 6 && token.text === ':')
  const first = tokens[colon + 1]
  if (colon < 0 || !first || !itemForecasts.has(first.lower)) return undefined
  const when = tokens.findIndex(
    (token, i) => i > colon && (token.lower === 'as' || token.lower === 'once'),
  )
  if (when < 0) return undefined
  return { start: first.start, end: (tokens[when - 1] as Token).end }
}

const itemForecasts = new Set([
  'increased',
  'improved',
  'potential',
  'greater',
  'higher',
  'more',
  'new',
  'stronger',
  'reduced',
  'lower',
  'faster',
])

const isNamedMay = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i] as Token).text === 'May' && (i > 0 || tokens[i + 1]?.kind === 'number')

let effects: { verbs: Set<string>; phrases: PhraseIndex<true> } | undefined

function isEffect(tokens: readonly Token[], k: number): boolean {
  effects ??= {
    verbs: new Set(
      effectVerbs
        .split(' ')
        .flatMap(inflect)
        .filter((form) => !/(?:ing|ed)$/.test(form)),
    ),
    phrases: indexPhrases(effectPhrases.split('|').map((phrase): [string, true] => [phrase, true])),
  }
  const word = tokens[k]?.lower ?? ''
  return effects.verbs.has(word) || phraseAt(tokens, k, effects.phrases) !== undefined
}

/** “I would restore the fund”, “we will weaken none of it”: a plan of one's own. */
function isPledge(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower === 'also' ? tokens[i - 2] : tokens[i - 1]
  return before?.lower === 'i' || before?.lower === 'we'
}

const duties = new Set(['shall', 'must', 'required', 'entitled', 'meet', 'sit'])

function isDuty(tokens: readonly Token[], i: number): boolean {
  return duties.has(tokens[i + 1]?.lower ?? '')
}

/** “would” in a story of the past: the sentence has a past date or verb beside it. */
function isPastStory(article: Article, sentence: Sentence, tokens: readonly Token[]): boolean {
  if (
    !tokens.some(
      (token) => token.lower === 'would' || token.lower === 'could' || token.lower === 'might',
    )
  )
    return false
  if (tokens.some((token) => pastWords.has(token.lower))) return true
  return itemsStartingIn(article.dates, sentence).some((date) => date.end <= sentence.end)
}

const pastWords = new Set(
  'was were had did feared hoped believed thought said told argued warned claimed wanted later then went became took made'.split(
    ' ',
  ),
)

function predicateEnd(tokens: readonly Token[], k: number): number {
  let last = k
  for (let i = k; i < Math.min(tokens.length, k + 22); i++) {
    const { text, kind } = tokens[i] as Token
    if (text === ',' || text === ';' || text === '.' || text === ':' || text === '—') break
    if (i > k + 1 && (text === 'while' || text === 'which' || text === 'as')) break
    if (kind !== 'mark') last = i
  }
  return last
}
