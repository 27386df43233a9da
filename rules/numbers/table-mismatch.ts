import * as v from 'valibot'
import type { Article, Block, Quantity } from '../../src/article/article.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'
import { stem } from '../../src/verify/stem.ts'
import { showNumber, wordsOf } from './figures.ts'
import { isDigitSlip } from './figure-pairs.ts'

/** Flags totals of tables that their rows do not give, and figures of the text that are a slip of a cell. */
export default defineRule({
  id: 'numbers/table-mismatch',
  meta: {
    summary: 'A table adds up, and the text gives its figures as they stand.',
    why: 'Readers check tables; a total that is off makes them doubt the rest.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: '| Town | Votes |\n|---|---|\n| Aber | 120 |\n| Brin | 85 |\n| Total | {{215}} |\n',
        },
        {
          text: 'In Aber {{1,240 people}} voted.\n\n| Town | Votes |\n|---|---|\n| Aber | 1,204 |\n| Brin | 850 |\n',
        },
      ],
      right: [
        { text: '| Town | Votes |\n|---|---|\n| Aber | 120 |\n| Brin | 85 |\n| Total | 205 |\n' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    total: ({ total, sum }: { total: string; sum: string }) => ({
      what: `The rows above come to ${sum}, not “${total}”.`,
      help: 'Add the column up again, or say what it leaves out.',
    }),
    text: ({ text, cell, label }: { text: string; cell: string; label: string }) => ({
      what: `“${text}” for “${label}”, but “${cell}” in the table.`,
      help: 'Check both places and let them agree.',
    }),
  },
  *check({ article, finding }) {
    for (const rows of tablesOf(article)) {
      for (const { cell, sum, parts } of wrongTotals(article, rows)) {
        const related = parts.map(({ start, end }) => ({
          start,
          end,
          message: 'one part of the total',
        }))
        yield finding(
          cell,
          'total',
          { total: wordsOf(article, cell), sum: showNumber(sum) },
          { related },
        )
      }
      for (const { figure, cell, label } of slips(article, rows)) {
        const data = { text: wordsOf(article, figure), cell: wordsOf(article, cell), label }
        yield finding(figure, 'text', data, {
          related: [{ ...cell, message: `the table says “${data.cell}”` }],
        })
      }
    }
  },
})

function tablesOf(article: Article): readonly (readonly Block[])[] {
  const tables = new Map<number, Block[]>()
  for (const block of article.blocks) {
    if (block.kind !== 'table-row' || block.group === undefined) continue
    const rows = tables.get(block.group)
    if (rows) rows.push(block)
    else tables.set(block.group, [block])
  }
  return [...tables.values()]
}

const plainNumber = /^[^\d\p{L}]{0,2}(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?%?$/u

function valueOf(article: Article, cell: Span | undefined): number | undefined {
  const match = cell && plainNumber.exec(wordsOf(article, cell))
  return match ? Number(`${(match[1] ?? '').replaceAll(',', '')}${match[2] ?? ''}`) : undefined
}

interface WrongTotal {
  readonly cell: Span
  readonly sum: number
  readonly parts: readonly Span[]
}

const totalLabel = /^(?:total|totals|sum|all|overall|grand total|in all)\b/i

/** The last row is a total and everything above it in the column is a plain number. */
function* wrongTotals(article: Article, rows: readonly Block[]): Generator<WrongTotal> {
  const body = rows.filter(({ header }) => !header)
  const last = body.at(-1)
  if (!last?.cells?.[0] || body.length < 3 || !totalLabel.test(wordsOf(article, last.cells[0])))
    return
  for (let column = 1; column < last.cells.length; column++) {
    const cell = last.cells[column]
    const total = valueOf(article, cell)
    const parts = body.slice(0, -1).map(({ cells }) => cells?.[column])
    const values = parts.map((part) => valueOf(article, part))
    if (!cell || total === undefined || values.some((value) => value === undefined)) continue
    const sum = (values as number[]).reduce((all, value) => all + value, 0)
    const decimals = Math.max(
      ...[cell, ...parts].map((part) =>
        part ? (wordsOf(article, part).split('.')[1] ?? '').length : 0,
      ),
    )
    const slack =
      decimals > 0 || /%/.test(wordsOf(article, cell))
        ? (values.length + 1) * 0.5 * 10 ** -decimals
        : 0
    // A mean or a rate in the last row is no sum, and neither is anything far from it.
    if (Math.abs(sum - total) <= slack + 1e-9 || total < sum * 0.5 || total > sum * 2) continue
    yield { cell, sum, parts: parts as Span[] }
  }
}

interface Slip {
  readonly figure: Quantity
  readonly cell: Span
  readonly label: string
}

/** A figure in a sentence with the label of a row, one slip of a digit away from a cell of that row. */
function* slips(article: Article, rows: readonly Block[]): Generator<Slip> {
  const cells = rows.flatMap(({ cells: all = [] }) => {
    const label = all[0] ? wordsOf(article, all[0]) : ''
    return label.length < 3
      ? []
      : all.slice(1).map((cell) => ({ label, cell, value: valueOf(article, cell) }))
  })
  const numbers = cells.filter(({ value }) => value !== undefined && value >= 100)
  if (numbers.length === 0) return
  const values = new Set(cells.map(({ value }) => value))
  let at = 0
  for (const figure of article.quantities) {
    while (at < article.sentences.length && (article.sentences[at]?.end ?? 0) <= figure.start) at++
    const sentence = article.sentences[at]
    if (!sentence || article.blocks[sentence.block]?.kind !== 'paragraph') continue
    if (figure.value < 100 || values.has(figure.value) || figure.comparator !== undefined) continue
    const words = article.prose.slice(sentence.start, sentence.end).toLowerCase()
    const hit = numbers.find(
      ({ label, value }) => isSlipOf(figure, value ?? 0) && names(words, label),
    )
    if (hit) yield { figure, cell: hit.cell, label: hit.label }
  }
}

/** The same length and one slip of a digit: 1,240 and 1,204. */
const isSlipOf = (figure: Quantity, value: number): boolean =>
  Math.floor(Math.log10(figure.value)) === Math.floor(Math.log10(value)) &&
  isDigitSlip(figure, { ...figure, value })

const names = (words: string, label: string): boolean =>
  label
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(stem(word)))
