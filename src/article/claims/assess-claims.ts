import type { Article, Block, Quantity, Sentence } from '../article.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Claim, ClaimStatus } from './claim.ts'
import type { SentenceMemory } from '../sentence-memory.ts'
import { checkWorthiness, type Worthiness } from './check-worthiness.ts'
import { readHedge, type Hedge } from './hedge.ts'
import { dutyBit, kindBit, kindMaskOf, kindsOf, personalBit } from './kinds.ts'
import { needsCitation } from './needs-citation.ts'
import { readForm, type SentenceForm } from './sentence-form.ts'
import { readSupport, type Support } from './support.ts'

export type ReadArticle = Omit<Article, 'claims'>

/** Assesses every sentence of an article, in order: how much it wants checking, why, and what backs it. */
export function assessClaims(article: ReadArticle, memory?: SentenceMemory): Claim[] {
  const support = readSupport(article)
  const counts = {
    names: countBySentence(article.sentences, article.names),
    dates: countBySentence(article.sentences, article.dates),
    quantities: countBySentence(article.sentences, article.quantities.filter(isFigure)),
    quotes: countBySentence(article.sentences, article.quotes),
  }
  const worth = checkWorthiness(
    article.sentences.map((sentence) => () => article.tokens(sentence)),
    memory && ((index, work) => memory.recall('worth', wordsOf(article, index), work)),
  )
  return article.sentences.map((sentence) => assess(article, support, counts, worth, sentence))
}

function wordsOf({ prose, sentences }: ReadArticle, index: number): string {
  const { start, end } = sentences[index] as Sentence
  return prose.slice(start, end)
}

interface Counts {
  readonly names: readonly number[]
  readonly dates: readonly number[]
  readonly quantities: readonly number[]
  readonly quotes: readonly number[]
}

/** Scores and hedges are worked out when they are asked for: most rules want the status alone. */
function assess(
  article: ReadArticle,
  support: Support,
  counts: Counts,
  worth: Worthiness,
  sentence: Sentence,
): Claim {
  const { index } = sentence
  const tokens = article.tokens(sentence)
  const block = article.blocks[sentence.block] as Block
  const own = support.own(index)
  const mask = reasons(tokens, counts, index, own.attributed || own.vague)
  const form = readForm(block, tokens, (mask & dutyBit) !== 0)
  const isAside = form === 'heading' || form === 'question'
  let hedge: Hedge | undefined
  return {
    sentence: index,
    get checkWorthiness() {
      return worth.of(index) * (isAside ? 0.3 : 1)
    },
    get needsCitation() {
      return needsCitation({
        form,
        block,
        kinds: mask,
        checkWorthiness: this.checkWorthiness,
        length: tokens.length,
        names: counts.names[index] ?? 0,
        numbers: counts.quantities[index] ?? 0,
        quoted: (counts.quotes[index] ?? 0) > 0,
        attributed: own.attributed,
        personal: (mask & personalBit) !== 0,
        framing: isFraming(tokens),
      })
    },
    get hedge() {
      return (hedge ??= readHedge(tokens)).score
    },
    get hedges() {
      return (hedge ??= readHedge(tokens)).spans
    },
    kinds: kindsOf(mask),
    attributions: own.attributions,
    citations: own.citations,
    status: statusOf(support, index, form, mask, worth),
  }
}

function reasons(
  tokens: readonly Token[],
  counts: Counts,
  index: number,
  attributed: boolean,
): number {
  let mask = kindMaskOf(tokens)
  if (counts.quantities[index]) mask |= kindBit('quantity')
  if (counts.dates[index]) mask |= kindBit('date')
  if (attributed) mask |= kindBit('quotation')
  return mask
}

/** “One of them” and “the first” count nothing. */
const isFigure = ({ kind, value, unit }: Quantity): boolean =>
  kind !== 'ordinal' && !(kind === 'count' && value <= 1 && unit !== 'percent')

const strong =
  kindBit('accusation') |
  kindBit('quantity') |
  kindBit('law') |
  kindBit('event') |
  kindBit('position') |
  kindBit('office') |
  kindBit('causal') |
  kindBit('superlative') |
  kindBit('quotation')

function statusOf(
  support: Support,
  index: number,
  form: SentenceForm,
  mask: number,
  worth: Worthiness,
): ClaimStatus {
  if (form !== 'statement' && !(form === 'proposal' && support.own(index).attributed))
    return 'not-a-claim'
  if (!(mask & strong) && worth.isUnder(index, 0.3)) return 'not-a-claim'
  return support.status(index, 'neighbours')
}

const framing = new Set([
  'overall',
  'finally',
  'therefore',
  'thus',
  'ultimately',
  'additionally',
  'here',
  'remember',
])

function isFraming(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (!first) return false
  if (first.lower === 'in') return second?.lower === 'conclusion' || second?.lower === 'summary'
  return framing.has(first.lower)
}

/** How many of a sorted list of spans begin in each sentence. */
function countBySentence(sentences: readonly Sentence[], spans: readonly Span[]): number[] {
  const counts = sentences.map(() => 0)
  let next = 0
  for (const sentence of sentences) {
    while (next < spans.length && (spans[next] as Span).start < sentence.start) next++
    while (next < spans.length && (spans[next] as Span).start < sentence.end) {
      counts[sentence.index] = (counts[sentence.index] ?? 0) + 1
      next++
    }
  }
  return counts
}
