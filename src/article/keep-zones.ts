import type { Span } from '../text/span.ts'

/** The longest bracket or speech that is kept in one piece. */
const reach = 1200

const openers = /[([]|'(?<=(?:^|[\s([“—])')(?=\p{L})|"(?<=(?:^|[.!?]["”’')]?\s{1,3})")(?=\p{L})/gu
const speechEnd = /[^\ss]'(?![\p{L}\p{Nd}])/gu

/**
 * Ranges of a block in which no sentence ends: what stands in brackets, speech between straight single marks, and a
 * quotation that is a sentence of its own. The answer says whether a range lies inside one of them;
 * ask in order of the text.
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
  let index = 0
  return (from, to) => {
    while (index < zones.length && (zones[index] as Span).end <= to) index++
    const zone = zones[index]
    return zone !== undefined && zone.start < from && to < zone.end
  }
}

function zoneEnd(words: string, start: number): number | undefined {
  const sign = words[start]
  if (sign === '(' || sign === '[') return bracketEnd(words, start, sign === '(' ? ')' : ']')
  return sign === "'" ? speechZoneEnd(words, start) : quotationEnd(words, start)
}

function bracketEnd(words: string, start: number, close: string): number | undefined {
  const near = words.slice(start + 1, start + reach)
  const at = near.indexOf(close)
  return at < 0 ? undefined : start + 1 + at + 1
}

/** The first closing mark; one behind an s may be a plural possessive and is passed over. */
function speechZoneEnd(words: string, start: number): number | undefined {
  const near = words.slice(start + 1, start + reach)
  speechEnd.lastIndex = 0
  const found = speechEnd.exec(near)
  return found ? start + 1 + found.index + found[0].length : undefined
}

/** A quotation that begins and ends like a sentence, with nothing before it and no speaker behind it. */
function quotationEnd(words: string, start: number): number | undefined {
  const at = words.slice(start + 1, start + reach).indexOf('"')
  if (at < 0) return undefined
  const end = start + 1 + at
  const behind = words.slice(end + 1, end + 12).trimStart()
  const closes = /[.!?]/.test(words[end - 1] ?? '') && (behind === '' || /^["“(—–-]/.test(behind))
  return closes ? end + 1 : undefined
}
