import * as v from 'valibot'
import type { Quantity } from '../../src/article/article.ts'
import { boundsOf, divide, disjoint, type Bounds } from '../../src/article/arithmetic/bounds.ts'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { matchOutline, outlinePattern } from '../../src/article/arithmetic/outline-pattern.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { datesIn } from './mentions.ts'
import { inQuotation, showNumber, wordsOf } from './figures.ts'

const converted = [
  outlinePattern(
    String.raw`{a:M}(?: [^‹;.!?()]{0,20}?)? ?(?:\((?:about |around |some |roughly |approximately |or |at the time |then )*|, or (?:about |around |some )?){b:M}`,
  ),
]
const drift = 0.03

/** Flags two sums converted at rates that differ. */
export default defineRule({
  id: 'numbers/exchange-rate-drift',
  meta: {
    summary: 'An article converts a currency at one rate, unless it says when.',
    why: 'One of the converted sums is wrong, or the rate of another day was used.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [
        { text: 'The club paid £2m ($2.6m) for the ground. The stand cost {{£2m ($3.4m)}}.' },
      ],
      right: [{ text: 'The club paid £2m ($2.6m) for the ground. The stand cost £3m ($3.9m).' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    rate: ({
      here,
      before,
      rate,
      earlier,
    }: {
      here: string
      before: string
      rate: string
      earlier: string
    }) => ({
      what: `“${here}” is a rate of ${rate}, but “${before}” one of ${earlier}.`,
      help: 'Convert both sums at one rate, or name the days.',
    }),
  },
  *check({ article, finding }) {
    const rates = new Map<string, { rate: Bounds; first: Quantity; second: Quantity }>()
    for (const clause of clausesOf(article)) {
      if (clause.border !== undefined || clause.figures.filter(isMoney).length < 2) continue
      for (const { figures } of matchOutline<'a' | 'b'>(clause, converted)) {
        const { a, b } = figures
        if (
          !a ||
          !b ||
          a.unit === b.unit ||
          a.value <= 0 ||
          b.per !== a.per ||
          /cent|penny|dime/.test(a.unit + b.unit)
        )
          continue
        if (
          inQuotation(article, a) ||
          /\b(?:1[89]|20)\d\d\b/.test(clause.outline) ||
          datesIn(article, clause.sentence).length > 0
        )
          continue
        const rate = divide(narrow(b), narrow(a))
        const known = rates.get(`${a.unit}/${b.unit}`)
        if (!known) rates.set(`${a.unit}/${b.unit}`, { rate, first: a, second: b })
        else if (disjoint(wide(rate), known.rate)) {
          const span = { start: a.start, end: closing(article.prose, b.end) }
          const before = { start: known.first.start, end: closing(article.prose, known.second.end) }
          const data = {
            here: wordsOf(article, span),
            before: wordsOf(article, before),
            rate: showNumber(b.value / a.value),
            earlier: showNumber(known.second.value / known.first.value),
          }
          yield finding(span, 'rate', data, {
            related: [{ ...before, message: 'converted at another rate' }],
          })
        }
      }
    }
  },
})

const isMoney = ({ kind }: Quantity): boolean => kind === 'money'

/** Sums of money are rounded less than their last digit allows: “£2m” is hardly £1.6m. */
const narrow = (sum: Quantity): Bounds => {
  const { low, high } = boundsOf(sum)
  return { low: Math.max(low, sum.value * 0.97), high: Math.min(high, sum.value * 1.03) }
}

const wide = ({ low, high }: Bounds): Bounds => ({
  low: low * (1 - drift),
  high: high * (1 + drift),
})

const closing = (prose: string, end: number): number => (prose[end] === ')' ? end + 1 : end)
