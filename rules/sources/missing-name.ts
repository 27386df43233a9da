import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { citedClaims } from '../../src/verify/cited-claims.ts'
import { nameOf, showEvidence } from '../../src/verify/show-evidence.ts'

/** Flags a person, body or place that the cited page never names. */
export default defineRule({
  id: 'sources/missing-name',
  meta: {
    summary: 'Name only whom the cited page names.',
    why: 'A name the page does not hold comes from elsewhere, and the reader is not told from where.',
    severity: 'warning',
    tier: 'strict',
    kind: 'source',
    yieldsTo: ['sources/differing-value', 'sources/missing-figure'],
    examples: {
      wrong: [
        { text: 'The pier was drawn by {{Ida Holm}} ([Gazette](https://gazette.example/pier)).' },
      ],
      right: [
        { text: 'The pier was drawn by Jon Berg ([Gazette](https://gazette.example/pier)).' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    missing: ({ name, source }: { name: string; source: string }) => ({
      what: `“${name}” is not named in the source, ${source}.`,
      help: 'Check the name, or cite the page that gives it.',
    }),
  },
  *check({ article, sources, finding }) {
    if (!sources) return
    for (const claim of citedClaims(article, sources)) {
      const [page] = claim.pages
      if (!claim.complete || !page) continue
      const { missingNames, best, nearby } = claim.features()
      if (nearby < 0.3) continue
      for (const { start, end } of missingNames) {
        const span = { start: claim.sentence.start + start, end: claim.sentence.start + end }
        const data = { name: article.text.slice(span.start, span.end), source: nameOf(page) }
        const closest = best[0]
        yield finding(span, 'missing', data, {
          evidence: [
            showEvidence(
              claim.pages[closest?.source ?? 0] ?? page,
              closest ?? { start: 0, end: 0 },
            ),
          ],
          confidence: 0.75,
        })
      }
    }
  },
})
