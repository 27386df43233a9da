import * as v from 'valibot'
import type { Quantity } from '../../src/article/article.ts'
import {
  boundsOf,
  disjoint,
  distance,
  statedBounds,
  type Bounds,
} from '../../src/article/arithmetic/bounds.ts'
import { clausesOf, type Clause } from '../../src/article/arithmetic/clauses.ts'
import { findChanges } from '../../src/article/arithmetic/find-changes.ts'
import { findMargins } from '../../src/article/arithmetic/find-margins.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { helpFor, inQuotation, operands, quotedDetails, showBounds, wordsOf } from './figures.ts'

/** Flags a margin or a difference that its two sides do not give. */
export default defineRule({
  id: 'numbers/wrong-margin',
  meta: {
    summary: 'A margin must be the distance of the two sides it is told with.',
    why: 'Whoever subtracts the two figures gets another margin.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'Ilves won by {{40 votes}}, 2,310 to 2,290.' }],
      right: [{ text: 'Ilves won by 20 votes, 2,310 to 2,290.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    margin: ({
      stated,
      first,
      second,
      answer,
      quoted,
    }: {
      stated: string
      first: string
      second: string
      answer: string
      quoted: boolean
    }) => ({
      what: `“${first}” and “${second}” are ${answer} apart, not “${stated}”.`,
      help: helpFor(
        quoted,
        'Check the two sides and the margin, and correct the one that is wrong.',
      ),
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      for (const { stated, first, second, answer } of wrongMargins(clause)) {
        const quoted = inQuotation(article, stated)
        const data = {
          stated: wordsOf(article, stated),
          first: wordsOf(article, first),
          second: wordsOf(article, second),
          answer,
          quoted,
        }
        yield finding(stated, 'margin', data, {
          ...operands(article, [first, second]),
          ...quotedDetails(article, stated),
        })
      }
    }
  },
})

interface Wrong {
  readonly stated: Quantity
  readonly first: Quantity
  readonly second: Quantity
  readonly answer: string
}

function* wrongMargins(clause: Clause): Generator<Wrong> {
  for (const { first, second, stated, majority } of findMargins(clause)) {
    const answer = distance(sideBounds(first), sideBounds(second))
    const half = { low: answer.low / 2 - 1, high: answer.high / 2 + 1 }
    if (!disjoint(answer, saidOf(stated)) || (majority && !disjoint(half, saidOf(stated)))) continue
    yield { stated, first, second, answer: showBounds(answer) }
  }
  for (const { stated, from, to } of findChanges(clause)) {
    if (!stated || !isDistance(stated, from)) continue
    const answer = distance(boundsOf(from), boundsOf(to))
    const relative = Math.abs(to.value / from.value - 1) * 100
    if (!disjoint(answer, saidOf(stated))) continue
    if (
      stated.kind === 'points' &&
      !disjoint({ low: relative - 1, high: relative + 1 }, saidOf(stated))
    )
      continue
    yield { stated, first: from, second: to, answer: showBounds(answer) }
  }
}

/** Votes are counted, not rounded. */
const sideBounds = (side: Quantity): Bounds =>
  side.step === 1 && side.kind === 'count' && side.comparator === undefined
    ? { low: side.value, high: side.value }
    : boundsOf(side)

const saidOf = (stated: Quantity): Bounds =>
  stated.kind === 'count' && stated.step === 1 && stated.comparator === undefined
    ? { low: stated.value, high: stated.value }
    : stated.kind === 'points' || stated.unit === 'percentage point'
      ? boundsOf(stated)
      : statedBounds(stated)

/** A change told in the unit of its ends: “rose by 25, from 80 to 105”, “up five points from 60% to 65%”. */
const isDistance = (stated: Quantity, from: Quantity): boolean =>
  from.kind === 'percent'
    ? stated.kind === 'points'
    : stated.kind === from.kind &&
      stated.kind !== 'ratio' &&
      (stated.unit === from.unit || stated.unit === '') &&
      !(Number.isInteger(from.value) && from.step === 1 && !Number.isInteger(stated.value))
