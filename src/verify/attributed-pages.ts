import type { Article, Sentence } from '../article/article.ts'
import type { SourcePage, SourceShelf } from '../evidence/evidence.ts'

/**
 * The pages of the shelf that a sentence names as its source (“As reported by the Herald”): those with this publisher,
 * title or site, in a reporting clause of this sentence.
 */
export function attributedPages(
  article: Article,
  sentence: Sentence,
  shelf: SourceShelf,
): readonly SourcePage[] {
  const sources = article.attributions
    .filter((one) => one.sentence === sentence.index)
    .flatMap(({ source }) => source.map(({ start, end }) => article.text.slice(start, end)))
  return shelf.pages.filter((page) => sources.some((source) => isNamed(source, page)))
}

const articleWord = /^(?:the|a|an)\s+/i

function isNamed(source: string, { publisher, title, url }: SourcePage): boolean {
  const name = fold(source)
  if (name.length < 3) return false
  return [publisher, title, siteName(url)].some(
    (known) => known !== undefined && fold(known) === name,
  )
}

const fold = (name: string): string =>
  name
    .replace(articleWord, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** “telegraph” of `https://www.telegraph.example/…`. */
const siteName = (url: string): string | undefined =>
  /^https?:\/\/(?:www\.)?([^./]+)/i.exec(url)?.[1]
