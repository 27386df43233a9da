import * as v from 'valibot'
import type { Quantity } from '../../src/article/article.ts'
import { clausesOf, type Clause } from '../../src/article/arithmetic/clauses.ts'
import { matchOutline, outlinePattern } from '../../src/article/arithmetic/outline-pattern.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { conflict } from './mentions.ts'
import { inQuotation, operands, wordsOf } from './figures.ts'

const words = String.raw`[^‹;.!?]{0,45}?`
const superlative = String.raw`(?<word>largest|biggest|highest|most|tallest|longest|heaviest|busiest|greatest|first|top)`
const small = String.raw`(?<small>smallest|lowest|fewest|shortest|lightest|least)`
const ranks = [
  outlinePattern(
    String.raw`\b(?:the|its) (?:${superlative}|${small})\b${words}(?:with|at|has|had|having|,|\(|of)${words}{a:Q}${words}(?:followed by|then|ahead of|before|next (?:is|was|came|comes))${words}{b:Q}`,
  ),
  outlinePattern(
    String.raw`\b(?<word>leads?|led|tops|topped|heads|headed|won|wins|finished first)\b${words}with ${words}{a:Q}${words}(?:followed by|ahead of)${words}{b:Q}`,
  ),
  outlinePattern(
    String.raw`\b${words}{a:Q}${words}, (?<word>followed by|ahead of) [^‹;.!?]{0,45}?[a-z]{2}${words}{b:Q}`,
  ),
]
const quiet =
  /\b(?:rank\w*|oldest|youngest|order|alphabetical|time|seconds|minutes|respectively|fewest|last|later|years? later|from ‹|to ‹|up from|down from|than|since|golf|strokes|par|more|additional|each|first|born|founded|opened|age|aged|per|consecutive|innings)\b/

/** Flags a ranking whose figures run the other way. */
export default defineRule({
  id: 'numbers/rank-mismatch',
  meta: {
    summary: 'The largest has the largest figure, and what follows has less.',
    why: 'Order and figures tell two different stories.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The largest party is Alfa, with 30 seats, followed by Beta with {{41}}.' }],
      right: [{ text: 'The largest party is Beta, with 41 seats, followed by Alfa with 30.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    rank: ({ word, first, second }: { word: string; first: string; second: string }) => ({
      what: `“${word}” goes with “${first}”, but “${second}” comes after it.`,
      help: 'Check the order and both figures.',
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      if (clause.border !== undefined) continue
      for (const { word, first, second } of reversed(clause)) {
        if (inQuotation(article, second)) continue
        const data = { word, first: wordsOf(article, first), second: wordsOf(article, second) }
        yield finding(second, 'rank', data, operands(article, [first], 'ranked before'))
      }
    }
  },
})

function* reversed(clause: Clause): Generator<{ word: string; first: Quantity; second: Quantity }> {
  if (clause.figures.length < 2 || !/followed by|then|ahead of|next|before/.test(clause.outline))
    return
  const seen = new Set<Quantity>()
  for (const { figures, index, end } of matchOutline<'a' | 'b'>(clause, ranks)) {
    const { a, b } = figures
    const told = clause.outline.slice(index, end)
    const word =
      /\b(?:largest|biggest|highest|most|tallest|longest|heaviest|busiest|greatest|top|smallest|lowest|fewest|shortest|lightest|least|leads?|led|followed by|ahead of)\b/.exec(
        told,
      )?.[0]
    if (!a || !b || word === undefined || seen.has(b) || a.kind !== b.kind || quiet.test(told))
      continue
    if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') continue
    const descending = !/smallest|lowest|shortest|lightest|least/.test(word)
    if (!conflict(a, b) || a.value > b.value === descending) continue
    seen.add(b)
    yield { word, first: a, second: b }
  }
}
