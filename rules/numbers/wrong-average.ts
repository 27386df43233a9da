import * as v from 'valibot'
import type { Quantity } from '../../src/article/article.ts'
import { boundsOf, disjoint, type Bounds } from '../../src/article/arithmetic/bounds.ts'
import { clausesOf, spansBorder, type Clause } from '../../src/article/arithmetic/clauses.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, operands, showBounds, wordsOf } from './figures.ts'

const value = String.raw`‹[cumpf]\d+›`
const list = String.raw`(?<list>${value}(?:,? ?[a-z]{0,12}(?:, | and |, and )(?:[a-z]{1,12} )?${value}){1,11})`
const average = String.raw`\b(?:average|mean)(?: (?:mark|score|value|price|age|of|was|is|being|rate|result|height|time|weight|total|grade)){0,3} ‹[cumpf](?<mean>\d+)›|\baverag(?:ing|ed|es) ‹[cumpf](?<averaged>\d+)›`
const after = new RegExp(`${list}[^‹;.!?]{0,40}(?:${average})`, 'g')
const before = new RegExp(
  String.raw`(?:\b(?:average|mean) (?:of|was|is) ‹[cumpf](?<mean>\d+)›)[^‹;.!?]{0,40}(?::|\(|–|—| for| from) ?(?:[a-z]{1,12} ){0,4}${list}`,
  'g',
)
const quiet =
  /\b(?:weighted|median|includ\w+|among|respectively|per|trimmed|moving|seasonal\w*|rolling|above|below|than|national|of which|at least|career|at an average)\b/

/** Flags a mean that its listed values do not have. */
export default defineRule({
  id: 'numbers/wrong-average',
  meta: {
    summary: 'An average must be the mean of the values it is told with.',
    why: 'The values stand beside it; a reader can add and divide.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'She got marks of 5, 6 and 10, an average of {{6}}.' }],
      right: [
        { text: 'She got marks of 5, 6 and 10, an average of 7.' },
        { text: 'She got marks of 5, 6 and 10, a weighted average of 6.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    average: ({ stated, values, answer }: { stated: string; values: string; answer: string }) => ({
      what: `The mean of ${values} is ${answer}, not “${stated}”.`,
      help: 'Check the values and the average, or say how it was weighted.',
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      for (const { mean, values } of averages(clause)) {
        const answer = wrongMean(mean, values)
        if (answer === undefined || inQuotation(article, mean)) continue
        const shown = values.map((one) => `“${wordsOf(article, one)}”`).join(', ')
        yield finding(
          mean,
          'average',
          { stated: wordsOf(article, mean), values: shown, answer },
          operands(article, values, 'one value is'),
        )
      }
    }
  },
})

interface Average {
  readonly mean: Quantity
  readonly values: readonly Quantity[]
}

function* averages(clause: Clause): Generator<Average> {
  if (clause.figures.length < 3 || !/averag|mean/.test(clause.outline)) return
  for (const match of [...clause.outline.matchAll(after), ...clause.outline.matchAll(before)]) {
    const { list: listed = '', mean, averaged } = match.groups ?? {}
    const stated = clause.figures[Number(mean ?? averaged)]
    const values = [...listed.matchAll(/‹[a-z](\d+)›/g)].flatMap(
      (one) => clause.figures[Number(one[1])] ?? [],
    )
    if (!stated || quiet.test(match[0]) || values.length < 2 || values.includes(stated)) continue
    if (!spansBorder(clause, [stated, ...values])) continue
    if (values.every((one) => sameKind(one, stated) && one.value < 1e12))
      yield { mean: stated, values }
  }
}

const sameKind = (one: Quantity, mean: Quantity): boolean =>
  one.kind === mean.kind && (one.unit === mean.unit || one.unit === '' || mean.unit === '')

function wrongMean(stated: Quantity, values: readonly Quantity[]): string | undefined {
  const bounds = values.map(exactly)
  const mean = {
    low: bounds.reduce((sum, { low }) => sum + low, 0) / values.length,
    high: bounds.reduce((sum, { high }) => sum + high, 0) / values.length,
  }
  return disjoint(mean, half(stated)) ? showBounds(mean) : undefined
}

/** Listed values are taken as printed, and a mean to half of its last digit. */
const exactly = (one: Quantity): Bounds =>
  one.comparator === undefined ? { low: one.value, high: one.value } : boundsOf(one)

const half = (mean: Quantity): Bounds =>
  mean.comparator === undefined
    ? { low: mean.value - mean.step * 0.55, high: mean.value + mean.step * 0.55 }
    : boundsOf(mean)
