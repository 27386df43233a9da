import type { DateWord } from '../data/date-words.ts'

/**
 * A word, number or mark with its class letter. Joined, the letters are the *shape* of a text, on which the date grammar
 * is written: “on 3 May 2019” has the shape `xDAY`. Besides the classes of `date-words.ts`:
 *
 * `A` May, March · `a` may, march · `D` 1–31 · `N` other number · `Y` four-digit year · `y` three digits · `O` 3rd
 * `E` 1990s · `q` ’90s, ’77 (two digits after an apostrophe) · `#` whole numeric date · `Q` Q1, H2 · `,` comma
 * `-` hyphen or dash · `/` slash · `(` `)` · `.` end mark · `|` blank line · `x` other word · `_` other mark
 */
export interface Lexeme {
  readonly start: number
  readonly end: number
  readonly shape: string
  readonly value: number
  readonly unit?: DateWord['unit']
}

export function push(
  items: Lexeme[],
  start: number,
  end: number,
  shape: string,
  value: number,
): number {
  items.push({ start, end, shape, value })
  return end
}
