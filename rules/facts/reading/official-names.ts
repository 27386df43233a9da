import type { Article } from '../../../src/article/article.ts'
import type { OfficialName } from '../../../src/evidence/notebook.ts'
import type { Span } from '../../../src/text/span.ts'
import { articleWords } from './article-words.ts'

/** Where near misses of official names stand. Letter case counts: a description in small letters is no name. */
export function* nearMisses(
  article: Article,
  names: readonly OfficialName[],
): Generator<{ readonly span: Span; readonly name: OfficialName }> {
  const { prose } = article
  for (const { name, pattern } of candidatesIn(article, names))
    for (const match of prose.matchAll(pattern())) {
      if (!isPartOfLonger(prose.slice(Math.max(0, match.index - 30), match.index)))
        yield { span: { start: match.index, end: match.index + match[0].length }, name }
    }
}

/** “Scottish Environment Protection Agency” is another body. */
function isPartOfLonger(before: string): boolean {
  const word = /(\p{Lu}[\p{L}'’.-]*) $/u.exec(before)?.[1]
  return word !== undefined && !small.has(word.toLowerCase())
}

const small = new Set(
  'the a an in at by for of and but to from with on if when as while since after before u.s american'.split(
    ' ',
  ),
)

interface Entry {
  readonly name: OfficialName
  readonly words: readonly string[]
  readonly pattern: () => RegExp
}

/** The names all of whose words are in the article. */
function candidatesIn(article: Article, names: readonly OfficialName[]): readonly Entry[] {
  const words = articleWords(article)
  return entriesOf(names).filter((entry) => entry.words.every((word) => words.has(word)))
}

const kept = new WeakMap<readonly OfficialName[], readonly Entry[]>()

function entriesOf(names: readonly OfficialName[]): readonly Entry[] {
  const known = kept.get(names)
  if (known) return known
  const made = names.map((name) => {
    const words = (
      name.wrong
        .toLowerCase()
        .replace(/['’]/g, '')
        .match(/[\p{L}\p{N}-]{4,}/gu) ?? []
    ).sort((a, b) => b.length - a.length)
    let pattern: RegExp | undefined
    return { name, words, pattern: () => (pattern ??= compile(name.wrong)) }
  })
  kept.set(names, made)
  return made
}

function compile(wrong: string): RegExp {
  const source = wrong
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s+`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${source}(?![\p{L}\p{N}])`, 'gu')
}
