import { hashText } from '../../text/hash.ts'
import { spanAt, type Span } from '../../text/span.ts'
import type { Article } from '../article.ts'

type Read = Pick<Article, 'prose' | 'sentences' | 'sections' | 'blocks'>

const idLength = 12

/**
 * A short name for each sentence, in order: made of its words and the heading it stands under, so that it stays the same
 * when other text moves and changes when a word of the sentence does. Equal sentences under one heading are told apart
 * by their count.
 */
export function claimIds(article: Read): string[] {
  const seen = new Map<string, number>()
  return article.sentences.map((sentence) => {
    const key = `${plainWords(article, sentence)}\n${headingOver(article, sentence)}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return hashText(count === 1 ? key : `${key}\n${count}`).slice(0, idLength)
  })
}

function headingOver(article: Read, { start }: Span): string {
  const heading = spanAt(article.sections, start)?.heading
  const block = heading === undefined ? undefined : article.blocks[heading]
  return block ? plainWords(article, block) : ''
}

/** The words of a stretch of prose in lower case, without punctuation and markup. */
export const plainWords = ({ prose }: Pick<Article, 'prose'>, { start, end }: Span): string =>
  prose
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
