import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPhrases, indexPhrases } from '../../src/text/phrases.ts'
import { tokenize } from '../../src/text/tokens.ts'

const index = indexPhrases([
  ['some', 1],
  ['some * say', 2],
  ['it is/was claim~', 3],
])
const found = (text: string) =>
  findPhrases(tokenize(text, { start: 0, end: text.length }), index).map(
    ({ start, end, value }) => [text.slice(start, end), value] as const,
  )

test('takes the longest phrase at each place', () => {
  expect(found('Some critics say some.')).toEqual([
    ['Some critics say', 2],
    ['some', 1],
  ])
})

test('reads choices and beginnings', () => {
  expect(found('It was claimed.')).toEqual([['It was claimed', 3]])
  expect(found('It were claimed.')).toEqual([])
})

test('does not take a mark for any word', () => {
  expect(found('Some, say')).toEqual([['Some', 1]])
})

test('matches never overlap', () => {
  const words = fc.array(fc.constantFrom('some', 'say', 'it', 'is', 'claims', ','))
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ')
      const matches = findPhrases(tokenize(text, { start: 0, end: text.length }), index)
      matches.forEach((match, i) =>
        expect(match.start).toBeGreaterThanOrEqual(matches[i - 1]?.end ?? 0),
      )
    }),
  )
})
