import type { Span } from '../text/span.ts'
import { trimSpan } from '../text/span.ts'

/** A stretch of evidence, about a sentence long; `source` is the number of the evidence text it stands in. */
export interface Passage extends Span {
  readonly source: number
  readonly text: string
}

const sentenceEnd = /[.!?]["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])|\n\s*\n|\n(?=\s*[-*•\d])/gu
const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|vs|No|Nos|Fig|Figs|Gen|Lt|Col|Sgt|Rep|Sen|Gov|al|Inc|Ltd|Co|approx|ca|c|e\.g|i\.e|[A-Z])\.\s*$/
const shortest = 12

/** Cuts evidence texts into passages with offsets into their own text. */
export function splitPassages(evidence: readonly string[]): Passage[] {
  return evidence.flatMap((text, source) =>
    splitSentences(text).map((span) => ({
      ...span,
      source,
      text: text.slice(span.start, span.end),
    })),
  )
}

function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    if (end - start < shortest || abbreviation.test(text.slice(Math.max(start, end - 16), end)))
      continue
    spans.push(trimSpan(text, { start, end }))
    start = end
  }
  spans.push(trimSpan(text, { start, end: text.length }))
  return spans.filter((span) => span.end > span.start)
}
