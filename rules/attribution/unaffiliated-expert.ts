import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { citationsIn, sentenceOf, spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'

const praise = String.raw`(?:(?:acknowledged|acclaimed|celebrated|distinguished|eminent|famous|foremost|international|leading|longtime|noted|prominent|renowned|respected|senior|top|veteran|well-known)\s+){0,2}`
const bareExpert = new RegExp(
  String.raw`^\s*,\s*((?:an?|the)\s+${praise}(?:academic|analyst|commentator|consultant|expert|pundit|researcher|scholar|scientist|specialist|strategist))\s*(?=[,.;]|\s(?:said|says|told|warned|added)\b)`,
  'iu',
)

/** Flags an expert without a field or a body: “Jane Roe, an expert”. */
export default defineRule({
  id: 'attribution/unaffiliated-expert',
  meta: {
    summary: 'Say what an expert is an expert in, and where.',
    why: '“An expert” is a title anybody can have. The field and the body let the reader see what the word is worth.',
    severity: 'info',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The quay is old, said Jane Roe, {{an expert}}.' }],
      right: [{ text: 'The quay is old, said Jane Roe, an expert on larch at Lund University.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    unaffiliated: ({ expert, person }: { expert: string; person: string }) => ({
      what: `${person} is “${expert}” of nothing in particular.`,
      help: 'Name the field and the body the person works for.',
    }),
  },
  *check({ article, finding }) {
    const seen = new Set<number>()
    for (const item of spokenAttributions(article)) {
      const [source] = item.source
      if (!source || item.sourceKind !== 'person') continue
      const span = expertAfter(article, source)
      if (
        !span ||
        seen.has(span.start) ||
        citationsIn(article, sentenceOf(article, item)).length > 0
      )
        continue
      seen.add(span.start)
      yield finding(span, 'unaffiliated', {
        expert: wordsOf(article, span),
        person: wordsOf(article, source),
      })
    }
  },
})

function expertAfter(article: Article, source: Span): Span | undefined {
  const match = bareExpert.exec(article.prose.slice(source.end, source.end + 80))
  if (!match?.[1]) return undefined
  const start = source.end + match[0].indexOf(match[1])
  return { start, end: start + match[1].length }
}
