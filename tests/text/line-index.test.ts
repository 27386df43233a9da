import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLineIndex } from '../../src/text/line-index.ts'

test.each([
  ['a\nb', 2, { line: 2, column: 1 }],
  ['a\r\nb', 3, { line: 2, column: 1 }],
  ['a\rb', 2, { line: 2, column: 1 }],
  ['😀b', 2, { line: 1, column: 3 }],
  ['', 0, { line: 1, column: 1 }],
])('offset in %j', (text, offset, expected) => {
  expect(createLineIndex(text).position(offset)).toEqual(expected)
})

test('line start and column give the offset back', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀')), fc.nat(), (parts, n) => {
      const text = parts.join('')
      const offset = n % (text.length + 1)
      const index = createLineIndex(text)
      const { line, column } = index.position(offset)
      expect(index.lineStart(line) + column - 1).toBe(offset)
    }),
  )
})
