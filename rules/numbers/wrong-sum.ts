import * as v from 'valibot'
import type { Quantity } from '../../src/article/article.ts'
import { add, boundsOf, disjoint, type Bounds } from '../../src/article/arithmetic/bounds.ts'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { findSums, type Sum } from '../../src/article/arithmetic/find-sums.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, operands, showBounds, wordsOf } from './figures.ts'

/** Flags a total that its listed parts do not add up to. */
export default defineRule({
  id: 'numbers/wrong-sum',
  meta: {
    summary: 'A total must be the sum of the parts it is told with.',
    why: 'A part was dropped or a figure is wrong, and a reader cannot tell which.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The bus took 14 boys and 9 girls, {{25 pupils}} in all.' }],
      right: [
        { text: 'The bus took 14 boys and 9 girls, 23 pupils in all.' },
        { text: 'The bus took 25 pupils, including 14 boys and 9 girls from the village.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    sum: ({ total, parts, answer }: { total: string; parts: string; answer: string }) => ({
      what: `${parts} come to ${answer}, not “${total}”.`,
      help: 'Check the parts and the total: one is wrong, or a part is missing.',
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      for (const sum of findSums(clause)) {
        const answer = wrongTotal(sum)
        if (!answer || inQuotation(article, sum.total)) continue
        const parts = sum.parts.map((part) => `“${wordsOf(article, part)}”`)
        const data = { total: wordsOf(article, sum.total), parts: listOf(parts), answer }
        yield finding(sum.total, 'sum', data, operands(article, sum.parts, 'one part is'))
      }
    }
  },
})

const listOf = (items: readonly string[]): string =>
  `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`

function wrongTotal({ parts, total }: Sum): string | undefined {
  const sum = parts.map(bounds).reduce(add)
  return disjoint(sum, cutOff(total)) ? showBounds(sum) : undefined
}

/** A total of millions may have lost its further digits instead of being rounded. */
function cutOff(total: Quantity): Bounds {
  const { low, high } = bounds(total)
  return total.step > 1 && low < high
    ? { low, high: Math.max(high, total.value + total.step) }
    : { low, high }
}

const bounds = (figure: Quantity): Bounds => {
  const plain = figure.step === 1 && figure.kind !== 'percent' && figure.comparator === undefined
  return plain && figure.value < 1e4 ? { low: figure.value, high: figure.value } : boundsOf(figure)
}
