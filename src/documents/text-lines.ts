import type { Span } from '../text/span.ts'

export type LineKind =
  'blank' | 'plain' | 'item' | 'table' | 'delimiter' | 'quote' | 'heading' | 'break'

/** A line of plain text without its indent and its trailing blanks. */
export interface Line extends Span {
  /** From 0. */
  readonly number: number
  /** Offset of the first character of the line. */
  readonly lineStart: number
  readonly kind: LineKind
  /** Where the words begin, behind a list, quote or heading mark. */
  readonly content: number
  /** A list mark that counts: `1.`, `b)`. */
  readonly ordered: boolean
}

const bullet = String.raw`[-*+•·‣▪●○◦‐]\s+|[•⁃]`
const ordinal = String.raw`\d{1,3}[.)]\)?\s+`
const itemMark = new RegExp(`^(?:(${ordinal})|(?:${bullet}))(?=\\S)`)
const quoteMark = /^(?:>[ \t]?)+/
const headingMark = /^#{1,6}[ \t]+(?=\S)/
const delimiterRow = /^\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|?$/
const rule = /^(?:[-*_=#~][ \t]*){3,200}$/

/** The lines of a text, each with what it looks like. A byte order mark belongs to no line. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  const length = text.length
  let start = text.startsWith('\uFEFF') ? 1 : 0
  while (start <= length) {
    const end = lineEnd(text, start)
    lines.push(readLine(text, start, end, lines.length))
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return lines
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from)
  const end = feed < 0 ? text.length : feed
  // A lone carriage return ends a line too; looked for only inside this line, so the whole stays linear.
  const line = text.slice(from, end)
  const carriage = line.indexOf('\r')
  return carriage < 0 ? end : from + carriage
}

function readLine(text: string, lineStart: number, lineEndAt: number, number: number): Line {
  let start = lineStart
  let end = lineEndAt
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  const shape =
    start === end ? blank : shapeOf(text.slice(start, Math.min(end, start + 400)), end - start)
  return {
    start,
    end,
    lineStart,
    number,
    kind: shape.kind,
    content: start + shape.mark,
    ordered: shape.ordered,
  }
}

interface Shape {
  readonly kind: LineKind
  readonly mark: number
  readonly ordered: boolean
}

const blank: Shape = { kind: 'blank', mark: 0, ordered: false }
const plain: Shape = { kind: 'plain', mark: 0, ordered: false }
const noPlainStart = /^[-*+•·‣▪●○◦‐⁃>#|_=~:\d]/

function shapeOf(head: string, length: number): Shape {
  if (!noPlainStart.test(head)) return plain
  if (length <= head.length) {
    if (head.includes('|') && delimiterRow.test(head))
      return { kind: 'delimiter', mark: 0, ordered: false }
    if (rule.test(head)) return { kind: 'break', mark: 0, ordered: false }
  }
  if (head.startsWith('|')) return { kind: 'table', mark: 0, ordered: false }
  const quote = quoteMark.exec(head)
  if (quote) return { kind: 'quote', mark: quote[0].length, ordered: false }
  const heading = headingMark.exec(head)
  if (heading && length <= 200) return { kind: 'heading', mark: heading[0].length, ordered: false }
  const item = itemMark.exec(head)
  if (item) return { kind: 'item', mark: item[0].length, ordered: item[1] !== undefined }
  return plain
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  code === 11 ||
  code === 12 ||
  code === 0x3000 ||
  code === 0xfeff
