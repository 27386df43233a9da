import type { Article, Sentence } from '../article/article.ts'
import type { SourcePage, SourceShelf } from '../evidence/evidence.ts'

/**
 * The kept page that a sentence names as its source (“As reported by the Herald”): the publisher or title of one page
 * only, in a reporting clause of this sentence.
 */
export function attributedPage(article: Article, sentence: Sentence, shelf: SourceShelf): SourcePage | undefined {
  const sources = article.attributions
    .filter((one) => one.sentence === sentence.index)
    .flatMap(({ source }) => source.map(({ start, end }) => article.text.slice(start, end)))
  for (const source of sources) {
    const pages = shelf.pages.filter((page) => isNamed(source, page))
    if (pages.length === 1) return pages[0]
  }
  return undefined
}

const articleWord = /^(?:the|a|an)\s+/i

function isNamed(source: string, { publisher, title, url }: SourcePage): boolean {
  const name = fold(source)
  if (name.length < 3) return false
  return [publisher, title, siteName(url)].some((known) => known !== undefined && fold(known) === name)
}

const fold = (name: string): string =>
  name.replace(articleWord, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** “telegraph” of `https://www.telegraph.example/…`. */
const siteName = (url: string): string | undefined => /^https?:\/\/(?:www\.)?([^./]+)/i.exec(url)?.[1]
