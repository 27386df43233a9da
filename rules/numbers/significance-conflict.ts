import * as v from 'valibot'
import { findEstimates, type Estimate } from '../../src/article/statistics/estimates.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, wordsOf } from './figures.ts'

/** Flags a p-value and a 95% interval that cannot both hold. */
export default defineRule({
  id: 'numbers/significance-conflict',
  meta: {
    summary:
      'A 95% interval that holds no effect goes with a p above .05, and the other way round.',
    why: 'Interval and p come from the same calculation; when they disagree one of them is wrong.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The risk was higher (RR 1.1, 95% CI 0.8–1.5, {{p = .01}}).' }],
      right: [{ text: 'The risk was higher (RR 1.4, 95% CI 1.1–1.8, p = .01).' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    crosses: ({ interval, p, neutral }: { interval: string; p: string; neutral: string }) => ({
      what: `“${interval}” holds ${neutral}, no effect, which does not go with “${p}”.`,
      help: 'Check the interval and the p-value against the analysis.',
    }),
    excludes: ({ interval, p, neutral }: { interval: string; p: string; neutral: string }) => ({
      what: `“${interval}” leaves out ${neutral}, no effect, which does not go with “${p}”.`,
      help: 'Check the interval and the p-value against the analysis.',
    }),
  },
  *check({ article, finding }) {
    for (const estimate of findEstimates(article.prose)) {
      const conflict = conflictOf(estimate)
      if (!conflict || !estimate.p) continue
      const { span: at } = estimate.p
      const before = article.prose.slice(estimate.interval.end, at.start)
      const start = estimate.interval.end + Math.max(0, before.search(/[pP]/))
      const span = { start, end: at.end }
      if (inQuotation(article, span)) continue
      const data = {
        interval: wordsOf(article, estimate.interval),
        p: wordsOf(article, span),
        neutral: String(estimate.neutral),
      }
      yield finding(span, conflict, data, {
        related: [{ ...estimate.interval, message: 'the interval' }],
      })
    }
  },
})

/** Ends within rounding of no effect, and p close to .05, decide nothing. */
function conflictOf({ neutral, low, high, half, p }: Estimate): 'crosses' | 'excludes' | undefined {
  if (neutral === undefined || !p) return undefined
  const crosses = low < neutral - half && high > neutral + half
  const excludes = low > neutral + half || high < neutral - half
  const small = p.relation !== '>' && p.value <= 0.045
  const large = (p.relation === '=' && p.value >= 0.055) || (p.relation === '>' && p.value >= 0.05)
  if (crosses && small) return 'crosses'
  return excludes && large ? 'excludes' : undefined
}
