import { expect, test } from 'vitest'
import { classes, nameRanges } from '../../scripts/letter-classes.js'

const exactUpTo: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  L: [
    [0, 0x2c1],
    [0x386, 0x45f],
    [0x1e00, 0x1f15],
  ],
  Lu: [
    [0, 0x17f],
    [0x370, 0x45f],
  ],
  Ll: [
    [0, 0x17f],
    [0x370, 0x45f],
  ],
  M: [[0, 0x36f]],
  N: [[0, 0xff]],
  Nd: [[0, 0x6ff]],
}

test.each(Object.entries(exactUpTo))('%s is exact where most texts are', (name, spans) => {
  const real = new RegExp(String.raw`^\p{${name}}$`, 'u')
  const built = new RegExp(`^[${classes[name as keyof typeof classes]}]$`, 'u')
  const wrong = spans.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).filter(
      (character) =>
        real.test(character) !== built.test(character) && /\p{Assigned}/u.test(character),
    ),
  )
  expect(wrong.filter((character) => !apart.has(character))).toEqual([])
})

/** Unassigned neighbours and signs among letters that no pattern tells apart. */
const apart = new Set('΄΅΋΍΢'.split(''))

const literal = (text: string): string => {
  const built = nameRanges(text)
  return built.replaceAll(classes.L, 'LETTERS').replaceAll(classes.Lu, 'CAPITALS')
}

test('writes ranges inside and outside of classes', () => {
  expect(literal(String.raw`const a = /\p{L}[\p{Lu}-]\P{L}/u`)).toBe(
    'const a = /[LETTERS][CAPITALS-][^LETTERS]/u',
  )
})

test('is not misled by brackets of the code around', () => {
  expect(literal(String.raw`const all = [/\p{L}/u, /[\]\p{L}]\[\p{L}/u]`)).toBe(
    String.raw`const all = [/[LETTERS]/u, /[\]LETTERS]\[[LETTERS]/u]`,
  )
})

test('reads the parts of a template as one pattern', () => {
  expect(literal('const a = String.raw`[${b}\\p{L}]${[c][0]}\\p{L}`')).toBe(
    'const a = String.raw`[${b}LETTERS]${[c][0]}[LETTERS]`',
  )
})

test('leaves a negated property inside a class', () => {
  expect(literal(String.raw`const a = /[\P{L}]/u`)).toBe(String.raw`const a = /[\P{L}]/u`)
})
