import * as v from 'valibot'
import { boundsOf, disjoint, multiply, statedBounds } from '../../src/article/arithmetic/bounds.ts'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { findProducts, type Product } from '../../src/article/arithmetic/find-products.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, operands, showBounds, wordsOf } from './figures.ts'

/** Flags a total that is not so many times so much. */
export default defineRule({
  id: 'numbers/wrong-product',
  meta: {
    summary: 'A total must be the number of things times what each comes to.',
    why: 'A slip of a power of ten hides well in a product.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [{ text: 'They sold 300 flats at €200,000 each, {{€6 million}} in all.' }],
      right: [{ text: 'They sold 300 flats at €200,000 each, €60 million in all.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    product: ({
      total,
      count,
      each,
      answer,
    }: {
      total: string
      count: string
      each: string
      answer: string
    }) => ({
      what: `“${count}” times “${each}” is ${answer}, not “${total}”.`,
      help: 'Check the number, the amount for each and the total.',
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      for (const { count, each, total } of findProducts(clause)) {
        const answer = wrongTotal({ count, each, total })
        if (answer === undefined || inQuotation(article, total)) continue
        const data = {
          total: wordsOf(article, total),
          count: wordsOf(article, count),
          each: wordsOf(article, each),
          answer,
        }
        yield finding(total, 'product', data, operands(article, [count, each]))
      }
    }
  },
})

function wrongTotal({ count, each, total }: Product): string | undefined {
  const product = multiply(boundsOf(count), boundsOf(each))
  // Totals are told in rounder figures than their factors.
  const slack = total.value * 0.03
  const said = statedBounds(total)
  const wide = { low: said.low - slack, high: said.high + slack }
  return disjoint(product, wide) ? showBounds(product) : undefined
}
