import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { citedClaims } from '../../src/verify/cited-claims.ts'
import { nameOf, showEvidence } from '../../src/verify/show-evidence.ts'

/** Flags a number, date or sum that the cited page never gives. */
export default defineRule({
  id: 'sources/missing-figure',
  meta: {
    summary: 'Give figures that the cited page gives.',
    why: 'A reader who follows the link to check a number and does not find it cannot trust the rest.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'source',
    yieldsTo: ['sources/differing-value'],
    examples: {
      wrong: [
        { text: 'The library lent {{41,000 books}} ([Gazette](https://gazette.example/library)).' },
      ],
      right: [
        { text: 'The library lent 38,500 books ([Gazette](https://gazette.example/library)).' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    missing: ({ figure, source }: { figure: string; source: string }) => ({
      what: `“${figure}” is not in the source, ${source}.`,
      help: 'Check the figure, or cite the page that gives it.',
    }),
  },
  *check({ article, sources, finding }) {
    if (!sources) return
    for (const claim of citedClaims(article, sources)) {
      if (!claim.complete) continue
      const [page] = claim.pages
      const { missingFigures, best } = claim.features()
      for (const figure of missingFigures) {
        if (!page || figure.inWords || figure.kind === 'rank') continue
        const span = {
          start: claim.sentence.start + figure.start,
          end: claim.sentence.start + figure.end,
        }
        const words = article.text.slice(span.start, span.end)
        const closest = best[0]
        yield finding(
          span,
          'missing',
          { figure: words, source: nameOf(page) },
          {
            evidence: [
              showEvidence(
                claim.pages[closest?.source ?? 0] ?? page,
                closest ?? { start: 0, end: 0 },
              ),
            ],
            confidence: 0.9,
          },
        )
      }
    }
  },
})
