import type { Article } from '../../../src/article/article.ts'
import type { Misconception } from '../../../src/evidence/notebook.ts'
import type { Span } from '../../../src/text/span.ts'

/** Words that call a belief what it is, or keep a distance from it. */
export const rejects =
  /\b(?:myths?|misconceptions?|not|never (?!strikes)|no|n't|false(?:ly)?|wrong(?:ly)?|untrue|mistaken(?:ly)?|contrary to|debunk\w*|legend|folklore|old wives|urban legend|disprov\w+|no evidence|refut\w+|baseless|discredited|popular belief|commonly believed|used to (?:think|believe)|once (?:thought|believed)|believed to|whether|if|claims?|claimed|rumou?rs?|so-called|fiction|cartoon|retracted|actually|in fact|unfounded|hoax|conspiracy)\b|n't\b|\?\s*$/i

/** Where misconceptions stand. The words of the article tell which entries are worth a closer look. */
export function* misconceptionsIn(
  article: Article,
  entries: readonly Misconception[],
): Generator<{ readonly span: Span; readonly entry: Misconception }> {
  const index = indexOf(entries)
  for (const sentence of article.sentences) {
    const met = new Set<Misconception>()
    for (const { lower } of article.tokens(sentence)) for (const entry of index.get(lower) ?? none) met.add(entry)
    if (met.size === 0) continue
    const text = article.prose.slice(sentence.start, sentence.end)
    for (const entry of met)
      for (const match of text.matchAll(patternOf(entry))) {
        const start = sentence.start + match.index
        yield { span: { start, end: start + match[0].trimEnd().length }, entry }
      }
  }
}

const none: readonly Misconception[] = []
const indexes = new WeakMap<readonly Misconception[], ReadonlyMap<string, readonly Misconception[]>>()

function indexOf(entries: readonly Misconception[]): ReadonlyMap<string, readonly Misconception[]> {
  const known = indexes.get(entries)
  if (known) return known
  const index = new Map<string, Misconception[]>()
  for (const entry of entries) for (const key of entry.keys) index.set(key, [...(index.get(key) ?? []), entry])
  indexes.set(entries, index)
  return index
}

export const hostOf = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, '')

const kept = new WeakMap<Misconception, RegExp>()

function patternOf(entry: Misconception): RegExp {
  const known = kept.get(entry)
  if (known) return known
  const made = new RegExp(entry.pattern, 'giu')
  kept.set(entry, made)
  return made
}
