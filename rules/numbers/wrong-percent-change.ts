import * as v from 'valibot'
import {
  boundsOf,
  disjoint,
  percentChange,
  statedBounds,
  type Bounds,
} from '../../src/article/arithmetic/bounds.ts'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { findChanges, type Change } from '../../src/article/arithmetic/find-changes.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { helpFor, inQuotation, operands, quotedDetails, showBounds, wordsOf } from './figures.ts'

/** Flags a percentage of change that its two ends do not give. */
export default defineRule({
  id: 'numbers/wrong-percent-change',
  meta: {
    summary: 'A change in per cent must follow from the two values it is told with.',
    why: 'A reader who does the sum finds another figure and no longer trusts either.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The choir grew {{25%}}, from 80 singers to 105.' }],
      right: [
        { text: 'The choir grew 31%, from 80 singers to 105.' },
        { text: 'Rents rose 4% a year, from 500 euros in 2010 to 740 in 2020.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    change: ({
      stated,
      from,
      to,
      answer,
      quoted,
    }: {
      stated: string
      from: string
      to: string
      answer: string
      quoted: boolean
    }) => ({
      what: `From “${from}” to “${to}” is ${answer}, not “${stated}”.`,
      help: helpFor(quoted, 'Check all three figures and correct the one that is wrong.'),
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      for (const change of findChanges(clause)) {
        const { stated, from, to } = change
        const answer =
          stated?.kind === 'percent'
            ? contradicted(change)
            : stated?.kind === 'ratio'
              ? otherFraction(change)
              : undefined
        if (!stated || !answer) continue
        const quoted = inQuotation(article, stated)
        const data = {
          stated: wordsOf(article, stated),
          from: wordsOf(article, from),
          to: wordsOf(article, to),
          answer,
          quoted,
        }
        yield finding(stated, 'change', data, {
          ...operands(article, [from, to]),
          ...quotedDetails(article, stated),
        })
      }
    }
  },
})

/** What the ends give, when the stated percentage is neither that nor, between percentages, their distance. */
function contradicted({ stated, from, to }: Change): string | undefined {
  if (!stated || from.value <= 0 || to.value < 0) return undefined
  const change = percentChange(boundsOf(from), boundsOf(to))
  const size = to.value < from.value ? { low: -change.high, high: -change.low } : change
  const said = statedBounds(stated)
  if (!disjoint(size, said) || stated.value < 0) return undefined
  if (from.kind !== 'percent') return showChange(size, to.value < from.value)
  const points = Math.abs(to.value - from.value)
  const fits = !disjoint({ low: points - from.step, high: points + from.step }, said)
  return fits
    ? undefined
    : `${showChange(size, to.value < from.value)} (${showBounds({ low: points, high: points })} percentage points)`
}

/** “by a quarter”: fractions are round, so a sixth of slack. */
function otherFraction({ stated, from, to }: Change): string | undefined {
  if (!stated || stated.value >= 1 || from.value <= 0 || from.kind === 'percent') return undefined
  const change = percentChange(boundsOf(from), boundsOf(to))
  const down = to.value < from.value
  const size = down ? { low: -change.high, high: -change.low } : change
  const said = statedBounds({ ...stated, kind: 'count' })
  const wide = {
    low: Math.min(said.low, stated.value * (5 / 6)) * 100,
    high: Math.max(said.high, stated.value * (7 / 6)) * 100,
  }
  return disjoint(size, wide) ? showChange(size, down) : undefined
}

const showChange = (size: Bounds, down: boolean): string =>
  `${down ? 'a fall of ' : ''}${showBounds(size, '%')}`
