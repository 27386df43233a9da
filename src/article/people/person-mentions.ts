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
export const personMentions = oncePerArticle((article): readonly PersonMention[] => {
  const mentions: PersonMention[] = []
  for (const person of article.names) {
    if (person.type !== 'PER') continue
    const sentence = spanAt(article.sentences, person.start)
    if (!sentence || article.blocks[sentence.block]?.kind === 'heading') continue
    if (isQuoted(article, person.start)) continue
    const tokens = article.tokens(sentence)
    const first = firstEndingAfter(tokens, person.start)
    let last = first
    while (last < tokens.length && (tokens[last] as Token).end < person.end) last++
    mentions.push({ person, sentence, tokens, first, last })
  }
  return mentions
})

const spokenWords = oncePerArticle((article) =>
  article.quotes.filter(({ kind }) => kind === 'direct' || kind === 'block'),
)

/** Does the place lie in a direct or block quotation? */
export const isQuoted = (article: Article, offset: number): boolean =>
  spokenWords(article).some(({ start, end }) => start <= offset && offset < end)
