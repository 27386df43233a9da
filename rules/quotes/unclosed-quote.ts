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
      yield finding(asWritten(article, span), 'unclosed', { mark: wordsOf(article, span) })
    }
  },
})

/** Straight marks left over in twos stand on the wrong side of a space, but they close each other. */
function findLonely(article: Article): Span[] {
  const { unmatched } = scanQuoteMarks(article.prose, article.blocks)
  return unmatched.filter((span) => !isStraight(article, span) || isOdd(article, span, unmatched))
}

const wordsOf = ({ prose }: Article, { start, end }: Span): string => prose.slice(start, end)

const isStraight = (article: Article, span: Span): boolean => wordsOf(article, span) === '"'

const entity = /&[a-z\d#]{1,10};$/i

/** In HTML a mark may be written `&ldquo;`; in the prose it stands at the last letter of that. */
function asWritten({ text }: Article, { start, end }: Span): Span {
  const written = entity.exec(text.slice(Math.max(0, end - 12), end))?.[0]
  return text[start] === ';' && written ? { start: end - written.length, end } : { start, end }
}

function isOdd(article: Article, span: Span, unmatched: readonly Span[]): boolean {
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.end <= end)
  const inBlock = unmatched.filter(
    (one) => isStraight(article, one) && block && block.start <= one.start && one.end <= block.end,
  )
  return inBlock.length % 2 === 1
}
