import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  add,
  disjoint,
  distance,
  divide,
  multiply,
  percentChange,
} from '../../../src/article/arithmetic/bounds.ts'

const interval = fc
  .tuple(
    fc.double({ min: 0.1, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1e3, noNaN: true }),
  )
  .map(([low, width]) => ({ low, high: low + width }))
const within = ({ low, high }: { low: number; high: number }) =>
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => low + (high - low) * share)
const cases = fc
  .tuple(interval, interval)
  .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), within(a), within(b)))

test('the result of any two values lies in the result of their intervals', () => {
  fc.assert(
    fc.property(cases, ([a, b, x, y]) => {
      const holds = ({ low, high }: { low: number; high: number }, value: number) => {
        const slack = 1e-9 * Math.max(1, Math.abs(value))
        expect(value).toBeGreaterThanOrEqual(low - slack)
        expect(value).toBeLessThanOrEqual(high + slack)
      }
      holds(add(a, b), x + y)
      holds(multiply(a, b), x * y)
      holds(divide(a, b), x / y)
      holds(distance(a, b), Math.abs(x - y))
      holds(percentChange(a, b), (y / x - 1) * 100)
    }),
  )
})

test('intervals that meet are not disjoint', () => {
  expect(disjoint({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(false)
  expect(disjoint({ low: 1, high: 2 }, { low: 2.1, high: 3 })).toBe(true)
})
