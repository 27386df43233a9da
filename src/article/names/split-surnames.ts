import type { Chunk } from './chunk.ts'
import type { DocumentClues } from './document-clues.ts'
import { shortenChunk } from './split-nations.ts'
import { isA, type WordFacts } from './word-facts.ts'
import { wordFeatures } from './word-features.ts'

/**
 * Parts what stands before a surname that the document gives in full elsewhere: “Republican Ruiz” is a party and a
 * person where “Ana Ruiz” is met.
 */
export function splitSurnames(chunks: readonly Chunk[], clues: DocumentClues): readonly Chunk[] {
  if (clues.fullNameWords.size === 0) return chunks
  const parted: Chunk[] = []
  for (const chunk of chunks) {
    if (opensWithLabel(chunk, clues))
      parted.push(
        shortenChunk(chunk, chunk.first, chunk.first),
        shortenChunk(chunk, chunk.last, chunk.last),
      )
    else parted.push(chunk)
  }
  return parted
}

function opensWithLabel(chunk: Chunk, { fullNameWords }: DocumentClues): boolean {
  if (chunk.words.length !== 2 || chunk.last !== chunk.first + 1) return false
  const [lead, name] = wordFeatures(chunk.text, chunk.words).facts as [WordFacts, WordFacts]
  if ((lead.bits & (isA.demonym | isA.title | isA.common)) === 0) return false
  return fullNameWords.has(name.lower) && !fullNameWords.has(lead.lower)
}
