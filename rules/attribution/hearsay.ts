import * as v from 'valibot'
import type { Article, Attribution } from '../../src/article/article.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import { spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spanUnion } from '../../src/text/span.ts'

/** Flags a report of a report: “Lee said Cole told Diaz the file was lost”. */
export default defineRule({
  id: 'attribution/hearsay',
  meta: {
    summary: 'Go to whoever said it first.',
    why: 'Each mouth a claim passes through can bend it. The reader is owed the first one, or the paper that shows it.',
    severity: 'info',
    tier: 'pedantic',
    kind: 'document',
    examples: {
      wrong: [{ text: '{{Lee said Cole told}} Diaz that the file was lost.' }],
      right: [{ text: 'Cole said that the file was lost.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    hearsay: ({ outer, inner }: { outer: string; inner: string }) => ({
      what: `What “${inner}” said comes through “${outer}”.`,
      help: 'Ask the first speaker, or name the document that shows it.',
    }),
  },
  *check({ article, finding }) {
    const spoken = spokenAttributions(article).filter(isNamed)
    for (const outer of spoken) {
      const inner = spoken.find((item) => isInside(article, item, outer))
      const [first] = outer.source
      const [second] = inner?.source ?? []
      const [cue] = inner?.cue ?? []
      if (!first || !second || !cue) continue
      yield finding(spanUnion(first, cue), 'hearsay', {
        outer: wordsOf(article, first),
        inner: wordsOf(article, second),
      })
    }
  },
})

const speech = new Set(['add', 'admit', 'claim', 'say', 'state', 'tell', 'write'])

const isNamed = ({ sourceKind, lemma, cue }: Attribution): boolean =>
  cue.length > 0 &&
  speech.has(lemma) &&
  (sourceKind === 'person' || sourceKind === 'role' || sourceKind === 'vague')

/** The inner source stands by its verb. */
const nearest = 30

/** “said Cole told”, “said on Monday that Cole told”; not “said so, but Cole told”. */
const opens = /^(?:\s+(?!and\b|as\b|but\b|then\b|while\b)\p{L}+){0,4}\s+$/u

function isInside(article: Article, inner: Attribution, outer: Attribution): boolean {
  const [cue] = inner.cue
  const [source] = inner.source
  const [above] = outer.source
  if (inner === outer || !cue || !source || !above || inner.sentence !== outer.sentence)
    return false
  if (inQuotes(article, source) || wordsOf(article, source) === wordsOf(article, above))
    return false
  const within = outer.content.some(({ start, end }) => start <= source.start && cue.end <= end)
  if (cue.start - source.end > nearest) return false
  const from = outer.cue[0]?.end ?? source.start
  return within && above.end <= from && opens.test(article.prose.slice(from, source.start))
}
