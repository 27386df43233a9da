import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spanAt } from '../../src/text/span.ts'
import { hostOf, misconceptionsIn, rejects } from './reading/misconceptions.ts'
import { isQuoted, isReported } from './reading/voice.ts'

/** Flags beliefs that are common and wrong. */
export default defineRule({
  id: 'facts/common-misconception',
  meta: {
    summary: 'Do not pass on common misconceptions.',
    why: 'A belief that is wrong lives on because it is printed again.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'facts',
    examples: {
      wrong: [{ text: 'Everybody knows that {{lightning never strikes twice}}.' }],
      right: [{ text: 'It is a myth that lightning never strikes twice.' }],
    },
  },
  options: v.strictObject({
    allow: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Names of entries to accept.'),
    ),
  }),
  messages: {
    wrong: ({ text, note }: { text: string; note: string }) => ({
      what: `“${text}” is a common misconception: ${note}`,
      help: 'Check the source given, then correct the claim or call it a belief.',
    }),
    quoted: ({ text, note }: { text: string; note: string }) => ({
      what: `“${text}”, in a quotation, is a common misconception: ${note}`,
      help: 'Say so beside the quotation.',
    }),
  },
  *check({ article, facts, options, finding }) {
    if (!facts) return
    for (const { span, entry } of misconceptionsIn(article, facts.notes.misconceptions)) {
      if (options.allow.includes(entry.id)) continue
      const sentence = spanAt(article.sentences, span.start)
      const around = sentence ? article.prose.slice(sentence.start, sentence.end) : ''
      if (rejects.test(around) || isReported(article, span) !== isQuoted(article, span)) continue
      const text = article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      const message = isQuoted(article, span) ? 'quoted' : 'wrong'
      yield finding(
        span,
        message,
        { text, note: entry.note },
        { evidence: [{ source: hostOf(entry.url), url: entry.url }] },
      )
    }
  },
})
