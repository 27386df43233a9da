import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'

const causal =
  /\b(?:causes?|prevents?|cures?|cuts?|reduces?|lowers?|raises?|increases?|boosts?|improves?|slows?|stops?|triggers?|makes?|leads? to|protects?|fights?|wards? off|kills?)\b/i
const hedged =
  /\b(?:may|might|could|linked|tied|associated|study|says?|suggests?|link|risk of being)\b|\?/i
const loose =
  /\b(?:(?:was|were|is|are|been) (?:\w+ )?(?:linked|associated|correlated|tied)|association|correlation|correlated with|associated with|linked to)\b/i
const disclaimed = /\b(?:randomi[sz]ed|controlled trial|caused by|causal)\b/i
const stop = new Set(
  'the a an of and or to in on for with by from at as is are your you that this'.split(' '),
)

/** Flags a headline that says “causes” where the text says “linked to”. */
export default defineRule({
  id: 'claims/causal-headline',
  meta: {
    summary: 'Promise no cause that the text does not give.',
    why: 'Two things that go together need not cause each other; most readers see only the headline.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { news: 'warning', science: 'warning' },
    examples: {
      wrong: [
        {
          text: '# {{Coffee prevents gout}}\n\nDrinking coffee was associated with less gout in a survey of nurses.',
        },
      ],
      right: [
        {
          text: '# Coffee linked to less gout\n\nDrinking coffee was associated with less gout in a survey of nurses.',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    causal: ({ headline, loosely }: { headline: string; loosely: string }) => ({
      what: `“${headline}” gives a cause; the text says only “${loosely}”.`,
      help: 'Say in the headline what was found: that the two go together.',
    }),
  },
  *check({ article, finding }) {
    const headline = article.sentences[0]
    if (!headline || article.blocks[headline.block]?.kind !== 'heading') return
    const words = article.prose.slice(headline.start, headline.end)
    if (!causal.test(words) || hedged.test(words) || disclaimed.test(article.prose)) return
    const body = bestMatch(article, headline)
    if (!body) return
    const match = loose.exec(article.prose.slice(body.start, body.end))
    if (!match) return
    const start = body.start + match.index
    const related = [
      { start, end: start + match[0].length, message: 'here the two only go together' },
    ]
    yield finding(headline, 'causal', { headline: words.trim(), loosely: match[0] }, { related })
  },
})

/** The sentence of the body that shares most words with the headline, two at least. */
function bestMatch(article: Article, headline: Span): Span | undefined {
  const wanted = new Set(stems(article.prose.slice(headline.start, headline.end)))
  let best: Span | undefined
  let most = 1
  for (const sentence of article.sentences.slice(1, 40)) {
    const words = article.prose.slice(sentence.start, sentence.end)
    if (!loose.test(words)) continue
    const shared = new Set(stems(words).filter((stem) => wanted.has(stem))).size
    if (shared > most) {
      most = shared
      best = sentence
    }
  }
  return best
}

function stems(words: string): string[] {
  return (words.toLowerCase().match(/[a-z]{3,}/g) ?? [])
    .filter((word) => !stop.has(word))
    .map((word) => word.slice(0, 5))
}
