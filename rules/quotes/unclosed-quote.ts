import * as v from 'valibot'
import { scanQuoteMarks } from '../../src/article/quote-marks.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

/** Flags a quotation mark without its partner. */
export default defineRule({
  id: 'quotes/unclosed-quote',
  meta: {
    summary: 'Close every quotation.',
    why: 'Without the second mark the reader cannot tell where the speaker ends and the writer begins.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'Ida Holm said: {{“}}The quay is old. The ferries stopped at noon.' }],
      right: [{ text: 'Ida Holm said: “The quay is old.” The ferries stopped at noon.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    unclosed: ({ mark }: { mark: string }) => ({
      what: `The quotation mark “${mark}” has no partner.`,
      help: 'Add the missing mark where the quotation begins or ends.',
    }),
  },
  *check({ article, finding }) {
    for (const span of scanQuoteMarks(article.prose, article.blocks).unmatched) {
      yield finding(span, 'unclosed', { mark: article.text.slice(span.start, span.end) })
    }
  },
})
