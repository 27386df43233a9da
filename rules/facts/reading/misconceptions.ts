import type { Article } from '../../../src/article/article.ts'
import type { Misconception } from '../../../src/evidence/notebook.ts'
import { matchSpans, trimSpan, type Span } from '../../../src/text/span.ts'
import { articleWords } from './article-words.ts'

/** Words that call a belief what it is, or keep a distance from it. */
export const rejects =
  /\b(?:myths?|misconceptions?|not|never (?!strikes)|no|n't|false(?:ly)?|wrong(?:ly)?|untrue|mistaken(?:ly)?|contrary to|debunk\w*|legend|folklore|old wives|urban legend|disprov\w+|no evidence|refut\w+|baseless|discredited|popular belief|commonly believed|used to (?:think|believe)|once (?:thought|believed)|believed to|whether|if|claims?|claimed|rumou?rs?|so-called|fiction|cartoon|retracted|actually|in fact|unfounded|hoax|conspiracy)\b|n't\b|\?\s*$/i

/** Where misconceptions stand. The words of the article tell which entries are worth a closer look. */
export function* misconceptionsIn(
  article: Article,
  entries: readonly Misconception[],
): Generator<{ readonly span: Span; readonly entry: Misconception }> {
  const words = articleWords(article)
  for (const entry of entries) {
    if (!entry.keys.every((group) => group.some((word) => words.has(word)))) continue
    for (const [index, sentence] of article.sentences.entries()) {
      const text = plainSentences(article)[index] ?? ''
      if (!entry.keys.every((group) => group.some((word) => text.includes(word)))) continue
      for (const span of matchSpans(article.prose, sentence, patternOf(entry)))
        yield { span: trimSpan(article.prose, span), entry }
    }
  }
}

const keptSentences = new WeakMap<Article, readonly string[]>()

/** The sentences as `articleWords` has the words: in small letters, without apostrophes. */
function plainSentences(article: Article): readonly string[] {
  const known = keptSentences.get(article)
  if (known) return known
  const made = article.sentences.map(({ start, end }) =>
    article.prose.slice(start, end).toLowerCase().replace(/['’]/g, ''),
  )
  keptSentences.set(article, made)
  return made
}

export const hostOf = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, '')

const kept = new WeakMap<Misconception, RegExp>()

function patternOf(entry: Misconception): RegExp {
  const known = kept.get(entry)
  if (known) return known
  const made = new RegExp(entry.pattern, 'giu')
  kept.set(entry, made)
  return made
}
