import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { alignedPassage, claimWordAfter } from '../../src/verify/aligned-pair.ts'
import { citedClaims } from '../../src/verify/cited-claims.ts'
import { nameOf, showEvidence } from '../../src/verify/show-evidence.ts'
import { hedgePattern, opennessPattern } from './data/hedges.ts'

const reach = 40

/** Flags a certainty that the source only holds possible. */
export default defineRule({
  id: 'sources/stripped-hedge',
  meta: {
    summary: 'Keep the “may” of the source.',
    why: 'A possibility told as a fact is the commonest way in which findings grow on their way to the reader.',
    severity: 'warning',
    tier: 'strict',
    kind: 'source',
    houses: { science: 'warning' },
    examples: {
      wrong: [
        {
          text: 'The coating {{reduces}} rust on bridges ([Gazette](https://gazette.example/rust)).',
        },
      ],
      right: [
        {
          text: 'The coating may reduce rust on bridges ([Gazette](https://gazette.example/rust)).',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    stripped: ({ word, hedge, source }: { word: string; hedge: string; source: string }) => ({
      what: `“${word}” is certain here; the source, ${source}, says “${hedge}”.`,
      help: 'Keep the words that leave it open.',
    }),
  },
  *check({ article, sources, finding }) {
    if (!sources) return
    for (const claim of citedClaims(article, sources)) {
      if (opennessPattern.test(claim.words)) continue
      const passage = alignedPassage(claim)
      const page = passage && claim.pages[passage.source]
      if (!page) continue
      for (const hedge of page.text.slice(passage.start, passage.end).matchAll(hedgePattern)) {
        const verbAt = passage.start + hedge.index + hedge[0].length
        const place = claimWordAfter(claim, passage, verbAt, reach)
        if (!place) continue
        const start = claim.sentence.start + place.start
        const span = { start, end: claim.sentence.start + place.end }
        const verb = /^[\p{L}-]+/u.exec(page.text.slice(verbAt))?.[0] ?? ''
        const word = article.text.slice(span.start, span.end)
        const data = { word, hedge: `${hedge[0]}${verb}`, source: nameOf(page) }
        const evidence = [showEvidence(page, passage)]
        yield finding(span, 'stripped', data, { evidence, confidence: 0.75 })
        break
      }
    }
  },
})
