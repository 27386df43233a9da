import * as v from 'valibot'
import type { Article, Attribution } from '../../src/article/article.ts'
import { contentStems } from '../../src/article/content-stems.ts'
import { spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'

const certain =
  /\b(?:will|is going to|are going to|must|is certain to|are certain to)(?:\s+\p{Ll}+)?/iu
const tentative =
  /\b(?:may|might|could|possibly|perhaps|maybe|we(?:’|')ll see|not sure|hope to|consider(?:ing)?)\b/i
const leastShared = 2

/** Flags a paraphrase surer than the quotation it introduces: “will close”, while the quotation says “may close”. */
export default defineRule({
  id: 'quotes/overstated-paraphrase',
  meta: {
    summary: 'Paraphrase no surer than the speaker.',
    why: 'A reader takes the paraphrase for what was said. If the quotation below it says “may”, the “will” above it is the writer’s.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: 'Ida Holm said the quay {{will close}} in May. “The quay may close in May,” she said.',
        },
      ],
      right: [
        { text: 'Ida Holm said the quay may close in May. “The quay may close in May,” she said.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    overstated: ({ paraphrase, quoted }: { paraphrase: string; quoted: string }) => ({
      what: `“${paraphrase}” is surer than the quotation, which has “${quoted}”.`,
      help: 'Weaken the paraphrase to what was said.',
    }),
  },
  *check({ article, finding }) {
    const spoken = spokenAttributions(article)
    for (const item of spoken) {
      if (item.direct || item.cue.length === 0) continue
      const modal = modalIn(article, item)
      if (!modal || inQuotes(article, modal)) continue
      const quote = quoteOf(article, spoken, item)
      if (!quote) continue
      const quoted = tentative.exec(wordsOf(article, quote))?.[0] ?? ''
      const related = [{ start: quote.start, end: quote.end, message: 'the quotation' }]
      yield finding(
        modal,
        'overstated',
        { paraphrase: wordsOf(article, modal), quoted },
        { related },
      )
    }
  },
})

function modalIn(article: Article, { content }: Attribution): Span | undefined {
  for (const { start, end } of content) {
    const match = certain.exec(article.prose.slice(start, end))
    if (match) return { start: start + match.index, end: start + match.index + match[0].length }
  }
  return undefined
}

/** The tentative quotation of the same speaker in this sentence or the next, about the same things. */
function quoteOf(
  article: Article,
  spoken: readonly Attribution[],
  item: Attribution,
): Span | undefined {
  const stems = contentStems(item.content.map((span) => wordsOf(article, span)).join(' '))
  for (const other of spoken) {
    if (!other.direct || other.sentence < item.sentence || other.sentence > item.sentence + 1)
      continue
    if (!isSameSpeaker(article, item, other)) continue
    const [said] = other.content
    if (
      !said ||
      /\bwill\b/i.test(wordsOf(article, said)) ||
      !tentative.test(wordsOf(article, said))
    )
      continue
    let shared = 0
    for (const stem of contentStems(wordsOf(article, said))) if (stems.has(stem)) shared++
    if (shared >= leastShared) return said
  }
  return undefined
}

function isSameSpeaker(article: Article, a: Attribution, b: Attribution): boolean {
  const [first] = a.source
  const [second] = b.source
  if (!first || !second) return false
  if (b.sourceKind === 'pronoun') return true
  const names = new Set(wordsOf(article, first).match(/\p{Lu}[\p{L}’'-]+/gu) ?? [])
  return (wordsOf(article, second).match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).some((name) =>
    names.has(name),
  )
}
