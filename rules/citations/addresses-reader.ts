import type { Article } from '../../src/article/article.ts'
import { readVoice } from '../../src/article/claims/voice.ts'

const readers = new Set(['you', 'your', 'yours', 'yourself'])
const often = 2
const ownStudy = /\b(?:in|of) (?:this|the present) (?:chapter|paper|study|thesis)\b/i

/**
 * Is the text a guide, a talk or a study, which speaks to its reader or of its writer? Its “you” stands outside quotations in two
 * sentences at least. Such a text tells what its writer knows, and names sources where it needs them.
 */
export function addressesReader(article: Article): boolean {
  const voice = readVoice(article)
  if (voice.personal || ownStudy.test(article.prose)) return true
  let count = 0
  for (const sentence of article.sentences) {
    const speaks = article
      .tokens(sentence)
      .some((token) => readers.has(token.lower) && voice.isUnquoted(token))
    if (speaks && ++count >= often) return true
  }
  return false
}
