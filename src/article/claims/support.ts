import { spansOverlap, type Span } from '../../text/span.ts'
import type { Article, Attribution, Block, Citation, Sentence } from '../article.ts'

/** How far from a sentence its support may stand. */
export type Reach = 'sentence' | 'neighbours' | 'paragraph' | 'section'

/** What backs each sentence by itself, before anything is said about reach. */
export interface OwnSupport {
  readonly attributions: readonly Attribution[]
  readonly citations: readonly Citation[]
  /** Is one of the attributions to somebody a reader could ask? */
  readonly attributed: boolean
  /** Are there attributions, all to nobody in particular? */
  readonly vague: boolean
}

export type SupportStatus = 'cited' | 'attributed' | 'vaguely-attributed' | 'unsupported'

/** A way to ask what backs a sentence. */
export interface Support {
  own(sentence: number): OwnSupport
  status(sentence: number, reach: Reach): SupportStatus
}

type Read = Pick<Article, 'sentences' | 'blocks' | 'attributions' | 'citations' | 'tokens' | 'text'>

/** Finds what backs each sentence of an article. */
export function readSupport(article: Read): Support {
  const own = collect(article)
  const at = (index: number): OwnSupport => own[index] ?? nothing
  return {
    own: at,
    status: (index, reach) => statusOf(article, at, index, reach),
  }
}

const nothing: OwnSupport = { attributions: [], citations: [], attributed: false, vague: false }

function statusOf(
  article: Read,
  own: (index: number) => OwnSupport,
  index: number,
  reach: Reach,
): SupportStatus {
  const here = own(index)
  if (here.citations.length > 0) return 'cited'
  if (here.attributed) return 'attributed'
  if (here.vague) return 'vaguely-attributed'
  if (reach === 'sentence') return 'unsupported'
  return fromNeighbours(article, own, index) ?? fromFarther(article, own, index, reach)
}

function fromNeighbours(
  article: Read,
  own: (index: number) => OwnSupport,
  index: number,
): SupportStatus | undefined {
  const sentence = article.sentences[index] as Sentence
  const block = article.blocks[sentence.block] as Block
  const before = article.sentences[index - 1]
  if (before?.block === block.index && own(index - 1).attributed) {
    if (goesOn(article, sentence)) return 'attributed'
  }
  const after = article.sentences[index + 1]
  if (after?.block === block.index && pointsBack(article, after)) {
    if (own(index + 1).citations.length > 0) return 'cited'
    if (own(index + 1).attributed) return 'attributed'
  }
  return fromLeadIn(article, own, block)
}

/** The support of the sentence that introduces a list or a block quote covers each item of it. */
function fromLeadIn(
  article: Read,
  own: (index: number) => OwnSupport,
  block: Block,
): SupportStatus | undefined {
  const leader = block.leadIn ?? (block.quoted ? block.index - 1 : undefined)
  if (leader === undefined) return undefined
  const last = lastSentenceOf(article.sentences, leader)
  if (last === undefined) return undefined
  if (own(last).citations.length > 0) return 'cited'
  return own(last).attributed ? 'attributed' : undefined
}

/** A citation at the end of a paragraph covers what stands before it, back to the last other source. */
function fromFarther(
  article: Read,
  own: (index: number) => OwnSupport,
  index: number,
  reach: Reach,
): SupportStatus {
  if (reach === 'neighbours') return 'unsupported'
  const { sentences, blocks } = article
  const home = sentences[index] as Sentence
  for (let i = index + 1; i < sentences.length; i++) {
    const other = sentences[i] as Sentence
    if (reach === 'paragraph' && other.block !== home.block) break
    if (blocks[other.block]?.section !== blocks[home.block]?.section) break
    if (own(i).citations.length > 0) return 'cited'
    if (own(i).attributed) break
  }
  return 'unsupported'
}

const continuing = new Set(['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its'])
const sourceNouns = new Set(
  'report study survey paper document statement letter article researchers authors ministry company agency court police spokesman spokeswoman spokesperson figures data findings'.split(
    ' ',
  ),
)

/** Does the sentence go on in the voice of the source before it? */
function goesOn(article: Read, sentence: Sentence): boolean {
  const [first, second] = article.tokens(sentence)
  if (!first) return false
  if (continuing.has(first.lower)) return true
  return first.lower === 'the' && sourceNouns.has(second?.lower ?? '')
}

/** “The figures come from …”: does the sentence say where the one before it comes from? */
function pointsBack(article: Read, sentence: Sentence): boolean {
  const [first, second, third] = article.tokens(sentence)
  if (!first || !second) return false
  if (backward.has(first.lower) && sourced.has(second.lower)) return true
  return sourced.has(second.lower) && (third?.lower === 'come' || third?.lower === 'comes')
}

