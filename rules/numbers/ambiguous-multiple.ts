import * as v from 'valibot'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { matchSpans } from '../../src/text/span.ts'
import { inQuotation, wordsOf } from './figures.ts'

const count =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|hundred|[1-9]\\d{0,3}(?:\\.\\d)?)'
const timesLess = new RegExp(
  String.raw`\b${count}\s+times\s+(?:less|fewer|smaller|lower|cheaper|lighter|slower|shorter|thinner|weaker|closer|rarer|narrower)\b`,
  'gi',
)

const anyTimes =
  /\btimes\s+(?:less|fewer|smaller|lower|cheaper|lighter|slower|shorter|thinner|weaker|closer|rarer|narrower)/i

/** Flags “four times less”, which has no one meaning. */
export default defineRule({
  id: 'numbers/ambiguous-multiple',
  meta: {
    summary: 'Say “a quarter of”, not “four times less”.',
    why: 'Less than once is nothing; readers guess what is meant.',
    severity: 'info',
    tier: 'pedantic',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The new pump is {{four times cheaper}}.' }],
      right: [
        { text: 'The new pump costs a quarter of the old one.' },
        { text: 'The new pump is four times as fast.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    times: ({ words }: { words: string }) => ({
      what: `“${words}” can be read in more than one way.`,
      help: 'Write the share that is left, such as “a quarter of”.',
    }),
  },
  *check({ article, finding }) {
    if (!anyTimes.test(article.prose)) return
    for (const { sentence, border } of clausesOf(article)) {
      if (border !== undefined) continue
      for (const span of matchSpans(article.prose, sentence, timesLess)) {
        if (!inQuotation(article, span))
          yield finding(span, 'times', { words: wordsOf(article, span) })
      }
    }
  },
})
