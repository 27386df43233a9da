import * as v from 'valibot'
import { datesIn, sentenceAt } from '../../src/article/dates/dates-in.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { vagueTime } from './data/vague-time.ts'

/** Flags a time told by an event that is neither named nor dated. */
export default defineRule({
  id: 'dates/vague-time',
  meta: {
    summary: 'Asks for the event and the date behind “amid recent tensions”.',
    why: 'The phrase sounds like a time, but a reader cannot look it up.',
    severity: 'info',
    tier: 'strict',
    kind: 'list',
    examples: {
      wrong: [{ text: 'The port closed {{amid growing tensions}}.' }],
      right: [
        { text: 'The port closed after the strike of 3 May 2024.' },
        { text: 'The mayor fell in the wars of the 1990s.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    vague: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” names no event and no date.`,
      help: 'Name the event and give its date.',
    }),
  },
  *check({ article, finding }) {
    for (const match of article.prose.matchAll(vagueTime)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (isInQuote(article, span.start)) continue
      const sentence = sentenceAt(article, span.start)
      const near = sentence && { start: span.start, end: Math.min(sentence.end, span.end + 60) }
      if (near && datesIn(article, near).length > 0) continue
      yield finding(span, 'vague', { phrase: match[0].replace(/\s+/g, ' ') })
    }
  },
})
