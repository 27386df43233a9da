import type { Span } from '../text/span.ts'
import { foldWords } from './fold-words.ts'

/** One unbroken run of words of a quotation. */
export interface QuoteSegment {
  readonly hashes: Int32Array
  /** Offsets of the words into the quotation. */
  readonly words: readonly Span[]
  /** What the writer put into the gap before this segment: the words in brackets, if any. */
  readonly inserted?: Span
}

const letters = String.raw`[\p{L}\p{M}]`
const ellipsis = String.raw`\[?\s*(?:…|\.\s?\.\s?\.\s?\.?)\s*\]?`
// “[w]e”, “[T]he” change a letter, not a word.
const bracketed = String.raw`\[(?!${letters}\]${letters})[^\[\]]{1,120}\]`
const gapPattern = new RegExp(`${ellipsis}|${bracketed}`, 'gu')

/** Cuts a quotation at its ellipses and square brackets. */
export function splitQuote(quote: string): QuoteSegment[] {
  const segments: QuoteSegment[] = []
  let from = 0
  let inserted: Span | undefined
  for (const match of quote.matchAll(gapPattern)) {
    addSegment(segments, quote, { start: from, end: match.index }, inserted)
    from = match.index + match[0].length
    const holdsWords = /[\p{L}\p{N}]/u.test(match[0])
    inserted = holdsWords ? { start: match.index, end: from } : undefined
  }
  addSegment(segments, quote, { start: from, end: quote.length }, inserted)
  return segments
}

function addSegment(segments: QuoteSegment[], quote: string, span: Span, inserted?: Span): void {
  // A bracket letter is kept so that offsets stay: “[w]e” is folded to “we”.
  const folded = foldWords(quote.slice(span.start, span.end).replace(/\[(?=[\p{L}]\])/gu, '\u00ad'))
  if (folded.count === 0) return
  const words = Array.from({ length: folded.count }, (_, i) => ({
    start: span.start + (folded.starts[i] as number),
    end: span.start + (folded.ends[i] as number),
  }))
  segments.push({
    hashes: folded.hashes.slice(0, folded.count),
    words,
    ...(inserted && { inserted }),
  })
}
