import type { Name } from '../article.ts'
import type { Span } from '../../text/span.ts'
import { tokenize, type Token } from '../../text/tokens.ts'
import type { Chunk, NamedSentence } from './chunk.ts'
import { chunkNames } from './chunk-names.ts'
import { classifyNames } from './classify-names.ts'
import { findAcronyms } from './find-acronyms.ts'
import { linkMentions, type Mention } from './link-mentions.ts'
import { readClues } from './name-features.ts'
import { countWordUse, settingOf } from './word-shapes.ts'

/**
 * The names of a document in order, without overlaps: persons, organisations, places and others, titles and possessive
 * endings left out. `tokensOf` gives the tokens of a sentence where they are at hand.
 */
export function findNames<Sentence extends Span>(
  prose: string,
  sentences: readonly Sentence[],
  tokensOf: (sentence: Sentence) => readonly Token[] = (sentence) => tokenize(prose, sentence),
): Name[] {
  const read = sentences.map((sentence, index): NamedSentence => {
    const tokens = tokensOf(sentence)
    return { index, tokens, setting: settingOf(tokens) }
  })
  const uses = countWordUse(read)
  const chunks = read.flatMap((sentence) => chunkNames(sentence, uses))
  const types = classifyNames(chunks, readClues(chunks, uses))
  const mentions = chunks.flatMap((chunk, i): Mention[] => {
    const type = types[i]
    return type ? [toMention(chunk, type)] : []
  })
  return linkMentions(prose, mentions, findAcronyms(prose, sentences))
}

const toMention = ({ start, end, words }: Chunk, type: Mention['type']): Mention => ({
  start,
  end,
  type,
  words,
})
