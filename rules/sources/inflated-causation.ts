import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { alignedPassage } from '../../src/verify/aligned-pair.ts'
import { citedClaims } from '../../src/verify/cited-claims.ts'
import { nameOf, showEvidence } from '../../src/verify/show-evidence.ts'
import { causePattern, tiePattern } from './data/causation.ts'

const sharedContent = 0.5

/** Flags “causes” where the source says “is associated with”. */
export default defineRule({
  id: 'sources/inflated-causation',
  meta: {
    summary: 'Claim no cause where the source found a link.',
    why: 'Two things that go together need not make one another; the source was careful to say no more.',
    severity: 'warning',
    tier: 'strict',
    kind: 'source',
    houses: { science: 'warning' },
    examples: {
      wrong: [
        {
          text: 'Night shifts {{cause}} headaches in drivers ([Gazette](https://gazette.example/shifts)).',
        },
      ],
      right: [
        {
          text: 'Night shifts are linked to headaches in drivers ([Gazette](https://gazette.example/shifts)).',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    inflated: ({ cause, tie, source }: { cause: string; tie: string; source: string }) => ({
      what: `“${cause}” makes it a cause; the source, ${source}, says “${tie}”.`,
      help: 'Say what was found: that the two go together.',
    }),
  },
  *check({ article, sources, finding }) {
    if (!sources) return
    for (const claim of citedClaims(article, sources)) {
      const cause = causePattern.exec(claim.words)
      if (!cause || tiePattern.test(claim.words)) continue
      const passage = alignedPassage(claim, sharedContent)
      const page = passage && claim.pages[passage.source]
      if (!page) continue
      const words = page.text.slice(passage.start, passage.end)
      const tie = tiePattern.exec(words)
      if (!tie || causePattern.test(words)) continue
      const start = claim.sentence.start + cause.index
      const span = { start, end: start + cause[0].length }
      const said = article.text.slice(span.start, span.end)
      const data = { cause: said, tie: tie[0], source: nameOf(page) }
      const evidence = [showEvidence(page, passage)]
      yield finding(span, 'inflated', data, { evidence, confidence: 0.75 })
    }
  },
})
