import type { Quantity } from '../article.ts'

export type Comparator = NonNullable<Quantity['comparator']>

export interface Interval {
  readonly low: number | null
  readonly high: number | null
}

/** What a number leaves open, before a comparator is thought of. */
export interface Written {
  readonly value: number
  readonly step: number
  readonly scaled: boolean
  readonly kind: Quantity['kind']
}

/** How far “about” reaches: a tenth of the value, or the rounding if that is more. */
const APPROXIMATE = 0.1

/**
 * The interval a number stands for. Rounded numbers reach half a unit of their last digit to each side; counts below a
 * thousand are exact. A comparator opens one end, “about” widens both, “nearly” widens one.
 */
export function intervalOf(written: Written, comparator?: Comparator): Interval {
  const { value } = written
  const half = halfWidth(written)
  const wide = Math.max(half, APPROXIMATE * Math.abs(value))
  if (comparator === 'over') return { low: value, high: null }
  if (comparator === 'under') return { low: null, high: value }
  if (comparator === 'just-over') return { low: value, high: value + wide }
  if (comparator === 'just-under') return { low: value - wide, high: value }
  if (comparator === 'about') return { low: value - wide, high: value + wide }
  return { low: value - half, high: value + half }
}

/** Half of the last place written; trailing zeros of a whole number count as rounding up to a fortieth of it. */
export function halfWidth({ value, step, scaled, kind }: Written): number {
  if (kind === 'ordinal') return 0
  if (kind === 'count' && !scaled && step === 1 && (Math.abs(value) < 1000 || value % 10 !== 0))
    return 0
  const half = step / 2
  if (step >= 1e6 || step < 1 || value === 0 || !Number.isInteger(value)) return half
  return Math.max(Math.min(half, 0.5), Math.min(trailingStep(value) / 2, Math.abs(value) / 40))
}

function trailingStep(value: number): number {
  let step = 1
  while (step < 1e15 && value % (step * 10) === 0) step *= 10
  return step
}
