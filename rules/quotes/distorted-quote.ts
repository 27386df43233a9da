import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { quotedPages } from '../../src/verify/quoted-pages.ts'
import { nameOf, showEvidence } from '../../src/verify/show-evidence.ts'

const farthest = 0.3

/** Flags a quotation in which a negation, modal word, number or name was added or dropped. */
export default defineRule({
  id: 'quotes/distorted-quote',
  meta: {
    summary: 'Quote no one as saying something else.',
    why: 'A dropped “not” inside quotation marks puts words into a mouth that said the opposite.',
    severity: 'error',
    tier: 'recommended',
    kind: 'source',
    examples: {
      wrong: [
        {
          text: '{{“The bridge will close in May this year,”}} she said ([Gazette](https://gazette.example/bridge)).',
        },
      ],
      right: [
        {
          text: '“The bridge will not close in May this year,” she said ([Gazette](https://gazette.example/bridge)).',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    distorted: ({ here, there, source }: { here: string; there: string; source: string }) => ({
      what: `“${here}” is not what ${source} has: “${there}”.`,
      help: 'Quote the words as they stand.',
    }),
  },
  *check({ article, sources, finding }) {
    if (!sources) return
    for (const { quote, alignment, page } of quotedPages(article, sources)) {
      if (!alignment?.distorts || !page || alignment.distance > farthest) continue
      const here = flat(article.text.slice(quote.content.start, quote.content.end))
      const there = flat(page.text.slice(alignment.start, alignment.end))
      const evidence = [showEvidence(page, alignment)]
      yield finding(
        quote,
        'distorted',
        { here, there, source: nameOf(page) },
        { evidence, confidence: 0.98 },
      )
    }
  },
})

const flat = (words: string): string => words.replace(/\s+/g, ' ').replace(/[,.]$/, '')
