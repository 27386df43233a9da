import type { Article } from '../article.ts'

/** Which share of an article's claims a named source or a citation backs; 1 where it makes none. */
export function backedShare(article: Pick<Article, 'claims'>): number {
  let backed = 0
  let all = 0
  for (const { status } of article.claims) {
    if (status === 'not-a-claim') continue
    all++
    if (status === 'cited' || status === 'attributed') backed++
  }
  return all === 0 ? 1 : backed / all
}
