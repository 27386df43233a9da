import type { Span } from '../../text/span.ts'
import { has, is, type Unit } from './units.ts'
import type { Complement } from './complement.ts'

/** From the first unit of the content to the end of the sentence or its first semicolon, final marks left out. */
export function contentFrom(units: readonly Unit[], { from, kind }: Complement): Span[] {
  const first = units[from] as Unit
  if (kind === 'quote' && isWholeQuote(units, from)) return quotesFrom(units, from)
  let to = from
  while (to + 1 < units.length && units[to + 1]?.lower !== ';') to++
  while (to > from && has(units[to], is.mark) && /^[.,?!]$/.test(units[to]?.lower ?? '')) to--
  return [{ start: first.start, end: (units[to] as Unit).end }]
}

/** After a comma or colon the quotation alone is the content; without one it is part of the reported clause. */
function isWholeQuote(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.lower
  if (!has(units[at], is.quote)) return false
  return before === ',' || before === ':' || !has(units[at + 1], is.word)
}

function quotesFrom(units: readonly Unit[], at: number): Span[] {
  const spans: Span[] = []
  for (let i = at; i < units.length; i++) {
    const unit = units[i] as Unit
    if (has(unit, is.quote)) spans.push({ start: unit.start, end: unit.end })
  }
  return spans
}
