import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { scanQuoteMarks } from '../../src/article/quote-marks.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'

/** Flags a quotation mark without its partner. */
export default defineRule({
  id: 'quotes/unclosed-quote',
  meta: {
    summary: 'Close every quotation.',
    why: 'Without the second mark the reader cannot tell where the speaker ends and the writer begins.',
    severity: 'warning',
    tier: 'pedantic',
    kind: 'document',
    examples: {
      wrong: [{ text: 'Ida Holm said: {{“}}The quay is old. The ferries stopped at noon.' }],
      right: [
        { text: 'Ida Holm said: “The quay is old.” The ferries stopped at noon.' },
        { text: 'Ida Holm said," The quay is old". The ferries stopped at noon.' },
      ],
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
    for (const span of findLonely(article)) {
      yield finding(span, 'unclosed', { mark: article.text.slice(span.start, span.end) })
    }
  },
})

/** Straight marks left over in twos stand on the wrong side of a space, but they close each other. */
function findLonely(article: Article): Span[] {
  const { unmatched } = scanQuoteMarks(article.prose, article.blocks)
  return unmatched.filter((span) => !isStraight(article, span) || isOdd(article, span, unmatched))
}

const isStraight = ({ text }: Article, { start, end }: Span): boolean =>
  text.slice(start, end) === '"'

function isOdd(article: Article, span: Span, unmatched: readonly Span[]): boolean {
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.end <= end)
  const inBlock = unmatched.filter(
    (one) => isStraight(article, one) && block && block.start <= one.start && one.end <= block.end,
  )
  return inBlock.length % 2 === 1
}
