import * as v from 'valibot'
import { findEstimates } from '../../src/article/statistics/estimates.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { helpFor, inQuotation, quotedDetails, showNumber, wordsOf } from './figures.ts'

const TINY = 1e-9

/** Flags an estimate that lies outside its own confidence interval. */
export default defineRule({
  id: 'numbers/estimate-outside-interval',
  meta: {
    summary: 'An estimate lies inside its confidence interval.',
    why: 'The interval is built around the estimate, so one of the three figures is wrong.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The risk was lower (OR {{0.8}}, 95% CI 0.9–1.4).' }],
      right: [{ text: 'The risk was lower (OR 0.8, 95% CI 0.6–0.9).' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    outside: ({
      value,
      interval,
      low,
      high,
      quoted,
    }: {
      value: string
      interval: string
      low: string
      high: string
      quoted: boolean
    }) => ({
      what: `“${value}” is not between ${low} and ${high}, the interval given (“${interval}”).`,
      help: helpFor(quoted, 'Check the estimate and both ends of the interval.'),
    }),
  },
  *check({ article, finding }) {
    for (const estimate of findEstimates(article.prose)) {
      const { value, low, high, half, start } = estimate
      if (value > low - 2 * half + TINY && value < high + 2 * half - TINY) continue
      const end =
        start +
        (/^[-−–]?(?:\d+(?:\.\d+)?|\.\d+)/.exec(article.prose.slice(start, estimate.end))?.[0]
          .length ?? 1)
      const span = { start, end }
      const quoted = inQuotation(article, span)
      const data = {
        value: wordsOf(article, span),
        interval: wordsOf(article, estimate.interval),
        low: showNumber(low),
        high: showNumber(high),
        quoted,
      }
      const related = [{ ...estimate.interval, message: 'the interval' }]
      yield finding(span, 'outside', data, { related, ...quotedDetails(article, span) })
    }
  },
})
