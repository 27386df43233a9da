import type { Lexeme } from './lexeme.ts'
import type { Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'

/** A date expression as a pattern over the shape of the text, and how it is read. */
export interface DatePattern {
  readonly shape: RegExp
  /** `undefined`: not a date after all. `end` cuts the span short (number of lexemes). */
  read(
    found: readonly Lexeme[],
    scan: DateScan,
    at: number,
  ): (Reading & { readonly end?: number }) | undefined
}

export const pattern = (shape: string, read: DatePattern['read']): DatePattern => ({
  shape: new RegExp(shape, 'y'),
  read,
})
