import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { QuoteEdit } from '../../src/verify/quote-edits.ts'
import { quotedPages } from '../../src/verify/quoted-pages.ts'
import { nameOf, showEvidence } from '../../src/verify/show-evidence.ts'

const farthest = 0.3
const mostShown = 3

/** Flags quoted words that differ from the source's; ellipses, brackets, case, dashes and quotation marks may differ. */
export default defineRule({
  id: 'quotes/altered-quote',
  meta: {
    summary: 'Quote word for word.',
    why: 'Quotation marks promise the very words. What was smoothed or joined is no longer what was said.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'source',
    yieldsTo: ['quotes/distorted-quote'],
    examples: {
      wrong: [
        {
          text: '{{“We think the old bridge is really lovely,”}} she said ([Gazette](https://gazette.example/bridge)).',
        },
      ],
      right: [
        {
          text: '“We think the old bridge … is lovely,” she said ([Gazette](https://gazette.example/bridge)).',
        },
      ],
    },
  },
  options: v.strictObject({
    tolerance: v.pipe(
      v.optional(v.number(), 0),
      v.description('Share of the words that may differ, from 0 to 1.'),
    ),
  }),
  messages: {
    altered: ({ edits, source }: { edits: string; source: string }) => ({
      what: `The quotation differs from ${source}: ${edits}.`,
      help: 'Quote the words as they stand, or mark the change.',
    }),
  },
  *check({ article, sources, options, finding }) {
    if (!sources) return
    for (const { quote, alignment, page } of quotedPages(article, sources)) {
      if (!alignment || !page || alignment.distorts) continue
      if (alignment.distance > farthest || alignment.distance <= options.tolerance) continue
      const words = article.text.slice(quote.content.start, quote.content.end)
      const shown = alignment.edits
        .slice(0, mostShown)
        .map((edit) => showEdit(edit, words, page.text))
      const evidence = [showEvidence(page, alignment)]
      yield finding(
        quote,
        'altered',
        { edits: shown.join(', '), source: nameOf(page) },
        { evidence },
      )
    }
  },
})

function showEdit({ quote, source }: QuoteEdit, words: string, original: string): string {
  const here = quote ? `“${words.slice(quote.start, quote.end)}”` : 'nothing'
  const there = source ? `“${original.slice(source.start, source.end)}”` : 'nothing'
  return `${here} for ${there}`
}
