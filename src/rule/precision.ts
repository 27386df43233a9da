import measured from './data/precision.json' with { type: 'json' }

/** How often a rule was right when its findings were read by hand. */
export interface MeasuredPrecision {
  /** Findings read. */
  readonly read: number
  /** Those a reader would want to know of. */
  readonly right: number
  /** What they were read on. */
  readonly on: string
}

/** The measured precision of a rule, if it was measured. */
export const precisionOf = (rule: string): MeasuredPrecision | undefined =>
  (measured as Readonly<Record<string, MeasuredPrecision>>)[rule]
