import * as v from 'valibot'
import type { Article, Sentence } from '../../src/article/article.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import { namesIn } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

const fields = ['pollster', 'size', 'dates', 'margin', 'population'] as const
type Field = (typeof fields)[number]

const poll =
  /\b(?:(?:an?|one|another|the|recent|new|latest|national|opinion|exit|online|telephone)\s+){1,4}(?:opinion\s+)?(?:poll|survey)\b|\bpolls\b/i
const percentage = /\d\s?(?:%|per\s?cent\b|percentage points?\b)/i
const size =
  /\b\d[\d,. ]{0,60}\s{1,60}(?:\p{L}{1,60}\s{1,60}){0,3}(?:adults|citizens|consumers|customers|employees|families|households|individuals|parents|participants|people|respondents|residents|students|users|voters|workers)\b|\b(?:sample|asked|interviewed|polled|surveyed|questioned)\s{1,60}(?:of\s{1,60})?(?:about\s{1,60}|some\s{1,60}|around\s{1,60}|more than\s{1,60})?\d[\d,. ]{1,60}|\bn\s?=\s?\d/iu
const margin =
  /\bmargin of (?:sampling )?error\b|(?:plus or minus|±|\+\/-)\s*\d|\bconfidence interval\b/i
const population =
  /\b(?:adults|citizens|consumers|employees|households|likely voters|parents|registered voters|residents|students|voters|workers|teenagers)\b/i
const pollsterName = /\bby\s+(?:the\s+)?(?:pollsters?\s+)?\p{Lu}/u
const pollsterWords =
  /\b(?:conducted|carried out|commissioned|published|released|run)\s{1,60}(?:for\s{1,60}[^.]{2,40}\s{1,60})?by\b/i

/** Flags a poll with a figure and without what a reader needs to read it. */
export default defineRule({
  id: 'attribution/poll-without-method',
  meta: {
    summary: 'Say who was asked, by whom, when, and how many.',
    why: 'A percentage of unknown people at an unknown time says nothing. The pollster, the size, the dates and the margin make it a figure.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { news: 'warning', science: 'warning' },
    examples: {
      wrong: [{ text: '{{A poll}} puts the mayor at 54%.' }],
      right: [
        {
          text: 'A poll of 1,000 adults by Baltic Opinion, taken on 3 May 2026, puts the mayor at 54%, with a margin of error of three points.',
        },
      ],
    },
  },
  options: v.strictObject({
    fields: v.pipe(
      v.optional(v.array(v.picklist(fields)), ['pollster', 'size', 'dates', 'margin']),
      v.description('What a poll must be told with: pollster, size, dates, margin, population.'),
    ),
  }),
  messages: {
    bare: ({ phrase, missing }: { phrase: string; missing: string }) => ({
      what: `“${phrase}” comes without its ${missing}.`,
      help: 'Add what is missing, or link to the poll’s own page.',
    }),
  },
  *check({ article, options, finding }) {
    const told = new Set<number>()
    for (const sentence of article.sentences) {
      const text = article.prose.slice(sentence.start, sentence.end)
      const match = percentage.test(text) ? poll.exec(text) : null
      const block = article.blocks[sentence.block]
      if (
        !match ||
        sums.test(text) ||
        !block ||
        told.has(block.section) ||
        block.kind === 'heading'
      )
        continue
      const start = sentence.start + match.index
      const span = { start, end: start + match[0].length }
      const missing = options.fields.filter((field) => !hasField(article, sentence, field))
      if (missing.length === 0 || inQuotes(article, span)) continue
      told.add(block.section)
      yield finding(span, 'bare', { phrase: match[0], missing: listOf(missing) })
    }
  },
})

/** “in any poll”, “leads in the polling average”: no single poll is told. */
const sums = /\b(?:any|no)\s+(?:\p{L}+\s+)?(?:poll|survey)s?\b|\baverages?\b/iu

/** Looks through the section the poll stands in. */
function hasField(article: Article, sentence: Sentence, field: Field): boolean {
  const section = article.sections[article.blocks[sentence.block]?.section ?? 0] ?? sentence
  const text = article.prose.slice(section.start, section.end)
  if (field === 'size') return size.test(text)
  if (field === 'margin') return margin.test(text)
  if (field === 'population') return population.test(text)
  if (field === 'dates')
    return article.dates.some(({ start, end }) => section.start <= start && end <= section.end)
  return (
    pollsterWords.test(text) ||
    pollsterName.test(text) ||
    namesIn(article, sentence).some(({ type }) => type === 'ORG')
  )
}

const listOf = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
