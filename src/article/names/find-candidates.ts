import type { Chunk, NamedSentence } from './chunk.ts'
import { chunkNames } from './chunk-names.ts'
import { readClues, type DocumentClues } from './document-clues.ts'
import { splitSurnames } from './split-surnames.ts'
import { countWordUses } from './word-uses.ts'

/** The runs of words in a document that may be names, in order, and what they tell about one another. */
export function findCandidates(sentences: readonly NamedSentence[]): {
  readonly chunks: readonly Chunk[]
  readonly clues: DocumentClues
} {
  const uses = countWordUses(sentences)
  const chunks: Chunk[] = []
  for (const sentence of sentences) chunkNames(sentence, uses, chunks)
  const clues = readClues(chunks, uses)
  return { chunks: splitSurnames(chunks, clues), clues }
}
