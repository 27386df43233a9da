import * as v from 'valibot'
import type { Span } from '../../src/text/span.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, wordsOf } from './figures.ts'

const mean = String.raw`\b(?:M|mean|Mean|average|Average)(?: (?:score|rating|number|count|answer|value|item|of|was|is)){0,4}\s?[=:]?\s?(?<mean>\d{1,3}\.\d{2,3})(?!\d|\s?%|\.\d)`
const size = String.raw`\b[nN]\s?=\s?(?<n>\d{1,3})(?!\d|,\d|\.\d)`
const gap = String.raw`[^.;!?]{0,40}?`
const forward = new RegExp(`${mean}(?:,\\s?SD\\s?=\\s?[\\d.]+)?${gap}${size}`, 'gu')
const backward = new RegExp(`${size}${gap}${mean}`, 'gu')
const pretest = /[nN]\s?=\s?\d/
/** Words for things that come in whole numbers: only then is the test valid. */
const whole =
  /\b(?:whole numbers?|integers?|Likert|points?|scale|items?|number of|count(?:s|ed)?|children|siblings|pupils|errors|visits|goals|correct|rating|ratings|rated|score|scores|times)\b/i
const fractional =
  /\b(?:average of|averaged|weighted|kg|cm|metres|seconds|minutes|hours|ms|mm|years|percent|per cent|dollars|euros|index|composite)\b|%/

/** Flags a mean of whole numbers that no sum of that many can have. */
export default defineRule({
  id: 'numbers/impossible-mean',
  meta: {
    summary: 'The mean of n whole numbers is a whole number divided by n.',
    why: 'Some printed means cannot come from the sample they are told with.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { science: 'warning' },
    source: 'GRIM test, Brown and Heathers 2017, doi:10.1177/1948550616673876.',
    examples: {
      wrong: [{ text: 'Pupils rated the lesson on a five-point scale (M = {{2.37}}, n = 15).' }],
      right: [
        { text: 'Pupils rated the lesson on a five-point scale (M = 2.40, n = 15).' },
        { text: 'Pupils ran for a mean of 2.37 minutes (n = 15).' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    mean: ({
      stated,
      n,
      below,
      above,
    }: {
      stated: string
      n: string
      below: string
      above: string
    }) => ({
      what: `No ${n} whole numbers have a mean of “${stated}”: the nearest are ${below} and ${above}.`,
      help: 'Check the mean and the number of cases.',
    }),
  },
  *check({ article, finding }) {
    if (!article.prose.includes('=') || !pretest.test(article.prose)) return
    for (const { span, n } of means(article.prose)) {
      const stated = wordsOf(article, span)
      const sums = impossible(stated, n)
      if (!sums || inQuotation(article, span)) continue
      const decimals = (stated.split('.')[1] ?? '').length
      const [below, above] = sums.map((sum) => (sum / n).toFixed(decimals))
      yield finding(span, 'mean', { stated, n: String(n), below: below ?? '', above: above ?? '' })
    }
  },
})

function* means(prose: string): Generator<{ span: Span; n: number }> {
  const seen = new Set<number>()
  for (const match of [...prose.matchAll(forward), ...prose.matchAll(backward)]) {
    const { mean: stated = '', n = '0' } = match.groups ?? {}
    const around = prose.slice(Math.max(0, match.index - 120), match.index + match[0].length + 40)
    const start = match.index + match[0].indexOf(stated)
    if (seen.has(start) || !whole.test(around) || fractional.test(around)) continue
    seen.add(start)
    yield { span: { start, end: start + stated.length }, n: Number(n) }
  }
}

/** The two nearest sums, when neither gives the mean after rounding either way. */
function impossible(stated: string, n: number): readonly [number, number] | undefined {
  const decimals = (stated.split('.')[1] ?? '').length
  if (n < 2 || n >= 10 ** decimals) return undefined
  const half = 0.5 * 10 ** -decimals + 1e-9
  const sum = Number(stated) * n
  const nearest = [Math.floor(sum), Math.ceil(sum)] as const
  return nearest.some((one) => Math.abs(one / n - Number(stated)) <= half) ? undefined : nearest
}
