import { expect, test } from 'vitest'
import { classAt, isSpace, isUpper, isWordPart } from '../../src/text/character-class.ts'

test.each([
  ['beyond the text', 'a', 1],
  ['before the text', 'a', -1],
  ['an empty text', '', 0],
  ['a lone second half', '\udc00', 0],
])('%s is no word and no space', (_name, text, at) => {
  expect(isWordPart(classAt(text, at))).toBe(false)
  expect(isSpace(classAt(text, at))).toBe(false)
})

test('letters outside ASCII have their case', () => {
  expect([...'ÉéĶķЖж'].map((_, at) => isUpper(classAt('ÉéĶķЖж', at)))).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
  ])
})
