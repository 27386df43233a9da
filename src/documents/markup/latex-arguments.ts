import type { Span } from '../../text/span.ts'

/** The arguments behind a command: what stands between their brackets, and the offset behind the last. */
export interface LatexArguments {
  readonly optional: readonly Span[]
  readonly required: readonly Span[]
  readonly end: number
}

/** The offset of the brace or bracket that closes the one at `at`; -1 where none does before `limit`. */
export function closingAt(text: string, at: number, limit: number): number {
  const open = text[at]
  const close = open === '{' ? '}' : ']'
  let depth = 0
  for (let i = at; i < limit; i++) {
    const char = text[i]
    if (char === '\\') i++
    else if (char === open || (open === '[' && char === '{')) depth++
    else if (char === close || (open === '[' && char === '}')) {
      depth--
      if (depth === 0) return i
    }
  }
  return -1
}

/** The longest argument looked for; a brace that nobody closes costs no more. */
const reach = 6000

/** Reads `[…]` and `{…}` directly behind a command, at most `most` in braces. */
export function argumentsAt(
  text: string,
  at: number,
  limit: number,
  most = Infinity,
): LatexArguments {
  const optional: Span[] = []
  const required: Span[] = []
  let end = at
  for (;;) {
    const open = text[end]
    if (end >= limit || (open !== '[' && open !== '{')) break
    if (open === '{' && required.length >= most) break
    const close = closingAt(text, end, Math.min(limit, end + reach))
    if (close < 0) break
    ;(open === '[' ? optional : required).push({ start: end + 1, end: close })
    end = close + 1
  }
  return { optional, required, end }
}
