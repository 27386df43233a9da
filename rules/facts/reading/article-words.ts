import type { Article } from '../../../src/article/article.ts'

const kept = new WeakMap<Article, ReadonlySet<string>>()

/** The words of an article in small letters without apostrophes: most entries of a list have a word that is not among them. */
export function articleWords(article: Article): ReadonlySet<string> {
  const known = kept.get(article)
  if (known) return known
  const words = new Set<string>()
  for (const sentence of article.sentences)
    for (const { lower } of article.tokens(sentence))
      words.add(apostrophe.test(lower) ? lower.replace(/['’]/g, '') : lower)
  kept.set(article, words)
  return words
}

const apostrophe = /['’]/
