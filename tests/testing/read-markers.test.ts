import { expect, test } from 'vitest'
import { readMarkers } from '../../src/testing/read-markers.ts'

test('marks become spans of the text without them', () => {
  expect(readMarkers('{{}}a {{b}} c {{d e}}')).toEqual({
    text: 'a b c d e',
    spans: [
      { start: 0, end: 0 },
      { start: 2, end: 3 },
      { start: 6, end: 9 },
    ],
  })
})

test('a mark left open is refused', () => {
  expect(() => readMarkers('a {{b')).toThrow(/left open/)
})
