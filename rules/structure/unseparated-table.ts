import * as v from 'valibot'
import { defineRule, type Fix } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'

const cell = String.raw`[ \t]{0,60}:?-{2,}:?[ \t]{0,60}`
const delimiterRow = new RegExp(
  String.raw`^[ \t]{0,60}\|?${cell}(?:\|${cell})+\|?[ \t]{0,60}\r?$`,
  'gm',
)

/** Flags a table with no blank line between it and the text around it. */
export default defineRule({
  id: 'structure/unseparated-table',
  meta: {
    summary: 'Set a table apart by blank lines.',
    why: 'Markdown parsers see no table there, or take the text behind it for a row, and the reader gets rows of bars.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        { text: 'Catch by year:\n{{| Year | Tonnes |}}\n|---|---|\n| 2024 | 310 |\n' },
        { text: 'Catch:\n\n{{| Year | Tonnes |}}\n|---|---|\n| 2024 | 310 |\nThe fleet grew.' },
      ],
      right: [
        {
          text: 'Catch by year:\n\n| Year | Tonnes |\n|---|---|\n| 2024 | 310 |\n\nThe fleet grew.',
        },
        { text: '```\nCatch\n| Year | Tonnes |\n|---|---|\n| 2024 | 310 |\n```' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    touching: ({ side }: { side: string }) => ({
      what: `The table touches the text ${side} it.`,
      help: 'Put a blank line between the table and the text.',
    }),
  },
  *check({ article, finding }) {
    const { text, prose, format } = article
    if (format === 'html' || !text.includes('|')) return
    for (const match of text.matchAll(delimiterRow)) {
      const header = lineAt(text, match.index - 1)
      if (!header || prose.slice(header.start, header.end).trim() === '') continue
      const touched = touchedSides(text, header, match.index + match[0].length)
      if (touched.length === 0) continue
      const side = touched.map(({ name }) => name).join(' and ')
      const fix = blankLines(text, touched)
      yield finding(trimmed(text, header), 'touching', { side }, fix ? { fix } : {})
    }
  },
})

/** A side of a table that touches text, and where a blank line parts them: the beginning of the second line. */
interface Side {
  readonly name: 'before' | 'after'
  readonly seam: number
}

function touchedSides(text: string, header: Span, delimiterEnd: number): Side[] {
  const before = lineAt(text, header.start - 1)
  const after = firstLineAfterRows(text, delimiterEnd)
  const sides: Side[] = []
  if (before && isText(text.slice(before.start, before.end)))
    sides.push({ name: 'before', seam: header.start })
  if (after && isText(text.slice(after.start, after.end)))
    sides.push({ name: 'after', seam: after.start })
  return sides
}

/** A table in a list or a quotation would need the marks of its place before the blank line. */
function blankLines(text: string, sides: readonly Side[]): Fix | undefined {
  const [first, last] = [sides[0], sides.at(-1)]
  if (!first || !last || sides.some(({ seam }) => /[\s>]/.test(text[seam] ?? ' '))) return undefined
  const line = text[first.seam - 2] === '\r' ? '\r\n' : '\n'
  const between = text.slice(first.seam, last.seam)
  return { start: first.seam, end: last.seam, text: between === '' ? line : line + between + line }
}

const isText = (line: string): boolean => line.trim() !== '' && !/^[ \t]*(?:<!--|\{[%<])/.test(line)

function firstLineAfterRows(text: string, from: number): Span | undefined {
  let line = lineAt(text, text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from) + 1)
  while (line && text.slice(line.start, line.end).includes('|')) line = lineAt(text, line.end + 1)
  return line
}

/** The line that holds an offset, its end not included; none outside the text. */
function lineAt(text: string, offset: number): Span | undefined {
  if (offset < 0 || offset >= text.length) return undefined
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return { start, end: end < 0 ? text.length : end }
}

function trimmed(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end)
  return {
    start: start + line.length - line.trimStart().length,
    end: start + line.trimEnd().length,
  }
}
