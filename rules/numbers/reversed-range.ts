import * as v from 'valibot'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { matchOutline, outlinePattern } from '../../src/article/arithmetic/outline-pattern.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, operands, wordsOf } from './figures.ts'

const ranges = [
  outlinePattern(
    String.raw`(?<!\b(?:differences?|gap|gaps|choice|choose|chosen|choosing|distinction|distinguish\w*|match|game|games|ratio|split|margin|comparison|matches|distance|relationship|link|correlation|alternat\w+|swing\w*|vote|fell|falls?|dropped|declined|decrease[ds]?|reduction|decline|drop|fall|shrank|in|divided|shared|interpolat\w+|average) (?:of [a-z]+ )?)\bbetween (?:about |around |roughly |some |an estimated )?{a:Q} and {b:Q}`,
  ),
]
const quiet =
  /\b(?:differen\w+|gap|choice|choos\w+|shared|respectively|score|years? (?:ago|earlier)|minus|below zero|negative|countdown|ago|bce?|b\.c|before present)\b/

/** Flags “between 60 and 40”: the larger end first. */
export default defineRule({
  id: 'numbers/reversed-range',
  meta: {
    summary: 'A range runs from its smaller to its larger end.',
    why: 'One of the two ends is likely a slip, and a reader cannot tell which.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'Between {{60 and 40 people}} came each day.' }],
      right: [
        { text: 'Between 40 and 60 people came each day.' },
        { text: 'The difference between 60 and 40 is 20.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    reversed: ({ words, low, high }: { words: string; low: string; high: string }) => ({
      what: `“${words}” runs from the larger end, “${high}”, to the smaller, “${low}”.`,
      help: 'Put the smaller end first, or correct the end that is wrong.',
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      if (clause.border !== undefined) continue
      if (!clause.outline.includes('between') || quiet.test(clause.outline)) continue
      for (const { figures } of matchOutline<'a' | 'b'>(clause, ranges)) {
        const { a, b } = figures
        if (!a || !b || a.value <= b.value || a.unit === 'score' || b.unit === 'score') continue
        if (a.kind !== b.kind || (a.unit !== b.unit && a.unit !== '') || a.value < 0 || b.value < 0)
          continue
        const span = { start: a.start, end: b.end }
        if (inQuotation(article, span)) continue
        yield finding(
          span,
          'reversed',
          { words: wordsOf(article, span), low: wordsOf(article, b), high: wordsOf(article, a) },
          operands(article, [a, b], 'one end is'),
        )
      }
    }
  },
})
