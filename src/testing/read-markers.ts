import type { Span } from '../text/span.ts'

/** A text whose `{{ }}` marks were taken out, and the spans they held (offsets into the text without marks). */
export interface MarkedText {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Reads inline marks: `{{Experts say}} so.`; `{{}}` is an empty span. Marks do not nest. Throws on a mark left open. */
export function readMarkers(marked: string): MarkedText {
  const spans: Span[] = []
  let text = ''
  let rest = marked
  for (let open = rest.indexOf('{{'); open >= 0; open = rest.indexOf('{{')) {
    const close = rest.indexOf('}}', open)
    if (close < 0) throw new Error(`A mark is left open: ${marked}`)
    text += rest.slice(0, open)
    const start = text.length
    text += rest.slice(open + 2, close)
    spans.push({ start, end: text.length })
    rest = rest.slice(close + 2)
  }
  return { text: text + rest, spans }
}
