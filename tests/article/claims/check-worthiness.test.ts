import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkWorthiness } from '../../../src/article/claims/check-worthiness.ts'
import { readHedge } from '../../../src/article/claims/hedge.ts'
import { decodeScaled, encodeScaled } from '../../../src/article/claims/model-codec.ts'
import { tokenize } from '../../../src/text/tokens.ts'

const read = (text: string) => tokenize(text, { start: 0, end: text.length })
const worthOf = (...texts: string[]) => checkWorthiness(texts.map((text) => () => read(text)))

test('ranks a figure above thanks', () => {
  const figure = worthOf('Exports fell by 12 percent to $4 billion last year.').of(0)
  const thanks = worthOf('Thank you all very much for coming.').of(0)
  expect(figure).toBeGreaterThan(0.7)
  expect(thanks).toBeLessThan(0.1)
})

test('gives chances, and the same answer about a bound without asking for all of them', () => {
  const words = fc.constantFrom(
    'exports',
    'fell',
    '12',
    'percent',
    'thank',
    'you',
    'the',
    'mayor',
    '.',
  )
  const sentence = fc.array(words, { minLength: 1, maxLength: 9 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(
      fc.array(sentence, { maxLength: 6 }),
      fc.double({ min: 0, max: 1 }),
      (texts, bound) => {
        for (let i = 0; i < texts.length; i++) {
          const chance = worthOf(...texts).of(i)
          expect(chance >= 0 && chance <= 1).toBe(true)
          expect(worthOf(...texts).isUnder(i, bound)).toBe(chance < bound)
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('keeps scaled numbers to half a step', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -900, max: 900 }), { maxLength: 30 }), (xs) => {
      const table = encodeScaled(xs)
      decodeScaled(table).forEach((x, i) =>
        expect(Math.abs(x - (xs[i] as number))).toBeLessThanOrEqual(table.scale * 0.51),
      )
    }),
  )
})

test.each([
  ['a named speaker', 'Ida Holm argued that the dam is safe.', 0, 0.5],
  ['a rough sum', 'It cost some 70 million crowns.', 0, 0.5],
  ['an open crowd', 'Some critics say the dam is unsafe.', 0.8, 1],
  ['an open number', 'Many of these mills have closed.', 0.8, 1],
  ['an open degree of trust', 'The mayor reportedly left.', 0.8, 1],
])('reads the hedge of %s', (_name, text, least, most) => {
  const { score, spans } = readHedge(read(text))
  expect(score).toBeGreaterThanOrEqual(least)
  expect(score).toBeLessThanOrEqual(most)
  expect(spans.every(({ start, end }) => start >= 0 && end <= text.length && start < end)).toBe(
    true,
  )
})
