import type { Article } from '../../src/article/article.ts'
import { readVoice } from '../../src/article/claims/voice.ts'

const readers = new Set(['you', 'your', 'yours', 'yourself'])
const often = 2

/**
 * Is the text a guide or a talk, which speaks to its reader or of its writer? Its “you” stands outside quotations in two
 * sentences at least. Such a text tells what its writer knows, and names sources where it needs them.
 */
export function addressesReader(article: Article): boolean {
  const voice = readVoice(article)
  if (voice.personal) return true
  let count = 0
  for (const sentence of article.sentences) {
    const speaks = article
      .tokens(sentence)
      .some((token) => readers.has(token.lower) && voice.isUnquoted(token))
    if (speaks && ++count >= often) return true
  }
  return false
}
