import * as v from 'valibot'
import {
  boundsOf,
  disjoint,
  distance,
  percentChange,
  statedBounds,
} from '../../src/article/arithmetic/bounds.ts'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { findChanges, type Change } from '../../src/article/arithmetic/find-changes.ts'
import type { Quantity } from '../../src/article/article.ts'
import { matchOutline, outlinePattern } from '../../src/article/arithmetic/outline-pattern.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { helpFor, inQuotation, operands, quotedDetails, showBounds, wordsOf } from './figures.ts'

let compiled: readonly RegExp[] | undefined

/** “from 6 percentage points to 7 percent” */
const mixedEnds = (): readonly RegExp[] =>
  (compiled ??= [
    outlinePattern(String.raw`\bfrom {a:O} to {b:P}`),
    outlinePattern(String.raw`\bfrom {a:P} to {b:O}(?! (?:above|below|higher|lower|more|less))`),
  ])

/** Flags a distance of two percentages that is called per cent: it is percentage points. */
export default defineRule({
  id: 'numbers/percent-for-points',
  meta: {
    summary: 'The distance of two percentages is counted in percentage points.',
    why: 'From 60% to 65% is five points but more than eight per cent; the two words differ by a multiple.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'Turnout rose {{5%}}, from 60% to 65%.' }],
      right: [
        { text: 'Turnout rose five percentage points, from 60% to 65%.' },
        { text: 'Turnout rose 8%, from 60% to 65%.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    ends: ({ from, to }: { from: string; to: string }) => ({
      what: `“${from}” and “${to}” are the ends of one change, but one is a share and the other a distance.`,
      help: 'Write both in per cent; count their distance in percentage points.',
    }),
    amounts: ({ stated, from, to }: { stated: string; from: string; to: string }) => ({
      what: `“${stated}” is the distance of two percentages, but “${from}” and “${to}” are none.`,
      help: 'Write “per cent”, or name the percentages.',
    }),
    points: ({
      stated,
      from,
      to,
      change,
      quoted,
    }: {
      stated: string
      from: string
      to: string
      change: string
      quoted: boolean
    }) => ({
      what: `From “${from}” to “${to}” is “${stated}” only in percentage points; in per cent it is ${change}.`,
      help: helpFor(quoted, 'Write “percentage points”, or give the change in per cent.'),
    }),
    percent: ({
      stated,
      from,
      to,
      change,
      quoted,
    }: {
      stated: string
      from: string
      to: string
      change: string
      quoted: boolean
    }) => ({
      what: `From “${from}” to “${to}” is “${stated}” only in per cent; in percentage points it is ${change}.`,
      help: helpFor(quoted, 'Write “per cent”, or give the distance in points.'),
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      for (const { figures } of matchOutline<'a' | 'b'>(clause, mixedEnds())) {
        const { a, b } = figures
        if (!a || !b || inQuotation(article, a)) continue
        const ends = { from: wordsOf(article, a), to: wordsOf(article, b) }
        const odd = a.kind === 'points' ? [a, b] : [b, a]
        yield finding(odd[0] as Quantity, 'ends', ends, operands(article, [odd[1] as Quantity]))
      }
      for (const change of findChanges(clause)) {
        const { stated, from, to } = change
        const mixed = mixedUp(change)
        if (!stated) continue
        if (isOfAmounts(change)) {
          const said = wordsOf(article, stated)
          const places = { from: wordsOf(article, from), to: wordsOf(article, to) }
          yield finding(
            stated,
            'amounts',
            { stated: said, ...places },
            operands(article, [from, to]),
          )
          continue
        }
        if (!mixed) continue
        const quoted = inQuotation(article, stated)
        const data = {
          stated: wordsOf(article, stated),
          from: wordsOf(article, from),
          to: wordsOf(article, to),
          change: mixed.answer,
          quoted,
        }
        yield finding(stated, mixed.kind, data, {
          ...operands(article, [from, to]),
          ...quotedDetails(article, stated),
        })
      }
    }
  },
})

/** Percentage points between two amounts or counts, that per cent would fit. */
function isOfAmounts({ stated, from, to }: Change): boolean {
  if (stated?.kind !== 'points' || from.value <= 0 || stated.unit !== 'percentage point')
    return false
  if (from.kind !== to.kind || !['money', 'measure', 'count'].includes(from.kind)) return false
  const change = percentChange(boundsOf(from), boundsOf(to))
  const relative = to.value < from.value ? { low: -change.high, high: -change.low } : change
  return !disjoint(relative, statedBounds(stated))
}

function mixedUp({
  stated,
  from,
  to,
}: Change): { kind: 'points' | 'percent'; answer: string } | undefined {
  if (!stated || from.kind !== 'percent' || to.kind !== 'percent' || from.value <= 0)
    return undefined
  const [before, after] = [boundsOf(from), boundsOf(to)]
  const change = percentChange(before, after)
  const relative = to.value < from.value ? { low: -change.high, high: -change.low } : change
  const points = distance(before, after)
  const said = statedBounds(stated)
  const fitsRelative = !disjoint(relative, said)
  const fitsPoints = !disjoint(points, said)
  if (stated.kind === 'percent' && fitsPoints && !fitsRelative)
    return { kind: 'points', answer: showBounds(relative, '%') }
  if (stated.kind === 'points' && fitsRelative && !fitsPoints)
    return { kind: 'percent', answer: showBounds(points) }
  return undefined
}
