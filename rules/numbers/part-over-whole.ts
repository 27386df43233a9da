import * as v from 'valibot'
import { statedBounds } from '../../src/article/arithmetic/bounds.ts'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { matchOutline, outlinePattern } from '../../src/article/arithmetic/outline-pattern.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { helpFor, inQuotation, operands, quotedDetails, wordsOf } from './figures.ts'

// What befell the whole, or where it is: nothing that could bring in another crowd.
const notBehind = String.raw`(?<!\b(?:across|after|among|at|between|by|for|from|in|near|of|on|than|to|with|within) )`
const befell = String.raw`(?: (?:(?:were|was|are|have been|had been) [a-z]+(?:ed|en|lt|rt)|died|survived|escaped|voted|took part))?`
const place = String.raw`(?: (?:across|at|from|in|on) [^‹.;:,]{1,40}?| across ‹c\d+›)?`
const link = String.raw`(?:(?:,| [–—])(?: and| but| with| including)? | \()`
/** A cheap first look. */
const taken = /\b(?:of|among|from) (?:them|whom|which|those)\b/
const parts = [
  outlinePattern(
    String.raw`${notBehind}{W:C}${befell}${place}${link}{P:C} (?:[a-z]+ )?(?:of|among|from) (?:them|whom|which|those)\b`,
  ),
]

/** Flags a part that is larger than the whole it is taken from: “12 people, 15 of them children”. */
export default defineRule({
  id: 'numbers/part-over-whole',
  meta: {
    summary: 'A part is no larger than its whole.',
    why: 'One of the two figures is wrong, and the reader cannot tell which.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The ferry carried 12 people, {{15}} of them children.' }],
      right: [
        { text: 'The ferry carried 15 people, 12 of them children.' },
        { text: 'Crews from two ferries, 300 of them volunteers, cleaned the quay.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    part: ({ part, whole, quoted }: { part: string; whole: string; quoted: boolean }) => ({
      what: `“${part}” of “${whole}” is more than there are.`,
      help: helpFor(quoted, 'Check both figures; either may be wrong.'),
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      if (clause.border !== undefined || clause.figures.length < 2) continue
      if (!taken.test(clause.outline)) continue
      for (const { figures } of matchOutline<'W' | 'P'>(clause, parts)) {
        const { W: whole, P: part } = figures
        if (!whole || !part || statedBounds(part).low <= statedBounds(whole).high) continue
        yield finding(
          part,
          'part',
          {
            part: wordsOf(article, part),
            whole: wordsOf(article, whole),
            quoted: inQuotation(article, part),
          },
          { ...operands(article, [whole], 'the whole is'), ...quotedDetails(article, part) },
        )
      }
    }
  },
})
