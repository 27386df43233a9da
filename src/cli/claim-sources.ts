import type { Article } from '../article/article.ts'
import type { SourceShelf } from '../evidence/evidence.ts'
import type { ClaimSource } from '../reports/claims/worksheet.ts'
import { rankCitations, uncheckedCitations } from '../verify/rank-citations.ts'

/** What the locked pages say of the sentences that cite them, by the offset a sentence begins at. */
export function claimSources(
  article: Article,
  shelf: SourceShelf,
): ReadonlyMap<number, ClaimSource> {
  const found = new Map<number, ClaimSource>()
  for (const { start, verdict, missing, closest } of rankCitations([article], shelf)) {
    const { source: name, url = '', quote = '' } = closest
    found.set(start, { verdict, name, url, passage: quote, missing })
  }
  for (const { start, url, reason } of uncheckedCitations([article], shelf))
    if (!found.has(start))
      found.set(start, { verdict: reason, name: url, url, passage: '', missing: [] })
  return found
}
