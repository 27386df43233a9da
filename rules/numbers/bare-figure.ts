import * as v from 'valibot'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { matchSpans } from '../../src/text/span.ts'
import { datesIn } from './mentions.ts'
import { inQuotation, wordsOf } from './figures.ts'

const statistic =
  '(?:inflation|unemployment|the unemployment rate|the birth rate|the death rate|turnout|the interest rate|the poverty rate|the literacy rate|growth)'
const unitless = new RegExp(
  String.raw`\b${statistic}\s+(?:is|was|stands at|stood at|reached|hit)\s+(?:at\s+|about\s+|around\s+)?\d+(?:\.\d+)?(?!\d|[.,]\d|\s?(?:%|per\s?cent|percent|points?|million|billion|people|in|‰|per))`,
  'gi',
)
const users =
  '(?:users|members|customers|subscribers|employees|staff|downloads|followers|inhabitants|residents|visitors|installations|contributors|stars)'
const undated = new RegExp(
  String.raw`\b(?:has|have|employs|serves|counts)\s+(?:about\s+|around\s+|over\s+|more than\s+|some\s+|nearly\s+|almost\s+)?(?:\d[\d,.]*(?:\s+(?:million|thousand|billion))?)\s+(?:active\s+|registered\s+|paying\s+|monthly\s+|daily\s+)?${users}\b`,
  'gi',
)
const period =
  /\b(?:as of|as at|at the end of|in (?:19|20)\d\d|since|last (?:year|month)|today|currently|now|this (?:year|month)|census|by (?:19|20)\d\d|at present)\b/i

/** Flags a statistic without unit, and a present count without its day. */
export default defineRule({
  id: 'numbers/bare-figure',
  meta: {
    summary: 'A statistic needs its unit and a count its day.',
    why: 'Counts grow old; without a day a reader cannot tell how old this one is.',
    severity: 'info',
    tier: 'strict',
    kind: 'list',
    examples: {
      wrong: [{ text: '{{Inflation is 3.4}}.' }, { text: 'The app {{has 2 million users}}.' }],
      right: [
        { text: 'Inflation is 3.4%.' },
        { text: 'As of May 2021 the app has 2 million users.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    unit: ({ words }: { words: string }) => ({
      what: `“${words}” has no unit.`,
      help: 'Add the unit and the period.',
    }),
    day: ({ words }: { words: string }) => ({
      what: `“${words}” does not say when.`,
      help: 'Add “as of” with a date.',
    }),
  },
  *check({ article, finding }) {
    for (const { sentence, border } of clausesOf(article)) {
      if (border !== undefined) continue
      for (const span of matchSpans(article.prose, sentence, unitless)) {
        if (!inQuotation(article, span))
          yield finding(span, 'unit', { words: wordsOf(article, span) })
      }
      for (const span of matchSpans(article.prose, sentence, undated)) {
        const words = article.prose.slice(sentence.start, sentence.end)
        if (
          period.test(words) ||
          datesIn(article, sentence).length > 0 ||
          inQuotation(article, span)
        )
          continue
        yield finding(span, 'day', { words: wordsOf(article, span) })
      }
    }
  },
})