const backward = new Set(['the', 'these', 'those', 'this', 'that'])
const sourced = new Set(
  'figures numbers data claim claims figure number findings estimate estimates account'.split(' '),
)

function lastSentenceOf(sentences: readonly Sentence[], block: number): number | undefined {
  let last: number | undefined
  for (const sentence of sentences) {
    if (sentence.block === block) last = sentence.index
    else if (sentence.block > block) break
  }
  return last
}

function collect(article: Read): OwnSupport[] {
  const { sentences, attributions, citations } = article
  const said = sentences.map((): Attribution[] => [])
  const pointed = sentences.map((): Citation[] => [])
  for (const one of attributions) {
    for (const index of touched(sentences, one)) said[index]?.push(one)
  }
  let next = 0
  for (const citation of citations) {
    while (next < sentences.length - 1 && (sentences[next] as Sentence).end <= citation.start) {
      const following = sentences[next + 1] as Sentence
      if (citation.start < following.start) break
      next++
    }
    pointed[next]?.push(citation)
  }
  return sentences.map((_, index) => {
    const mine = said[index] as Attribution[]
    const attributed = mine.some((one) => isReport(article, one) && isNamed(article, one))
    return {
      attributions: mine,
      citations: pointed[index] as Citation[],
      attributed,
      vague: !attributed && mine.some((one) => isReport(article, one) && !isNamed(article, one)),
    }
  })
}

function touched(sentences: readonly Sentence[], attribution: Attribution): Set<number> {
  const indices = new Set([attribution.sentence])
  for (const piece of attribution.content) {
    for (let i = attribution.sentence - 1; i >= 0 && meets(sentences[i], piece); i--) indices.add(i)
    for (let i = attribution.sentence + 1; meets(sentences[i], piece); i++) indices.add(i)
  }
  return indices
}

const meets = (sentence: Sentence | undefined, piece: Span): boolean =>
  sentence !== undefined && spansOverlap(sentence, piece)

/** Verbs that are acts of their subject as much as words: “has reiterated its commitment” is itself the claim. */
const acts = new Set(
  'reiterate reaffirm affirm echo renew support oppose reject endorse back pledge vow promise acknowledge recognise recognize accept embrace highlight underscore underline emphasise emphasize stress demonstrate reflect signal prove illustrate indicate accuse blame praise condemn welcome ensure see perceive view regard consider intend plan aim seek want approve urge demand declare describe frame call name portray characterise characterize depict hail'.split(
    ' ',
  ),
)

/** Does it report what somebody said, and not only name an act of theirs? */
export function isReport(article: Pick<Article, 'text'>, attribution: Attribution): boolean {
  const { direct, lemma, cue, content } = attribution
  if (direct) return true
  const verb = cue[0]
  if (verb && article.text.slice(verb.start, verb.end) === 'state') return false
  const said = content[0]
  if (!acts.has(lemma) && !isStance(article, lemma, said)) return true
  if (!said) return false
  const words = article.text.slice(Math.max(0, said.start - 6), said.start + 5)
  return /\bthat\b/.test(words)
}

const pushed = /^\w+ (?:for|against|on|upon)$|^object to$/

/** “called for a vote”, “agreed to sell”: what somebody wants or will do. */
const isStance = (
  { text }: Pick<Article, 'text'>,
  lemma: string,
  said: Span | undefined,
): boolean => pushed.test(lemma) || (said !== undefined && text.startsWith('to ', said.start))

const indefinite = /^(?:an?|some|one|many|several|unnamed|senior|anonymous|time|history)\b/i
/** “Jordanian advisers”: several of a kind, none told apart. */
const crowd = /^(?!the\b|its\b|his\b|her\b|their\b|\d)[^\d]*[a-rt-z]s$/i
/** The article speaking of itself. */
const itself =
  /^(?:this|the (?:following|present))\s+(?:article|piece|section|text|report|post|page|guide)/i

/** Is the source somebody or something a reader could go to? */
export function isNamed(article: Pick<Article, 'text'>, attribution: Attribution): boolean {
  const { sourceKind, source } = attribution
  if (sourceKind === 'vague' || sourceKind === 'none') return false
  if (sourceKind === 'pronoun') return true
  if (sourceKind !== 'role' && sourceKind !== 'document') return true
  const first = source[0]
  if (!first) return false
  const words = article.text.slice(first.start, first.end)
  if (itself.test(words)) return false
  return attribution.resolved !== undefined || (!indefinite.test(words) && !crowd.test(words))
}
