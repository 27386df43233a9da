import * as v from 'valibot'
import type { Span } from '../../src/text/span.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, wordsOf } from './figures.ts'

const margin =
  /\bmargin\s{1,9}of\s{1,9}(?:sampling\s{1,9})?error\b[^.;!?\d±]{0,40}(?:±|\+\/-|plus\s{1,9}or\s{1,9}minus|plus-or-minus)?\s{0,9}(\d(?:\.\d+)?)\s{0,9}(?:percentage\s{1,9}points?|points?|percent|per\s{1,9}cent|%)|(?:±|\+\/-)\s{0,9}(\d(?:\.\d+)?)\s{0,9}(?:percentage\s{1,9}points?|points?|percent|per\s{1,9}cent|%)/gi
const sample =
  /\b(\d{1,2},\d{3}|\d{3,5})\s+(?:[a-z-]+\s+){0,3}?(?:adults|people|voters|respondents|residents|americans|britons|households|pupils|women|men|citizens|interviews|participants|parents|students|persons|canadians|germans|australians|workers|customers)\b/gi
const near = 400
const least = 0.7
const quiet = /\b(?:99|90|68)\s?(?:%|per cent|percent)|credib|weighted|panel|census/i

/** Flags a margin of error that is too small for the sample. */
export default defineRule({
  id: 'numbers/wrong-margin-of-error',
  meta: {
    summary: 'A margin of error must be possible for the size of the sample.',
    why: 'A random sample of n has a margin of about .98 divided by the root of n; a poll cannot be much more exact.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { news: 'warning', science: 'warning' },
    source: 'Standard error of a proportion at one half, 95% level: 0.98/√n.',
    examples: {
      wrong: [{ text: 'The poll asked 500 adults and has a margin of error of {{1.5 points}}.' }],
      right: [{ text: 'The poll asked 500 adults and has a margin of error of 4.4 points.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    margin: ({
      stated,
      sample: size,
      answer,
    }: {
      stated: string
      sample: string
      answer: string
    }) => ({
      what: `“${stated}” is too small for “${size}”: chance alone gives about ${answer} points.`,
      help: 'Check the margin and the sample, or say how the margin was reckoned.',
    }),
  },
  *check({ article, finding }) {
    const { prose } = article
    for (const match of prose.matchAll(margin)) {
      const stated = match[1] ?? match[2] ?? ''
      const start = match.index + match[0].lastIndexOf(stated)
      const span = { start, end: match.index + match[0].length }
      const size = nearestSample(prose, span)
      const context = prose.slice(Math.max(0, start - near), span.end + near)
      if (!size || quiet.test(context) || inQuotation(article, span)) continue
      const chance =
        98 /
        Math.sqrt(
          Number(/[\d,]+/.exec(prose.slice(size.start, size.end))?.[0].replace(',', '') ?? 1),
        )
      if (Number(stated) >= least * chance) continue
      const data = {
        stated: wordsOf(article, span),
        sample: wordsOf(article, size),
        answer: chance.toFixed(1),
      }
      yield finding(span, 'margin', data, { related: [{ ...size, message: 'the sample' }] })
    }
  },
})

/** The only sample told within reach; with two of them nothing is known. */
function nearestSample(prose: string, place: Span): Span | undefined {
  const from = Math.max(0, place.start - near)
  const window = prose.slice(from, place.end + near)
  const samples = [...window.matchAll(sample)]
  const [only] = samples
  if (!only || samples.length > 1) return undefined
  return { start: from + only.index, end: from + only.index + only[0].length }
}
