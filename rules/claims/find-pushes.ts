import type { Article } from '../../src/article/article.ts'
import type { Span } from '../../src/text/span.ts'

export interface Push extends Span {
  readonly sentence: number
}

const verb = String.raw`(?:pushes|presses|campaigns|lobbies|argues|prepares|fights|moves|works|strives)`
const pattern = new RegExp(
  String.raw`^\s*As\s+(?:the\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}${verb}\s+(?:ahead\s+)?(?:for|to|towards?|on)\s+[^,;:!?]{3,90}(?=,)`,
  'u',
)

/** “As Norland pushes for the canal, …”: a stance told in passing. */
export function* findPushes(article: Article): Generator<Push> {
  for (const sentence of article.sentences) {
    const words = article.prose.slice(sentence.start, sentence.end)
    if (!words.startsWith('As ')) continue
    const match = pattern.exec(words)
    if (match)
      yield {
        start: sentence.start,
        end: sentence.start + match[0].length,
        sentence: sentence.index,
      }
  }
}
