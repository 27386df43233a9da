import type { Reading } from './date-reading.ts'

/** A reading and the lexemes it was read from: `first` to `last`, inclusive. */
export interface Found {
  readonly reading: Reading
  readonly first: number
  readonly last: number
  readonly narrativeYear: number | undefined
}
