import type { Article, Citation } from '../article.ts'
import { readSupport, type Reach } from './support.ts'

/** What may back a claim: a named source, a link, a note or reference mark. */
export const supportKinds = ['attribution', 'link', 'note'] as const

export type SupportKind = (typeof supportKinds)[number]

export interface SupportDemand {
  readonly reach: Reach
  readonly accepts: readonly SupportKind[]
}

/** The claims of an article that nothing of the kinds asked for backs within the reach. */
export interface OpenClaims {
  has(sentence: number): boolean
  /** Which share of all claims something backs; 1 where there are none. */
  readonly backedShare: number
  /** Is it enough that somebody named says so? Then what they are given as saying is theirs, not the writer's. */
  readonly trustsSpeakers: boolean
}

/** Holds each claim against what a house asks of its support. */
export function openClaims(article: Article, demand: SupportDemand): OpenClaims {
  const status = isUsual(demand) ? undefined : demandedStatus(article, demand)
  const statuses = article.claims.map(({ sentence, status: usual }) =>
    usual === 'not-a-claim' || !status ? usual : status(sentence),
  )
  const claims = statuses.filter((one) => one !== 'not-a-claim')
  const backed = claims.filter((one) => one === 'cited' || one === 'attributed')
  return {
    has: (sentence) => statuses[sentence] === 'unsupported',
    backedShare: claims.length === 0 ? 1 : backed.length / claims.length,
    trustsSpeakers: demand.accepts.includes('attribution'),
  }
}

/** What the article's own claims were assessed with. */
const isUsual = ({ reach, accepts }: SupportDemand): boolean =>
  reach === 'neighbours' && supportKinds.every((kind) => accepts.includes(kind))

function demandedStatus(article: Article, { reach, accepts }: SupportDemand) {
  const support = readSupport({
    text: article.text,
    sentences: article.sentences,
    blocks: article.blocks,
    tokens: article.tokens,
    attributions: accepts.includes('attribution') ? article.attributions : [],
    citations: article.citations.filter((citation) => accepts.includes(kindOf(citation))),
  })
  return (sentence: number) => support.status(sentence, reach)
}

const kindOf = ({ kind }: Citation): SupportKind =>
  kind === 'link' || kind === 'address' ? 'link' : 'note'
