import * as v from 'valibot'
import type { Article, Block } from '../../src/article/article.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spansOverlap } from '../../src/text/span.ts'

const digit = /\p{Nd}/u
const yesOrNo = /^(?:yes|no|none|n\/a|✓|✗|x|–|-)$/i
const longCell = 120

/** Flags a table that holds no number, name, date or source. */
export default defineRule({
  id: 'structure/factless-table',
  meta: {
    summary: 'Fill a table with facts, or write it as a sentence.',
    why: 'A table promises data; one of general words gives a claim the look of a finding.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: '{{| Benefit | Effect |}}\n|---|---|\n| Better safety | Fewer worries |\n| More trade | Wider choice |\n| Calm | Balanced relations |',
        },
      ],
      right: [
        { text: '| Year | Tonnes |\n|---|---|\n| 2024 | 310 |\n| 2025 | 298 |' },
        { text: '| Post | Holder |\n|---|---|\n| Mayor | Ana Ruiz |\n| Clerk | Ole Dahl |' },
        { text: '| Option | Default |\n|---|---|\n| `format` | `pretty` |\n| `color` | `auto` |' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    empty: ({ rows }: { rows: number }) => ({
      what: `None of the table’s ${rows} rows holds a number, a name, a date or a source.`,
      help: 'Give the figures or names, or cut the table.',
    }),
  },
  *check({ article, finding }) {
    for (const rows of tablesOf(article.blocks)) {
      const body = rows.filter(({ header }) => !header)
      const [first] = rows
      if (!first || body.length < 2 || body.some((row) => holdsFact(article, row))) continue
      const related = body.map((row) => ({
        start: row.start,
        end: row.end,
        message: 'a row without a fact',
      }))
      yield finding(wholeRow(article.text, first), 'empty', { rows: body.length }, { related })
    }
  },
})

function tablesOf(blocks: readonly Block[]): Block[][] {
  const tables = new Map<number, Block[]>()
  for (const block of blocks) {
    if (block.kind !== 'table-row' || block.group === undefined) continue
    tables.set(block.group, [...(tables.get(block.group) ?? []), block])
  }
  return [...tables.values()]
}

/** Code in a cell is blanked in the prose; a cell of it, or of plain yes and no, is data too. */
function holdsFact(article: Article, row: Block): boolean {
  const { prose, text, names, citations } = article
  const words = prose.slice(row.start, row.end)
  if (digit.test(words) || citations.some((one) => spansOverlap(one, row))) return true
  const cells = row.cells ?? []
  if (cells.some(({ start, end }) => end > start && prose.slice(start, end).trim() === ''))
    return true
  if (cells.some(({ start, end }) => yesOrNo.test(text.slice(start, end).trim()))) return true
  if (cells.some(({ start, end }) => end - start > longCell)) return true
  return names.some(
    (name) => spansOverlap(name, row) && isTelling(article, name.start, name.end, cells),
  )
}

/** A name that fills a cell is a fact; a household name inside a phrase (“U.S. presence”) is none. */
const isTelling = (
  { text }: Article,
  start: number,
  end: number,
  cells: readonly { readonly start: number; readonly end: number }[],
): boolean =>
  cells.some(
    (cell) =>
      cell.start <= start &&
      end <= cell.end &&
      end - start >= 0.6 * text.slice(cell.start, cell.end).trim().length,
  )

/** The row with its bars. */
function wholeRow(text: string, { start, end }: Block): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const line = text.slice(lineStart, next < 0 ? text.length : next)
  const lead = line.length - line.trimStart().length
  return line.includes('|')
    ? { start: lineStart + lead, end: lineStart + line.trimEnd().length }
    : { start, end }
}
