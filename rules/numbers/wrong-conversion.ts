import * as v from 'valibot'
import { disjoint } from '../../src/article/arithmetic/bounds.ts'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { findConversions } from '../../src/article/arithmetic/find-conversions.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { helpFor, inQuotation, operands, quotedDetails, showBounds, wordsOf } from './figures.ts'

/** Flags the same measure told in two units that do not agree. */
export default defineRule({
  id: 'numbers/wrong-conversion',
  meta: {
    summary: 'A measure told in two units must be the same measure.',
    why: 'Readers take the unit they know; half of them get a wrong figure.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    source: 'Factors of the SI brochure (BIPM) and the international yard and pound agreement.',
    examples: {
      wrong: [
        { text: 'The trail is 20 km ({{18 miles}}) long.' },
        { text: 'The lake is now 3 °C ({{37 °F}}) warmer.' },
      ],
      right: [
        { text: 'The trail is 20 km (12 miles) long.' },
        { text: 'The lake is now 3 °C (5.4 °F) warmer.' },
        { text: 'The water is at 3 °C (37 °F).' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    unit: ({
      first,
      second,
      answer,
      unit,
      quoted,
    }: {
      first: string
      second: string
      answer: string
      unit: string
      quoted: boolean
    }) => ({
      what: `“${first}” is ${answer} in the other unit (${unit}), not “${second}”.`,
      help: helpFor(quoted, 'Convert again and correct the side that is wrong.'),
    }),
    difference: ({
      first,
      second,
      answer,
      unit,
      quoted,
    }: {
      first: string
      second: string
      answer: string
      unit: string
      quoted: boolean
    }) => ({
      what: `A difference of “${first}” is ${answer} in the other unit (${unit}), not “${second}”.`,
      help: helpFor(quoted, 'Convert the difference without the offset of the two scales.'),
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      for (const { first, second, converted, stated, difference } of findConversions(clause)) {
        if (!disjoint(converted, stated)) continue
        const quoted = inQuotation(article, second)
        const data = {
          first: wordsOf(article, first),
          second: wordsOf(article, second),
          answer: showBounds(converted),
          unit: second.unit,
          quoted,
        }
        yield finding(second, difference ? 'difference' : 'unit', data, {
          ...operands(article, [first], 'the same as'),
          ...quotedDetails(article, second),
        })
      }
    }
  },
})
