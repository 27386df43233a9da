import { expect, test } from 'vitest'
import { closest, editDistance } from '../../src/text/closest.ts'

test.each([
  ['vague-sorce', ['vague-source', 'stock-phrase'], 'vague-source'],
  ['vgaue-source', ['vague-source'], 'vague-source'],
  ['strcit', ['recommended', 'strict'], 'strict'],
  ['banana', ['recommended', 'strict'], undefined],
  ['x', ['y'], 'y'],
])('the name nearest to %s of %j is %s', (word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected)
})

test.each([
  ['', '', 0],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['abc', '', 3],
])('%s and %s are %d apart', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance)
})
