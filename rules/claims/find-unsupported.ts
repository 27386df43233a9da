import type { Article, Block, Sentence } from '../../src/article/article.ts'
import type { Claim, ClaimKind } from '../../src/article/claims/claim.ts'
import type { OpenClaims } from '../../src/article/claims/open-claims.ts'
import { readMainClause, type Tense } from '../../src/article/claims/main-clause.ts'
import { readVoice } from '../../src/article/claims/voice.ts'
import type { Span } from '../../src/text/span.ts'
import type { Token } from '../../src/text/tokens.ts'
import { findActs, type Act } from './find-acts.ts'
import { isBearing, isSpeaking } from './read-predicate.ts'
import { firstStartingAt } from '../../src/text/span.ts'

/** A claim that nothing backs: the words, why it wants checking, how strong it is, and where it is told again. */
export interface Unsupported extends Span {
  readonly reason: string
  readonly strength: number
  readonly repeats: readonly Span[]
}

/** The unsupported claims of an article: all of them, or the strongest of each paragraph and one for each named person. */
export function findUnsupported(article: Article, open: OpenClaims, each: boolean): Unsupported[] {
  const voice = readVoice(article)
  if (!each && voice.personal) return []
  const isOwn = open.trustsSpeakers ? voice.isOwn : voice.isUnquoted
  const acts = findActs(article).filter((act) => open.has(act.sentence) && isOwn(act))
  const told = groupActs(acts)
  const found: Unsupported[] = told.map(({ act, repeats }) => ({
    start: act.start,
    end: act.end,
    reason: 'given as something that happened',
    strength: 0.8,
    repeats,
  }))
  const taken = new Set(acts.map(({ sentence }) => sentence))
  for (const block of article.blocks) {
    const claims = claimsOf(article, open, block, each).filter(
      (claim) => !taken.has(claim.sentence) && isOwn(claim),
    )
    if (each) found.push(...claims)
    else found.push(...strongest(claims))
  }
  return found.sort((a, b) => a.start - b.start)
}

interface Candidate extends Unsupported {
  readonly sentence: number
}

function claimsOf(article: Article, open: OpenClaims, block: Block, each: boolean): Candidate[] {
  if (block.kind !== 'paragraph' && !(each && block.kind === 'list-item')) return []
  return article
    .sentencesOf(block)
    .filter(({ index }) => open.has(index))
    .map((sentence) => asCandidate(article, sentence, each))
    .filter((one) => one !== undefined)
}

function strongest(claims: readonly Candidate[]): Candidate[] {
  const best = claims.reduce<Candidate | undefined>(
    (most, one) => (most && most.strength >= one.strength ? most : one),
    undefined,
  )
  return best ? [best] : []
}

const reasons: readonly (readonly [ClaimKind, string])[] = [
  ['accusation', 'an accusation'],
  ['quantity', 'a figure'],
  ['law', 'about law'],
  ['position', 'the stance of a body or a state'],
  ['event', 'given as something that happened'],
  ['office', 'about an office'],
  ['causal', 'a cause and its effect'],
  ['superlative', 'a superlative'],
  ['comparison', 'a comparison'],
]

function asCandidate(article: Article, sentence: Sentence, each: boolean): Candidate | undefined {
  const claim = article.claims[sentence.index] as Claim
  const tokens = article.tokens(sentence)
  if (isFrame(tokens)) return undefined
  const reason = reasons.find(([kind]) => claim.kinds.includes(kind))
  const clause = readMainClause(tokens)
  if (!reason || clause.verb < 0 || clause.tense === 'modal') return undefined
  if (isSpeaking(tokens, clause)) return undefined
  const telling = each && (isBearing(tokens, clause) || isTelling(article, sentence, claim))
  if (!telling && !isCurrent(clause.tense)) return undefined
  const start = (tokens[clause.first] as Token).start
  const end = (tokens[clause.after - 1] as Token).end
  return {
    start,
    end,
    sentence: sentence.index,
    reason: reason[1],
    strength: strengthOf(claim, tokens),
    repeats: [],
  }
}

/** What the writer says happens now: it cannot be looked up in a book. */
function isCurrent(tense: Tense): boolean {
  return tense === 'perfect' || tense === 'progressive'
}

/** Would an editor ask for its source? It is likely to be checked and names whom it is about, in no one else's words. */
function isTelling(article: Article, sentence: Sentence, claim: Claim): boolean {
  if (claim.checkWorthiness < checked || claim.attributions.length > 0) return false
  const has = (items: readonly Span[]): boolean => {
    const first = items[firstStartingAt(items, sentence.start)]
    return first !== undefined && first.start < sentence.end
  }
  return has(article.names) && !has(article.quotes)
}

const checked = 0.7

const empty = /^(?:concrete|significant|important|major|meaningful|decisive|bold|necessary|key)$/

function strengthOf(claim: Claim, tokens: readonly Token[]): number {
  let strength = 0.4 + claim.checkWorthiness * 0.5
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i + 1]?.lower === 'steps' && empty.test((tokens[i] as Token).lower)) strength -= 0.2
  }
  return Math.max(0.1, Math.min(0.95, strength))
}

const frames = new Set(['this', 'these', 'the', 'key', 'here', 'below'])
const framed = new Set([
  'article',
  'section',
  'following',
  'factors',
  'piece',
  'report',
  'guide',
  'chapter',
  'page',
  'table',
])
const personal = new Set(['i', 'we', 'you', 'my', 'our', 'your'])

/** Sentences that lead up to a list or speak of the text itself, and those of the writer as “we”. */
function isFrame(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (tokens[tokens.length - 1]?.text === ':') return true
  if (first && second && frames.has(first.lower) && framed.has(second.lower)) return true
  return tokens.some((token) => personal.has(token.lower))
}

/** One finding for each act; what tells it again is related to the first. */
function groupActs(acts: readonly Act[]): { act: Act; repeats: Span[] }[] {
  const groups = new Map<string, { act: Act; repeats: Span[] }>()
  for (const act of acts) {
    const key = `${act.noun}|${act.object}`
    const group = groups.get(key)
    if (group) group.repeats.push({ start: act.start, end: act.end })
    else groups.set(key, { act, repeats: [] })
  }
  return [...groups.values()].filter(({ act }) => act.byPerson)
}
