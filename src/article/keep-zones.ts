import type { Span } from '../text/span.ts'

/** The longest bracket or speech that is kept in one piece. */
const reach = 600

const openers = /[([]|(?<![\p{L}\p{Nd}])'(?=\p{L})|(?<=^|[.!?]["”’')]?\s+)"(?=\p{L})/gu
const speechEnd = /[.!?,]'(?![\p{L}\p{Nd}])/gu

/**
 * Ranges of a block in which no sentence ends: what stands in brackets, speech between straight single marks, and a
 * quotation that is a sentence of its own. The answer says whether a range lies inside one of them.
 */
export function keepZones(words: string): (from: number, to: number) => boolean {
  const zones: Span[] = []
  let at = 0
  openers.lastIndex = 0
  for (let match = openers.exec(words); match; match = openers.exec(words)) {
    if (match.index < at) continue
    const end = zoneEnd(words, match.index)
    if (end === undefined) continue
    zones.push({ start: match.index, end })
    at = end
  }
  return (from, to) => zones.some((zone) => zone.start < from && to < zone.end)
}

function zoneEnd(words: string, start: number): number | undefined {
  const sign = words[start]
  if (sign === '(' || sign === '[') return bracketEnd(words, start, sign === '(' ? ')' : ']')
  if (sign === "'") return speechZoneEnd(words, start)
  return undefined
}

function bracketEnd(words: string, start: number, close: string): number | undefined {
  const near = words.slice(start + 1, start + reach)
  const at = near.indexOf(close)
  return at < 0 ? undefined : start + 1 + at + 1
}

function speechZoneEnd(words: string, start: number): number | undefined {
  speechEnd.lastIndex = start + 1
  const found = speechEnd.exec(words.slice(0, start + reach))
  return found ? found.index + 2 : undefined
}
