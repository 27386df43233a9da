import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignQuotes } from '../../src/verify/align-quote.ts'

const source =
  'The mayor spoke for an hour. “We don’t think — after all these years — that anyone will mind,” she told the council. ' +
  'The old bridge will not close before the new one is open, and no more than 40 boats a day may pass. She thanked Jon Berg.'

const align = (quote: string) => alignQuotes([quote], [source])[0]
const found = (quote: string): string => {
  const aligned = align(quote)
  return aligned ? source.slice(aligned.start, aligned.end) : ''
}

test.each([
  ['curly and straight marks', "We don't think - after all these years - that anyone will mind"],
  ['letter case', 'WE DON’T THINK – AFTER ALL THESE YEARS – THAT ANYONE WILL MIND'],
  [
    'line breaks and spaces',
    'We don’t think\n — after all   these years — that anyone\u00a0will mind',
  ],
  ['an ellipsis', 'We don’t think … that anyone will mind'],
  ['three points in brackets', 'We don’t think [...] that anyone will mind'],
  ['a changed first letter', '[w]e don’t think — after all these years — that anyone will mind'],
])('forgives %s', (_name, quote) => {
  expect(align(quote)).toMatchObject({ distance: 0, edits: [], distorts: false })
  expect(found(quote)).toBe('We don’t think — after all these years — that anyone will mind')
})

test.each([
  ['a dropped negation', 'The old bridge will close before the new one is open', 'negation'],
  [
    'a negation behind an ellipsis',
    'The old bridge will … close before the new one is open',
    'negation',
  ],
  ['another modal word', 'no more than 40 boats a day must pass', 'modality'],
  ['another number', 'no more than 45 boats a day may pass', 'number'],
  ['another name', 'She thanked Jon Holm', 'name'],
  ['a bracket that turns it', 'no more than 40 boats a day [must] pass', 'modality'],
])('sees %s', (_name, quote, turns) => {
  const aligned = align(quote)
  expect(aligned?.distorts).toBe(true)
  expect(aligned?.edits.map((edit) => edit.turns)).toContain(turns)
})

test('gives the edit with both sides', () => {
  const quote = 'We don’t believe — after all these years — that anyone will mind'
  const [edit] = align(quote)?.edits ?? []
  expect(quote.slice(edit?.quote?.start, edit?.quote?.end)).toBe('believe')
  expect(source.slice(edit?.source?.start, edit?.source?.end)).toBe('think')
})

test('finds nothing where nothing is like it', () => {
  expect(align('the weather has been lovely since Tuesday')?.distance ?? 1).toBeGreaterThan(0.3)
})

test('finds the right one of many sources', () => {
  const others = ['The mayor spoke for two hours.', source, 'Nobody spoke.']
  expect(
    alignQuotes(['The old bridge will not close before the new one is open'], others)[0]?.source,
  ).toBe(1)
})

test('finds a stretch of any text with two words changed, at its place', () => {
  const word = fc.string({
    minLength: 2,
    maxLength: 7,
    unit: fc.constantFrom(...'abcdefghijklmnop'),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 60, maxLength: 60 }),
      fc.nat(38),
      fc.nat(9),
      (words, at, gap) => {
        const text = words.join(' ')
        const quoted = words.slice(at, at + 20)
        quoted[3 + (gap % 5)] = 'zzzz'
        quoted[12 + (gap % 5)] = 'yyyy'
        const [aligned] = alignQuotes([quoted.join(' ')], [text])
        expect(aligned?.distance).toBe(0.1)
        expect(text.slice(aligned?.start, aligned?.end)).toBe(words.slice(at, at + 20).join(' '))
      },
    ),
    { numRuns: 100 },
  )
})
