import * as v from 'valibot'
import type { Article, Sentence } from '../../src/article/article.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import { sentencesWith } from '../../src/article/sentences-with.ts'
import { wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { anonymityHint, anonymityPhrase, anonymityReason } from './data/anonymity.ts'

/** Flags anonymity granted without a reason: “spoke on condition of anonymity”. */
export default defineRule({
  id: 'attribution/unexplained-anonymity',
  meta: {
    summary: 'Say why a name is kept back.',
    why: 'Anonymity is a favour to the source at the reader’s cost. The reader is owed the reason for it.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'list',
    examples: {
      wrong: [{ text: 'She spoke {{on condition of anonymity}}.' }],
      right: [
        {
          text: 'She spoke on condition of anonymity because she was not authorised to discuss the case.',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    unexplained: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” gives no reason.`,
      help: 'Say why the name is kept back, in this sentence or the next.',
    }),
  },
  *check({ article, finding }) {
    for (const sentence of sentencesWith(article, anonymityHint)) {
      const text = article.prose.slice(sentence.start, sentence.end)
      const match = anonymityPhrase.exec(text)
      if (!match) continue
      const start = sentence.start + match.index
      const span = { start, end: start + match[0].length }
      const next = article.sentences[sentence.index + 1]
      const reach =
        next && !hasOwn(article, next) ? article.prose.slice(sentence.start, next.end) : text
      if (anonymityReason.test(reach.replace(match[0], '')) || inQuotes(article, span)) continue
      yield finding(span, 'unexplained', { phrase: wordsOf(article, span) })
    }
  },
})

/** A next sentence that keeps back a name of its own gives the reason for that one. */
const hasOwn = ({ prose }: Article, { start, end }: Sentence): boolean =>
  anonymityPhrase.test(prose.slice(start, end))
