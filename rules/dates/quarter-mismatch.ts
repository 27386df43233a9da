import * as v from 'valibot'
import { monthNames } from '../../src/article/dates/calendar.ts'
import { parseOrdinal } from '../../src/article/dates/count-words.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

const month = `(${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`
const quarter = String.raw`(?:(first|second|third|fourth|1st|2nd|3rd|4th)\s{1,60}(quarter|half)|(Q|H)([1-4]))(?:\s{1,60}(?:of\s{1,60})?\d{4})?`
const named = new RegExp(
  String.raw`\b${quarter},?\s{0,60}(?:\(|,?\s{0,60}(?:from\s{1,60}|between\s{1,60}|i\.e\.\s{1,60})|,\s{0,60})${month}\s{0,60}(?:to|through|until|and|[-–—])\s{0,60}${month}`,
  'giu',
)
const fiscal = /\b(?:fiscal|financial|FY|tax\s{1,60}year|school\s{1,60}year|academic)\b/i

/** Flags months that do not make the quarter or half-year named with them. */
export default defineRule({
  id: 'dates/quarter-mismatch',
  meta: {
    summary: 'Checks the months given for a quarter or half-year.',
    why: 'Figures for a quarter are compared with other quarters; the wrong months make the comparison false.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [{ text: 'Sales fell in the {{third quarter (April to June}}).' }],
      right: [
        { text: 'Sales fell in the second quarter (April to June).' },
        { text: 'Sales fell in the fiscal third quarter (April to June).' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    mismatch: ({
      quarter: name,
      months,
      right,
    }: {
      quarter: string
      months: string
      right: string
    }) => ({
      what: `“${name}” runs from ${right}, not from ${months}.`,
      help: 'Check the quarter and the months, or name the fiscal year.',
    }),
  },
  *check({ article, finding }) {
    if (fiscal.test(article.prose)) return
    for (const match of article.prose.matchAll(named)) {
      const [whole, ordinal, noun, letter, digit, from = '', to = ''] = match
      const number = ordinal ? parseOrdinal(ordinal) : Number(digit)
      const size = (noun ?? letter ?? '').toLowerCase().startsWith('q') ? 3 : 6
      const first = (number - 1) * size
      if (first + size > 12 || isInQuote(article, match.index)) continue
      if (monthIndex(from) === first && monthIndex(to) === first + size - 1) continue
      const right = `${monthNames[first] ?? ''} to ${monthNames[first + size - 1] ?? ''}`
      const name = whole.split(/[(,]|\s(?:from|between)\s/)[0]?.trim() ?? ''
      yield finding({ start: match.index, end: match.index + whole.length }, 'mismatch', {
        quarter: name,
        months: `${from} to ${to}`,
        right,
      })
    }
  },
})

const monthIndex = (word: string): number =>
  monthNames.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase())
