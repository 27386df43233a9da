import type { Span } from '../../text/span.ts'

/** A number as it stands in the text, before units and words such as “about” are read. */
export interface NumberReading extends Span {
  readonly value: number
  /** The place value of the last digit written: 100,000 for “3.2 million”, 1 for “14”, 0.1 for “2.5”. */
  readonly step: number
  readonly form: 'digits' | 'words' | 'fraction' | 'ratio' | 'ordinal'
  /** A scale word or letter is part of it: “million”, “bn”, “k”. */
  readonly scaled: boolean
}
