import type { Article } from '../article.ts'

/** Keeps what was read off an article for as long as the article lives, so that several rules share one reading. */
export function oncePerArticle<T>(read: (article: Article) => T): (article: Article) => T {
  const kept = new WeakMap<Article, { readonly value: T }>()
  return (article) => {
    let found = kept.get(article)
    if (!found) kept.set(article, (found = { value: read(article) }))
    return found.value
  }
}
