import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { matchSpans, type Span } from '../../src/text/span.ts'
import { inQuotation, wordsOf } from './figures.ts'

const grouped = /(?<![\d.,:/'’\p{L}-])\d{1,4}(?:,\d{1,4})+(?:\.\d+)?(?![\d\p{L}]|[.,:/'’-]\d)/gu
const western = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const decimalComma = /^\d{1,4},\d{1,2}$/
const moneyBefore = /[$€£¥₹]\s?$/
const rupees = /(?:₹|\bRs\.?|\bINR)\s?$|^\s?(?:rupees|crores?|lakhs?)/i

const oddGroup = /\d,(?:\d{1,2}|\d{4})(?!\d)/

/** Flags thousands separators in a place where no country puts them. */
export default defineRule({
  id: 'numbers/misplaced-separator',
  meta: {
    summary: 'Thousands are set off in threes, or as in India in twos after the first three.',
    why: 'A reader cannot tell whether a digit is missing or one too many.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The bridge cost {{$2,5000}} to paint.' }],
      right: [
        { text: 'The bridge cost $25,000 to paint.' },
        { text: 'It cost ₹12,34,567, and the ponies are 1,5 m tall.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    separator: ({ words }: { words: string }) => ({
      what: `“${words}” has a separator where none belongs.`,
      help: 'Check the digits, and set thousands off in threes.',
    }),
  },
  *check({ article, finding }) {
    const { prose } = article
    if (!oddGroup.test(prose)) return
    for (const sentence of article.sentences) {
      if (!oddGroup.test(prose.slice(sentence.start, sentence.end))) continue
      for (const span of matchSpans(prose, sentence, grouped)) {
        if (isRegular(prose, span) || inQuotation(article, span)) continue
        const money = moneyBefore.exec(prose.slice(Math.max(0, span.start - 2), span.start))
        const whole = { start: span.start - (money?.[0].length ?? 0), end: span.end }
        yield finding(whole, 'separator', { words: wordsOf(article, whole) })
      }
    }
  },
})

/** Lists without spaces (“5,12,17”), coordinates and years in a row are not numbers with separators. */
function isRegular(prose: string, { start, end }: Span): boolean {
  const written = prose.slice(start, end)
  if (western.test(written) || decimalComma.test(written)) return true
  const before = prose.slice(Math.max(0, start - 6), start)
  const after = prose.slice(end, end + 9)
  if (indian.test(written)) return true
  const groups = written.split('.')[0]?.split(',') ?? []
  const money = moneyBefore.test(before) || rupees.test(before)
  if (groups.every((group) => /^[12]\d{3}$/.test(group))) return true
  if (money) return false
  // Without a currency only a first group of up to three digits and an odd later group of four looks like a slip.
  const [first = '', ...rest] = groups
  const slip =
    rest.length === 1
      ? /^[1-9]\d{0,2}$/.test(first) && rest[0]?.length === 4
      : rest.some((group) => group.length === 3) && rest.some((group) => group.length !== 3)
  return (
    !slip ||
    /[()[\]]$/.test(before) ||
    /^\s?[)\]]/.test(after) ||
    /\b(?:pp?|nos?|pages?|lines?|verses?)\.?\s$/i.test(before)
  )
}
