import { expect, test } from 'vitest'
import { findAcronyms } from '../../../src/article/names/find-acronyms.ts'

test.each([
  ['no bracket', 'The Harbour Masters Union met.', []],
  ['a remark in brackets', 'The union (Larna) met.', []],
  ['letters that do not fit', 'The union (XYZ) met.', []],
  ['initials', 'The Harbour Masters Union (HMU) met.', ['HMU = Harbour Masters Union']],
  [
    'letters inside words',
    'They used heat shock transcription factor (HSF) here.',
    ['HSF = heat shock transcription factor'],
  ],
  [
    'small words between',
    'The Bureau of Land and Water (BLW) met.',
    ['BLW = Bureau of Land and Water'],
  ],
])('reads %s', (_name, text, expected) => {
  const found = findAcronyms(text, [{ start: 0, end: text.length }])
  const show = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  expect(found.map(({ short, long }) => `${show(short)} = ${show(long)}`)).toEqual(expected)
})
