import type { Quantity } from '../article.ts'

/** A closed interval; an open end is infinite. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** How much of a value trailing zeros may hide in a sum or a share: 1,200 may be 1,190. */
const TRAILING = 0.01

/**
 * What a number may stand for when it is reckoned with. Words such as “about” and “more than” keep the interval of the
 * quantity; a bare number reaches half of its last digit, a whole count without trailing zeros nothing at all.
 */
export function boundsOf(quantity: Quantity): Bounds {
  if (quantity.comparator !== undefined || quantity.kind === 'range') {
    return { low: quantity.low ?? -Infinity, high: quantity.high ?? Infinity }
  }
  const half = halfOf(quantity)
  return { low: quantity.value - half, high: quantity.value + half }
}

function halfOf(quantity: Quantity): number {
  const { value, step, kind } = quantity
  if (kind === 'ratio') return Math.abs(value) * 0.06
  if (step < 1 || step >= 1000 || kind === 'percent' || kind === 'points') return step / 2
  const exact = kind === 'count' || kind === 'money'
  if (value % 100 !== 0) return exact ? 0 : step / 2
  return Math.max(
    exact ? 0 : step / 2,
    Math.min(trailingZeros(value) / 2, Math.abs(value) * TRAILING),
  )
}

/** The place value of the last digit that is not zero: 100 for 2,300. */
export function trailingZeros(value: number): number {
  let step = 1
  while (value !== 0 && step < 1e15 && value % (step * 10) === 0) step *= 10
  return step
}

/** The same interval, reaching further by `by` on both sides. */
export const widen = (bounds: Bounds, by: number): Bounds => ({
  low: bounds.low - by,
  high: bounds.high + by,
})

/** A stated figure as readers use them: rounded either way or cut off after its last digit. */
export const statedBounds = (quantity: Quantity): Bounds =>
  widen(
    boundsOf(quantity),
    quantity.comparator === undefined ? quantity.step * 0.55 : quantity.step / 2,
  )

export const disjoint = (a: Bounds, b: Bounds): boolean => {
  const tiny = 1e-9 * Math.max(1, Math.abs(a.low === -Infinity ? a.high : a.low))
  return a.high < b.low - tiny || b.high < a.low - tiny
}

export const add = (a: Bounds, b: Bounds): Bounds => ({ low: a.low + b.low, high: a.high + b.high })

export const subtract = (a: Bounds, b: Bounds): Bounds => ({
  low: a.low - b.high,
  high: a.high - b.low,
})

/** Both intervals are taken as positive. */
export const multiply = (a: Bounds, b: Bounds): Bounds => ({
  low: Math.max(0, a.low) * Math.max(0, b.low),
  high: a.high * b.high,
})

/** Both intervals are taken as positive; a divisor that may be zero leaves the upper end open. */
export const divide = (a: Bounds, b: Bounds): Bounds => ({
  low: b.high === Infinity ? 0 : Math.max(0, a.low) / b.high,
  high: b.low <= 0 ? Infinity : a.high / b.low,
})

/** The distance of two figures, never negative. */
export function distance(a: Bounds, b: Bounds): Bounds {
  const { low, high } = subtract(a, b)
  if (low <= 0 && high >= 0) return { low: 0, high: Math.max(-low, high) }
  return low > 0 ? { low, high } : { low: -high, high: -low }
}

/** Per cent by which `to` lies above `from`. */
export function percentChange(from: Bounds, to: Bounds): Bounds {
  const factor = divide(to, from)
  return { low: (factor.low - 1) * 100, high: (factor.high - 1) * 100 }
}
