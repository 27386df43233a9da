import * as v from 'valibot'
import { isReferenceText } from '../../src/article/claims/reference-text.ts'
import { readVoice } from '../../src/article/claims/voice.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'
import { findPredictions } from './find-predictions.ts'

/** Flags forecasts that nobody makes. */
export default defineRule({
  id: 'claims/unattributed-prediction',
  meta: {
    summary: 'Name who makes a forecast.',
    why: 'A forecast is worth as much as the one who makes it; without a name a reader cannot weigh it.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'list',
    houses: { docs: 'off', readme: 'off' },
    strict: { each: true },
    yieldsTo: ['attribution/agentless-attribution'],
    examples: {
      wrong: [{ text: 'The harbour plan {{could transform the coast}}.' }],
      right: [
        { text: 'The harbour plan could transform the coast, said Ida Holm, who drew it.' },
        { text: 'The council will meet on Friday.' },
      ],
    },
  },
  options: v.strictObject({
    each: v.pipe(
      v.optional(v.boolean(), false),
      v.description('Report every forecast, not only the first with the others related.'),
    ),
  }),
  messages: {
    unowned: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” is a forecast, and nobody is named who makes it.`,
      help: 'Say who expects it and why, or cut it.',
    }),
  },
  *check({ article, options, finding }) {
    const voice = readVoice(article)
    if (!options.each && (voice.personal || isReferenceText(article))) return
    const found = findPredictions(article).filter((span) => voice.isOwn(span))
    const [first, ...others] = found
    if (!first) return
    const show = (span: Span): string =>
      article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
    if (options.each) {
      for (const span of found) yield finding(span, 'unowned', { phrase: show(span) })
      return
    }
    const related = others.map(({ start, end }) => ({
      start,
      end,
      message: 'another forecast by nobody',
    }))
    yield finding(first, 'unowned', { phrase: show(first) }, { related })
  },
})
