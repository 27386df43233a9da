import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { citedClaims } from '../../src/verify/cited-claims.ts'
import { nameOf, showEvidence } from '../../src/verify/show-evidence.ts'

/** Flags a value that the cited page gives otherwise, and shows both. */
export default defineRule({
  id: 'sources/differing-value',
  meta: {
    summary: 'Give values as the cited page gives them.',
    why: 'The page gives the same thing with another value: one of the two is wrong, and a reader will find it.',
    severity: 'warning',
    tier: 'strict',
    kind: 'source',
    examples: {
      wrong: [
        { text: 'The series ran for {{19 episodes}} ([Gazette](https://gazette.example/series)).' },
      ],
      right: [
        { text: 'The series ran for 20 episodes ([Gazette](https://gazette.example/series)).' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    differs: ({ here, there, source }: { here: string; there: string; source: string }) => ({
      what: `“${here}” here, “${there}” in the source, ${source}.`,
      help: 'Check both, and keep the one that is right.',
    }),
  },
  *check({ article, sources, finding }) {
    if (!sources) return
    for (const claim of citedClaims(article, sources)) {
      const seen = new Set<number>()
      for (const { claim: here, evidence: there, passage } of claim.features().differences) {
        const page = claim.pages[passage]
        if (!page || seen.has(here.start)) continue
        seen.add(here.start)
        const span = {
          start: claim.sentence.start + here.start,
          end: claim.sentence.start + here.end,
        }
        const data = {
          here: article.text.slice(span.start, span.end),
          there: page.text.slice(there.start, there.end),
          source: nameOf(page),
        }
        const around = claim
          .features()
          .best.find(({ start, end }) => start <= there.start && there.end <= end)
        yield finding(span, 'differs', data, {
          evidence: [showEvidence(page, around ?? there)],
          confidence: 0.8,
        })
      }
    }
  },
})
