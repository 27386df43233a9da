import type { Article, BlockKind, Sentence } from '../src/article/article.ts'
import type { ClaimStatus } from '../src/article/claims/claim.ts'
import { readVoice } from '../src/article/claims/voice.ts'
import { matchSpans, trimSpan, type Span } from '../src/text/span.ts'

export interface Place extends Span {
  readonly sentence: Sentence
  /** The words, white space squeezed. */
  readonly words: string
}

export interface Where {
  /** Tried before the pattern: a cheap test that fails on most sentences. */
  readonly quick: RegExp
  /** Leave out sentences that a source or a citation backs. */
  readonly unbacked?: boolean
  /** Read headings and table rows too. */
  readonly headings?: boolean
}

/** The places where a global pattern matches what the writer says in their own voice. */
export function* findInOwnVoice(article: Article, pattern: RegExp, where: Where): Generator<Place> {
  const voice = readVoice(article)
  for (const sentence of article.sentences) {
    const kind = article.blocks[sentence.block]?.kind
    if (!where.headings && kind && silent.has(kind)) continue
    const words = article.prose.slice(sentence.start, sentence.end)
    if (!where.quick.test(words)) continue
    if (where.unbacked && isBacked(article.claims[sentence.index]?.status)) continue
    for (const span of matchSpans(article.prose, sentence, pattern)) {
      const place = trimSpan(article.prose, span)
      if (voice.isOwn(place)) yield { ...place, sentence, words: squeeze(article, place) }
    }
  }
}

const silent: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'table-row'])

const isBacked = (status: ClaimStatus | undefined): boolean =>
  status === 'cited' || status === 'attributed'

const squeeze = (article: Article, { start, end }: Span): string =>
  article.text.slice(start, end).replace(/\s+/g, ' ')
