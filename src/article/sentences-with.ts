import { firstEndingAfter } from '../text/span.ts'
import type { Article, Sentence } from './article.ts'

/**
 * The sentences in which a pattern (with the flag `g`) begins a match, in order, each once. One pass over the prose: the
 * cheap first look of rules whose patterns are too dear to be tried on every sentence.
 */
export function* sentencesWith(
  { prose, sentences }: Article,
  pattern: RegExp,
): Generator<Sentence> {
  let from = 0
  for (;;) {
    pattern.lastIndex = from
    const match = pattern.exec(prose)
    if (!match) return
    const sentence = sentences[firstEndingAfter(sentences, match.index)]
    if (!sentence) return
    if (sentence.start <= match.index) yield sentence
    from = sentence.start <= match.index ? sentence.end : match.index + 1
  }
}
