import * as v from 'valibot'
import {
  findTestResults,
  pBounds,
  type TestResult,
} from '../../src/article/statistics/test-results.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, wordsOf } from './figures.ts'

/** Flags a p that the reported statistic and its degrees of freedom do not give. */
export default defineRule({
  id: 'numbers/wrong-p-value',
  meta: {
    summary: 'A p-value must follow from the statistic it is told with.',
    why: 'Statistic and degrees of freedom give the p; a slip can turn a null result into a finding.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    houses: { science: 'error' },
    source:
      'Recomputation with rounding bounds as described by Nuijten et al. 2016, doi:10.3758/s13428-015-0664-2.',
    examples: {
      wrong: [{ text: 'The groups differed, t(20) = 1.50, p = {{.02}}.' }],
      right: [
        { text: 'The groups did not differ, t(20) = 1.50, p = .15.' },
        { text: 'The groups differed (one-tailed), t(20) = 1.80, p = .04.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    p: ({ result, answer, stated }: { result: string; answer: string; stated: string }) => ({
      what: `“${result}” gives ${answer}, not “${stated}”.`,
      help: 'Check the statistic, its degrees of freedom and the p-value.',
    }),
  },
  *check({ article, finding }) {
    for (const result of findTestResults(article.prose)) {
      const bounds = pBounds(result)
      if (!isWrong(result, bounds) || inQuotation(article, result)) continue
      const { span } = result.p
      const whole = { start: result.start, end: span.start }
      const data = {
        result: wordsOf(article, whole).replace(/[,;]\s*[pP][^,;]*$/, ''),
        answer: showP(bounds),
        stated: wordsOf(article, span),
      }
      yield finding(span, 'p', data, {
        related: [{ ...whole, message: 'the statistic it is reckoned from' }],
      })
    }
  },
})

const showP = ({ low, high }: { low: number; high: number }): string => {
  const [from, to] = [low, high].map((p) => (p < 0.0005 ? '.000' : p.toFixed(3).replace(/^0/, '')))
  return from === to ? `p = ${from ?? ''}` : `a p between ${from ?? ''} and ${to ?? ''}`
}

/** Half of it counts as well where the text says the test was one-tailed, and always when it fits exactly. */
function isWrong(
  { p, kind, oneTailed }: TestResult,
  bounds: { low: number; high: number },
): boolean {
  const tails = oneTailed && kind !== 'F' && kind !== 'chi2' ? [1, 0.5] : [1]
  return tails.every((factor) => !agrees(p, bounds.low * factor, bounds.high * factor))
}

function agrees(p: TestResult['p'], low: number, high: number): boolean {
  if (p.relation === '<') return low <= p.value
  if (p.relation === '>') return high >= p.value
  if (p.value === 0) return low <= p.half
  return low <= p.value + p.half && p.value - p.half <= high
}
