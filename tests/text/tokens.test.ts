import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../../src/text/tokens.ts'

const kinds = (text: string) =>
  tokenize(text, { start: 0, end: text.length }).map(
    ({ text: words, kind }) => `${words}/${kind[0]}`,
  )

test.each([
  ['The U.S. won.', ['The/w', 'U.S./w', 'won/w', './m']],
  ['1,234.5 at 10:30', ['1,234.5/n', 'at/w', '10:30/n']],
  ['$3bn, 5G', ['$/m', '3bn/n', ',/m', '5G/n']],
  ['3.5m', ['3/n', './m', '5m/n']],
  ['it’s a well-known café', ['it’s/w', 'a/w', 'well-known/w', 'café/w']],
  ['end- of -', ['end/w', '-/m', 'of/w', '-/m']],
  ['😀 ok', ['😀/m', 'ok/w']],
  ['X. Y', ['X/w', './m', 'Y/w']],
  ['', []],
])('%j', (text, expected) => {
  expect(kinds(text)).toEqual(expected)
})

// What the scanner does by hand, said as a pattern.
const number = String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*`
const word = String.raw`[\p{L}\p{M}\p{Nd}]+(?:['’\u02BC-][\p{L}\p{M}\p{Nd}]+)*`
const reference = new RegExp(
  String.raw`(?:\p{Lu}\.){2,}|${number}(?![\p{L}\p{Nd}])|${word}|[^\s\p{L}\p{M}\p{Nd}]`,
  'gu',
)

test('agrees with its pattern on any text', () => {
  const characters = fc.constantFrom(..."aZé1٣.,:-’' \n$😀𝐀\u0301ßА中".match(/./gsu)!)
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 24 }), (parts) => {
      const text = parts.join('')
      const expected = [...text.matchAll(reference)].map((match) => [match.index, match[0]])
      const found = tokenize(text, { start: 0, end: text.length }).map((token) => [
        token.start,
        token.text,
      ])
      expect(found).toEqual(expected)
    }),
    { numRuns: 5000 },
  )
})

test('reads only what lies within, with offsets into the whole', () => {
  expect(tokenize('one two three', { start: 4, end: 7 })).toMatchObject([
    { start: 4, end: 7, text: 'two' },
  ])
})
