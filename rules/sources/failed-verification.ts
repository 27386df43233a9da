import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { citedClaims } from '../../src/verify/cited-claims.ts'
import { nameOf, showEvidence } from '../../src/verify/show-evidence.ts'

const fewestWords = 5

/** Flags a claim of which the cited page says nothing. */
export default defineRule({
  id: 'sources/failed-verification',
  meta: {
    summary: 'Cite pages that carry the claim.',
    why: 'A link that leads to a page about something else looks like support and is none.',
    severity: 'warning',
    tier: 'strict',
    kind: 'source',
    houses: { wikipedia: 'warning' },
    yieldsTo: [
      'sources/differing-value',
      'sources/missing-figure',
      'sources/missing-name',
      'quotes/*',
    ],
    examples: {
      wrong: [
        {
          text: '{{The ferry was sold to a shipyard in Porto last winter}} ([Gazette](https://gazette.example/library)).',
        },
      ],
      right: [
        {
          text: 'The library opens on Sundays again ([Gazette](https://gazette.example/library)).',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    absent: ({ source, missing }: { source: string; missing: string }) => ({
      what: `The source, ${source}, says nothing of this: “${missing}” is not in it.`,
      help: 'Cite the page that says so, or cut the claim.',
    }),
  },
  *check({ article, sources, finding }) {
    if (!sources) return
    for (const claim of citedClaims(article, sources)) {
      const [page] = claim.pages
      if (!claim.complete || !page) continue
      const { claim: read, window, nearby, missingWords, best } = claim.features()
      const fails = window < 0.35 && nearby < 0.5 && read.terms.length >= fewestWords
      if (!fails) continue
      const missing = missingWords
        .slice(0, 3)
        .map(({ start, end }) => claim.words.slice(start, end))
        .join('”, “')
      const closest = best[0]
      yield finding(
        claim.sentence,
        'absent',
        { source: nameOf(page), missing },
        {
          evidence: [
            showEvidence(
              claim.pages[closest?.source ?? 0] ?? page,
              closest ?? { start: 0, end: 0 },
            ),
          ],
          confidence: 0.75,
        },
      )
    }
  },
})
