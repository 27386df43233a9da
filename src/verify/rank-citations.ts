import type { Article } from '../article/article.ts'
import type { Evidence, SourcePage, SourceShelf } from '../evidence/evidence.ts'
import type { Span } from '../text/span.ts'
import { citedClaims, citedSentences } from './cited-claims.ts'
import { isEnglish } from './is-english.ts'
import { showEvidence } from './show-evidence.ts'
import type { Verdict } from './verify-claim.ts'

/** A cited sentence and what its pages do for it. */
export interface RankedCitation extends Span {
  readonly path: string
  readonly text: string
  readonly verdict: Verdict
  /** 0..1, how fully the pages carry the sentence. */
  readonly score: number
  /** The words of the sentence that the pages lack. */
  readonly missing: readonly Span[]
  /** The closest passage, linked to its words. */
  readonly closest: Evidence
}

/** The cited sentences of drafts, the one most likely to fail first. */
export function rankCitations(articles: readonly Article[], shelf: SourceShelf): RankedCitation[] {
  return articles
    .flatMap((article) => citedClaims(article, shelf).map((claim) => describe(article, claim)))
    .sort(
      (a, b) =>
        a.score - b.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start),
    )
}

function describe(article: Article, claim: ReturnType<typeof citedClaims>[number]): RankedCitation {
  const { sentence, pages } = claim
  const { verdict, score, missing, best } = claim.verification()
  const place = best[0] ?? { passage: 0, start: 0, end: 0 }
  const page = pages[place.passage] ?? pages[0]
  return {
    path: article.path,
    start: sentence.start,
    end: sentence.end,
    text: article.text.slice(sentence.start, sentence.end),
    verdict,
    score,
    missing: missing.map(({ start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
    })),
    closest: page ? showEvidence(page, place) : { source: '' },
  }
}

/** A cited sentence that could not be compared, and why. */
export interface UncheckedCitation extends Span {
  readonly path: string
  readonly text: string
  readonly url: string
  readonly reason: string
}

/** The cited sentences that no page at hand speaks to: a person has to look. */
export function uncheckedCitations(
  articles: readonly Article[],
  shelf: SourceShelf,
): UncheckedCitation[] {
  return articles.flatMap((article) => {
    const checked = new Set(citedClaims(article, shelf).map(({ sentence }) => sentence.index))
    return citedSentences(article, shelf)
      .filter(({ sentence }) => !checked.has(sentence.index))
      .map(({ sentence, citations, cited }) => ({
        path: article.path,
        start: sentence.start,
        end: sentence.end,
        text: article.text.slice(sentence.start, sentence.end),
        url: cited.find((page) => page)?.url ?? citations[0]?.url ?? '',
        reason: reasonOf(cited),
      }))
  })
}

function reasonOf(cited: readonly (SourcePage | undefined)[]): string {
  const [page] = cited.flatMap((one) => one ?? [])
  if (!page) return 'not locked'
  if (page.status === 'dead') return 'the page is gone'
  if (page.status !== 'kept') return page.problem ?? 'not retrievable'
  if (page.text === '') return 'its text is not at hand'
  return isEnglish(page)
    ? 'not compared'
    : `the page is in another language${page.lang ? ` (${page.lang})` : ''}`
}
