import { expect, test } from 'vitest'
import { findContradiction } from '../../../src/article/timeline/solve-timeline.ts'

test('finds nothing where all constraints can hold', () => {
  expect(
    findContradiction(2, [
      { from: 0, to: 1, limit: 5, reason: 'a' },
      { from: 1, to: 0, limit: -3, reason: 'b' },
    ]),
  ).toBeUndefined()
})

test('names every part of a contradiction', () => {
  const reasons = findContradiction(3, [
    { from: 0, to: 1, limit: 5, reason: 'first' },
    { from: 1, to: 2, limit: 1, reason: 'second' },
    { from: 2, to: 0, limit: -9, reason: 'third' },
  ])
  expect(reasons?.toSorted()).toEqual(['first', 'second', 'third'])
})
