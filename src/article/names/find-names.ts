import type { Name } from '../article.ts'
import type { Span } from '../../text/span.ts'
import { tokenize, type Token } from '../../text/tokens.ts'
import type { Chunk } from './chunk.ts'
import { classifyNames } from './classify-names.ts'
import { findCandidates } from './find-candidates.ts'
import { findAcronyms } from './find-acronyms.ts'
import { linkMentions, type Mention } from './link-mentions.ts'
import { readSentence } from './read-sentence.ts'

/**
 * The names of a document in order, without overlaps: persons, organisations, places and others, titles and possessive
 * endings left out. `tokensOf` gives the tokens of a sentence where they are at hand.
 */
export function findNames<Sentence extends Span>(
  prose: string,
  sentences: readonly Sentence[],
  tokensOf: (sentence: Sentence) => readonly Token[] = (sentence) => tokenize(prose, sentence),
): Name[] {
  const read = sentences.map((sentence) => readSentence(tokensOf(sentence)))
  const { chunks, clues } = findCandidates(read)
  const types = classifyNames(chunks, clues)
  const mentions: Mention[] = []
  for (let i = 0; i < chunks.length; i++) {
    const type = types[i]
    if (!type) continue
    const { start, end, words, text } = chunks[i] as Chunk
    mentions.push({ start, end, type, words, text })
  }
  return linkMentions(prose, mentions, findAcronyms(prose, sentences))
}
