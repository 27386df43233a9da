import * as v from 'valibot'
import { boundsOf, divide } from '../../src/article/arithmetic/bounds.ts'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { findChanges, type Change } from '../../src/article/arithmetic/find-changes.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, operands, showBounds, wordsOf } from './figures.ts'

/** Flags “doubled”, “tripled” and the like where the two ends give another factor. */
export default defineRule({
  id: 'numbers/wrong-multiple',
  meta: {
    summary: 'Doubled, tripled and halved must fit the two values they are told with.',
    why: 'The word claims a multiple that the figures beside it do not show.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'Membership doubled from 40 to {{60}}.' }],
      right: [
        { text: 'Membership doubled from 40 to 80.' },
        { text: 'Membership nearly doubled from 40 to 72.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    multiple: ({
      word,
      from,
      to,
      answer,
    }: {
      word: string
      from: string
      to: string
      answer: string
    }) => ({
      what: `From “${from}” to “${to}” is ${answer} times as much, which is not “${word}”.`,
      help: 'Name the multiple the figures give, or correct the figure that is wrong.',
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      for (const change of findChanges(clause)) {
        const answer = wrongFactor(change)
        const { multiple, from, to } = change
        if (answer === undefined || !multiple || inQuotation(article, to)) continue
        const data = {
          word: multiple.word,
          from: wordsOf(article, from),
          to: wordsOf(article, to),
          answer,
        }
        yield finding(to, 'multiple', data, operands(article, [from]))
      }
    }
  },
})

/** A tenth of slack: “doubled” is said of 1.9 and 2.2 as well. */
const SLACK = 0.1

function wrongFactor({ multiple, from, to }: Change): string | undefined {
  if (!multiple || from.value <= 0) return undefined
  const ratio = divide(boundsOf(to), boundsOf(from))
  const fits =
    ratio.high >= multiple.factor * (1 - SLACK) &&
    (multiple.over === true || ratio.low <= multiple.factor * (1 + SLACK))
  return fits ? undefined : showBounds(ratio)
}
