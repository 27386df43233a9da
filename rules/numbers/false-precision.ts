import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, wordsOf } from './figures.ts'

const people = new Set(
  'person man woman child visitor pupil student voter worker member resident patient employee soldier guest customer passenger tourist user refugee migrant'.split(
    ' ',
  ),
)

/** Flags “about 2,318.6”: an approximation told to the last digit, and parts of people. */
export default defineRule({
  id: 'numbers/false-precision',
  meta: {
    summary: 'An approximate figure has at most three significant digits, and people come whole.',
    why: '“About” and five exact digits cannot both be meant.',
    severity: 'info',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The fair drew {{about 2,318.6}} on its first day.' }],
      right: [
        { text: 'The fair drew about 2,300 on its first day.' },
        { text: 'An average of 2.4 children live there.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    approximate: ({ words }: { words: string }) => ({
      what: `“${words}” is approximate and exact at once.`,
      help: 'Round the figure, or drop the approximating word.',
    }),
    people: ({ words }: { words: string }) => ({
      what: `“${words}” counts a part of a person.`,
      help: 'Give a whole number, or say that it is an average.',
    }),
  },
  *check({ article, finding }) {
    for (const quantity of article.quantities) {
      const { comparator, kind, unit, value, start, end, number } = quantity
      if (kind === 'range' || kind === 'ordinal' || inQuotation(article, quantity)) continue
      if (
        comparator === 'about' &&
        digitsOf(article.prose.slice(number.start, number.end)) > 3 &&
        kind !== 'ratio'
      ) {
        yield finding({ start, end: number.end }, 'approximate', {
          words: wordsOf(article, { start, end: number.end }),
        })
      } else if (kind === 'count' && people.has(unit) && isBroken(article.prose, value, quantity)) {
        yield finding({ start, end }, 'people', { words: wordsOf(article, quantity) })
      }
    }
  },
})

/** Significant digits as written: trailing zeros of whole numbers do not count. */
function digitsOf(written: string): number {
  if (!/^[\d.,\s'’]+$/.test(written)) return 0
  const digits = written
    .replace(/\.(?=\d{3}$)(?!\d*[1-9])/, '')
    .replace(/[^\d.]/g, '')
    .replace(/^0+/, '')
  return (digits.includes('.') ? digits : digits.replace(/0+$/, '')).replace(/\D/g, '').length
}

const average =
  /\b(?:averag\w+|mean|per|each|every|for every|ratio|times|rate|typical\w*|fewer|more|roughly)\b/i

/** “2.6 visitors”, outside averages and rates. */
function isBroken(
  prose: string,
  value: number,
  {
    start,
    end,
    step,
    number,
  }: { start: number; end: number; step: number; number: { start: number; end: number } },
): boolean {
  if (
    Number.isInteger(value) ||
    step >= 1 ||
    /[½⅓¼⅔¾/]|half|quarter/i.test(prose.slice(number.start, number.end)) ||
    /^\s+\p{Lu}/u.test(prose.slice(number.end, number.end + 3))
  )
    return false
  return !average.test(prose.slice(Math.max(0, start - 80), end + 60))
}
