import type { Token } from '../../text/tokens.ts'
import { firstEndingAfter, spanAt } from '../../text/span.ts'
import type { Article, Name, Sentence } from '../article.ts'
import { oncePerArticle } from './once-per-article.ts'

/** A person's name where it stands in a sentence. */
export interface PersonMention {
  readonly person: Name
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Indices of its first and last token. */
  readonly first: number
  readonly last: number
}

/** The persons named in the writer's own words, headings and quotations left out. */
export const personMentions = oncePerArticle((article): readonly PersonMention[] =>
  article.names.flatMap((person): PersonMention[] => {
    if (person.type !== 'PER') return []
    const sentence = spanAt(article.sentences, person.start)
    if (!sentence || article.blocks[sentence.block]?.kind === 'heading') return []
    if (isQuoted(article, person.start)) return []
    const tokens = article.tokens(sentence)
    const first = firstEndingAfter(tokens, person.start)
    return [{ person, sentence, tokens, first, last: firstEndingAfter(tokens, person.end - 1) }]
  }),
)

/** Does the place lie in a direct or block quotation? */
export const isQuoted = (article: Article, offset: number): boolean =>
  article.quotes.some(
    ({ kind, start, end }) =>
      (kind === 'direct' || kind === 'block') && start <= offset && offset < end,
  )
