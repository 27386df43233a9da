import * as v from 'valibot'
import type { Quantity } from '../../src/article/article.ts'
import { clausesOf, type Clause } from '../../src/article/arithmetic/clauses.ts'
import { matchOutline, outlinePattern } from '../../src/article/arithmetic/outline-pattern.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, wordsOf } from './figures.ts'

const leads = [
  outlinePattern(
    String.raw`\b(?<word>leads?|leading|led|ahead of|ahead|beating|beats|would beat|edges?)\b[^‹;!?]{0,60}?(?:by |with |, )?{a:Q}(?: ?percent| ?points)?(?: ?[–—-] ?| to | against | over | versus )(?:[a-z]+['’]s )?{b:Q}`,
  ),
]
const margin =
  /\bmargin of (?:sampling )?error\b[^.;!?\d±]{0,40}(?:±|\+\/-|plus or minus|plus-or-minus)?\s?(\d(?:\.\d+)?)/i
const hedged =
  /\b(?:within the margin|statistical(?:ly)? (?:tie|tied|dead heat|insignificant)|too close|dead heat|neck and neck|narrow(?:ly)?|slight(?:ly)?|virtual(?:ly)? tied?)\b/i
const near = 500

/** Flags a lead that the poll's own margin of error does not show. */
export default defineRule({
  id: 'numbers/lead-within-margin',
  meta: {
    summary: 'A lead of less than twice the margin of error is not shown.',
    why: 'Both shares carry the margin, so the order may be the other way round.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { news: 'warning' },
    examples: {
      wrong: [
        {
          text: 'A poll finds that Ruiz {{leads Okafor 45% to 43%}}. It has a margin of error of 3 points.',
        },
      ],
      right: [
        {
          text: 'A poll finds that Ruiz leads Okafor 51% to 43%. It has a margin of error of 3 points.',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    lead: ({
      words,
      margin: error,
      needed,
    }: {
      words: string
      margin: string
      needed: string
    }) => ({
      what: `“${words}” is no lead at a margin of error of ${error}: it takes ${needed} points.`,
      help: 'Say that the two are level within the margin of error.',
    }),
  },
  *check({ article, finding }) {
    if (!margin.test(article.prose)) return
    for (const clause of clausesOf(article)) {
      if (clause.border !== undefined) continue
      for (const { from, to, gap } of pollLeads(clause, article.prose)) {
        const context = article.prose.slice(Math.max(0, from - near), to + near)
        const error = margin.exec(context)
        if (!error || hedged.test(context) || gap >= 2 * Number(error[1])) continue
        const span = { start: from, end: to }
        if (inQuotation(article, span)) continue
        const start = Math.max(0, from - near) + error.index
        const related = [{ start, end: start + error[0].length, message: 'the margin of error' }]
        yield finding(
          span,
          'lead',
          {
            words: wordsOf(article, span),
            margin: error[1] ?? '',
            needed: String(2 * Number(error[1])),
          },
          { related },
        )
      }
    }
  },
})

function* pollLeads(
  clause: Clause,
  prose: string,
): Generator<{ from: number; to: number; gap: number }> {
  if (!/lead|led|ahead|beat|edge/.test(clause.outline)) return
  for (const { figures } of matchOutline<'a' | 'b'>(clause, leads)) {
    const { a, b } = figures
    if (!a || !b || !isShare(a) || !isShare(b) || a.value <= b.value || a.value + b.value > 101)
      continue
    const before = prose.slice(clause.sentence.start, a.start)
    const word = before.search(
      /\b(?:leads?|leading|led|ahead|beating|beats|would beat|edges?)\b(?![^]*\b(?:leads?|leading|led|ahead|beating|beats|edges?)\b)/i,
    )
    if (word >= 0) yield { from: clause.sentence.start + word, to: b.end, gap: a.value - b.value }
  }
}

const isShare = (figure: Quantity): boolean =>
  figure.value > 10 &&
  figure.value < 90 &&
  (figure.kind === 'percent' || figure.kind === 'count') &&
  (figure.unit === 'percent' ||
    figure.unit === '' ||
    figure.unit === 'score' ||
    figure.unit === 'point')
