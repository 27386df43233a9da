import type { Misconception } from '../../../src/evidence/notebook.ts'
import type { Span } from '../../../src/text/span.ts'

/** Words that call a belief what it is, or keep a distance from it. */
export const rejects =
  /\b(?:myths?|misconceptions?|not|never (?!strikes)|no|n't|false(?:ly)?|wrong(?:ly)?|untrue|mistaken(?:ly)?|contrary to|debunk\w*|legend|folklore|old wives|urban legend|disprov\w+|no evidence|refut\w+|baseless|discredited|popular belief|commonly believed|used to (?:think|believe)|once (?:thought|believed)|believed to|whether|if|claims?|claimed|rumou?rs?|so-called|fiction|cartoon|retracted|actually|in fact|unfounded|hoax|conspiracy)\b|n't\b|\?\s*$/i

/** Where misconceptions stand. One pass finds the sentences worth a closer look. */
export function* misconceptionsIn(
  prose: string,
  entries: readonly Misconception[],
): Generator<{ readonly span: Span; readonly entry: Misconception }> {
  for (const { entry, word, pattern } of compiled(entries)) {
    if (!word.test(prose)) continue
    for (const match of prose.matchAll(pattern()))
      yield { span: { start: match.index, end: match.index + match[0].trimEnd().length }, entry }
  }
}

export const hostOf = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, '')

interface Compiled {
  readonly entry: Misconception
  /** The first plain word of the pattern: most texts do not hold it. */
  readonly word: RegExp
  readonly pattern: () => RegExp
}

const kept = new WeakMap<readonly Misconception[], readonly Compiled[]>()

function compiled(entries: readonly Misconception[]): readonly Compiled[] {
  const known = kept.get(entries)
  if (known) return known
  const made = entries.map((entry) => {
    let pattern: RegExp | undefined
    return {
      entry,
      word: new RegExp(longestWord(entry.pattern), 'i'),
      pattern: () => (pattern ??= new RegExp(entry.pattern, 'giu')),
    }
  })
  kept.set(entries, made)
  return made
}

/** A word outside brackets that every match must hold; anything where all words stand in brackets. */
function longestWord(pattern: string): string {
  const outside = pattern
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\\\w\+?|\{[^}]*\}|\[[^\]]*\]/g, ' ')
  const words = outside.match(/[a-z]{4,}(?![a-z?]*\?)/gi) ?? []
  return words.sort((a, b) => b.length - a.length)[0] ?? ''
}
