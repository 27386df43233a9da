import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { quotedPages, type QuotedPage } from '../../src/verify/quoted-pages.ts'
import { nameOf, showEvidence } from '../../src/verify/show-evidence.ts'

const farthest = 0.3
const longestShown = 80
const interviewed =
  /\b(?:told (?:us|me|the \p{L}+)|in an interview with (?:us|me|this)|spoke (?:to|with) (?:us|me))\b/iu

/** Flags a quotation that none of the cited pages holds. */
export default defineRule({
  id: 'quotes/unfound-quote',
  meta: {
    summary: 'Cite the page a quotation comes from.',
    why: 'A quotation that the cited page does not hold cannot be checked, and may never have been said.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'source',
    yieldsTo: ['quotes/distorted-quote', 'quotes/altered-quote'],
    examples: {
      wrong: [
        {
          text: '{{“Nobody in this town will miss the old harbour,”}} she said ([Gazette](https://gazette.example/bridge)).',
        },
      ],
      right: [{ text: '“We think the old bridge is lovely,” she told us.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    unfound: ({ words, source }: { words: string; source: string }) => ({
      what: `“${words}” is not in ${source}.`,
      help: 'Cite the page it comes from, or say who heard it.',
    }),
  },
  *check({ article, sources, finding }) {
    if (!sources) return
    for (const quoted of quotedPages(article, sources)) {
      const { quote, alignment, page, complete, sentence } = quoted
      if (!complete || (alignment && alignment.distance <= farthest)) continue
      if (sentence && interviewed.test(article.text.slice(sentence.start, sentence.end))) continue
      const content = article.text.slice(quote.content.start, quote.content.end)
      const evidence = alignment && page ? [showEvidence(page, alignment)] : []
      yield finding(
        quote,
        'unfound',
        { words: shorten(content), source: placeOf(quoted) },
        { evidence },
      )
    }
  },
})

function shorten(words: string): string {
  const flat = words.replace(/\s+/g, ' ').replace(/[,.]$/, '')
  return flat.length > longestShown ? `${flat.slice(0, longestShown - 1)}…` : flat
}

const placeOf = ({ pages }: QuotedPage): string =>
  pages.length === 1 && pages[0] ? nameOf(pages[0]) : `any of the ${pages.length} pages cited here`
