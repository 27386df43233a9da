import type { Span } from '../../text/span.ts'
import type { Attribution, Quote } from '../article.ts'

/** The quotations with their speakers: the source of the attribution whose content they lie in. */
export function nameSpeakers(
  quotes: readonly Quote[],
  attributions: readonly Attribution[],
): Quote[] {
  const bySpan = attributions
    .filter(({ source, lemma }) => source.length > 0 && lemma !== 'byline' && lemma !== 'credit')
    .flatMap((item) => item.content.map((span) => ({ span, item })))
    .sort((a, b) => a.span.start - b.span.start)
  return quotes.map((quote) => {
    const speaker = speakerOf(quote, bySpan)
    return speaker ? withSpeaker(quote, speaker) : quote
  })
}

interface Said {
  readonly span: Span
  readonly item: Attribution
}

/** The closest content that holds the quotation; a source inside the quotation speaks of something else. */
function speakerOf(quote: Quote, said: readonly Said[]): Span | undefined {
  let best: Said | undefined
  for (const one of said) {
    if (one.span.start > quote.start + 1) break
    const source = one.item.source[0]
    if (one.span.end < quote.end - 1 || !source || isInside(source, quote)) continue
    if (!best || length(one.span) <= length(best.span)) best = one
  }
  return best?.item.source[0]
}

/** A word in marks that somebody is reported to have said is that person's, however short. */
const withSpeaker = (quote: Quote, speaker: Span): Quote => ({
  ...quote,
  speaker: { start: speaker.start, end: speaker.end },
  kind: quote.kind === 'scare' ? 'direct' : quote.kind,
})

const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

const length = ({ start, end }: Span): number => end - start
