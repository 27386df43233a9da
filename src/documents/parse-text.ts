import type {
  BlockContent,
  Blockquote,
  Heading,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Table,
  Text,
} from 'mdast'
import { createLineJoiner } from './join-lines.ts'
import { looksLikeHeading, looksLikeShortHeading, looksLikeTitle } from './layout-heading.ts'
import { readLines, type Line } from './text-lines.ts'

/**
 * The tree of a plain text. One line is one block, unless lines are hard-wrapped. Headings are known by their looks
 * (`data.marked` is false then); a table that follows a line of text without a blank line has `data.glued`.
 */
export function parseText(text: string): Root {
  const lines = readLines(text)
  const blocks = readBlocks(text, lines)
  return {
    type: 'root',
    children: blocks,
    position: positionOf(0, lines[0] as Line, text.length, lines.at(-1) as Line),
  }
}

/** A place in the list of lines; `first` while nothing has been read. */
interface Reader {
  readonly text: string
  readonly lines: readonly Line[]
  readonly join: (run: readonly Line[]) => (readonly Line[])[]
}

function readBlocks(text: string, lines: readonly Line[]): RootContent[] {
  const reader: Reader = { text, lines, join: createLineJoiner(text) }
  const blocks: RootContent[] = []
  let at = 0
  while (at < lines.length) {
    const end = blockEnd(lines, at)
    addBlocks(reader, at, end, blocks)
    at = end
  }
  return blocks
}

/** The index behind the run of lines that are one table, list, quotation or run of plain lines. */
function blockEnd(lines: readonly Line[], at: number): number {
  const kind = kindAt(lines, at)
  if (kind === 'blank' || kind === 'break' || kind === 'heading') return at + 1
  if (kind === 'item') return listEnd(lines, at)
  let end = at + 1
  while (end < lines.length && kindAt(lines, end) === kind) end++
  return end
}

/** A list runs on over blank lines to the next item, and over the indented lines of an item. */
function listEnd(lines: readonly Line[], at: number): number {
  let end = at + 1
  for (let i = end; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.kind === 'item' && line.ordered === (lines[at] as Line).ordered) end = i + 1
    else if (line.kind === 'item' && indentOf(line) > indentOf(lines[at] as Line)) end = i + 1
    else if (line.kind === 'plain' && isContinuation(lines, i)) end = i + 1
    else if (line.kind !== 'blank' || lines[i + 1]?.kind === 'blank') break
  }
  return end
}

const isContinuation = (lines: readonly Line[], at: number): boolean =>
  lines[at - 1]?.kind !== 'blank' && indentOf(lines[at] as Line) >= 2

const indentOf = (line: Line): number => line.start - line.lineStart

function kindAt(lines: readonly Line[], at: number): Line['kind'] {
  const kind = (lines[at] as Line).kind
  if (kind === 'delimiter') return lines[at - 1]?.kind === 'table' ? 'table' : 'break'
  return kind
}

function addBlocks(reader: Reader, at: number, end: number, blocks: RootContent[]): void {
  const run = reader.lines.slice(at, end)
  const first = run[0] as Line
  const kind = kindAt(reader.lines, at)
  if (kind === 'blank' || kind === 'break') return
  if (kind === 'heading') blocks.push(headingNode(reader.text, first, true, headingDepth(first)))
  else if (kind === 'item') blocks.push(...listNodes(reader, run))
  else if (kind === 'quote') blocks.push(quoteNode(reader, run))
  else if (kind === 'table' && run[1]?.kind === 'delimiter') blocks.push(tableNode(reader, run, at))
  else addPlain(reader, run, end, blocks)
}

const headingDepth = (line: Line): 1 | 2 | 3 | 4 | 5 | 6 => {
  const marks = Math.min(6, Math.max(1, line.content - line.start - 1))
  return marks as 1 | 2 | 3 | 4 | 5 | 6
}

function addPlain(reader: Reader, run: readonly Line[], end: number, blocks: RootContent[]): void {
  const groups = reader.join(run)
  groups.forEach((group, index) => {
    const next = groups[index + 1]?.[0] ?? nextInk(reader.lines, end)
    const first = group[0] as Line
    if (group.length === 1 && isHeading(reader, first, next, blocks.length === 0)) {
      blocks.push(headingNode(reader.text, first, false, blocks.length === 0 ? 1 : 2))
    } else {
      blocks.push(paragraphNode(reader.text, group))
    }
  })
}

function nextInk(lines: readonly Line[], from: number): Line | undefined {
  for (let i = from; i < Math.min(lines.length, from + 20); i++) {
    if (lines[i]?.kind !== 'blank') return lines[i]
  }
  return undefined
}

function isHeading(
  { text, lines }: Reader,
  line: Line,
  next: Line | undefined,
  opens: boolean,
): boolean {
  const length = line.end - line.start
  if (length > 160 || !next) return false
  const words = text.slice(line.start, line.end)
  const isolated = lines[line.number + 1]?.kind === 'blank'
  const longer = next.end - next.start > length
  if (!longer) return opens && isolated && looksLikeHeading(words) && next.end - next.start > 15
  if (looksLikeHeading(words)) return true
  if (opens) return isolated && looksLikeTitle(words) && next.end - next.start > 80
  return isolated && lines[line.number - 1]?.kind === 'blank' && looksLikeShortHeading(words)
}

function headingNode(text: string, line: Line, marked: boolean, depth: Heading['depth']): Heading {
  const position = positionOf(line.start, line, line.end, line)
  return {
    type: 'heading',
    depth,
    data: { marked },
    children: [textNode(text, line.content, line, line.end, line)],
    position,
  }
}

function paragraphNode(text: string, group: readonly Line[]): Paragraph {
  const first = group[0] as Line
  const last = group.at(-1) as Line
  return {
    type: 'paragraph',
    children: [textNode(text, first.content, first, last.end, last)],
    position: positionOf(first.content, first, last.end, last),
  }
}

function textNode(text: string, start: number, first: Line, end: number, last: Line): Text {
  return {
    type: 'text',
    value: text.slice(start, end),
    position: positionOf(start, first, end, last),
  }
}

/** One list an uninterrupted run of items; the depth of an item comes from its indent. */
function listNodes(reader: Reader, run: readonly Line[]): List[] {
  const items: ListItem[] = []
  const indents: number[] = []
  for (const group of itemGroups(run)) {
    const first = group[0] as Line
    while (indents.length > 0 && (indents.at(-1) as number) > indentOf(first)) indents.pop()
    if (indents.at(-1) !== indentOf(first)) indents.push(indentOf(first))
    const children: BlockContent[] = [itemParagraph(reader.text, group)]
    items.push({
      type: 'listItem',
      data: { depth: indents.length },
      children,
      position: spanOf(group),
    })
  }
  const ordered = (run[0] as Line).ordered
  return [
    {
      type: 'list',
      ordered,
      data: { glued: isGlued(reader.lines, run[0] as Line) },
      children: items,
      position: spanOf(run),
    },
  ]
}

/** A number is shown with its item, so it stays in it; a bullet that stands for layout does not. */
function itemParagraph(text: string, group: readonly Line[]): Paragraph {
  const first = group[0] as Line
  const paragraph = paragraphNode(text, group)
  const keepsMark = first.ordered || /^[•⁃]/.test(text.slice(first.start, first.start + 1))
  if (!keepsMark) return paragraph
  return {
    ...paragraph,
    position: positionOf(first.start, first, (group.at(-1) as Line).end, group.at(-1) as Line),
  }
}

function itemGroups(run: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of run) {
    if (line.kind === 'item') groups.push([line])
    else if (line.kind !== 'blank') groups.at(-1)?.push(line)
  }
  return groups
}

function quoteNode({ text, join }: Reader, run: readonly Line[]): Blockquote {
  const children: Paragraph[] = []
  for (const part of splitAtEmpty(run)) {
    const bare = part.map((line) => ({ ...line, start: line.content }))
    for (const group of join(bare)) {
      children.push({
        type: 'paragraph',
        children: group.map((line) => textNode(text, line.content, line, line.end, line)),
        position: spanOf(group),
      })
    }
  }
  return { type: 'blockquote', children, position: spanOf(run) }
}

function splitAtEmpty(run: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]]
  for (const line of run) {
    if (line.content >= line.end) parts.push([])
    else parts.at(-1)?.push(line)
  }
  return parts.filter((part) => part.length > 0)
}

function tableNode({ text, lines }: Reader, run: readonly Line[], at: number): Table {
  const rows = run.filter((line) => line.kind === 'table')
  return {
    type: 'table',
    data: { glued: at > 0 && isGlued(lines, run[0] as Line) },
    children: rows.map((line) => ({
      type: 'tableRow',
      children: cellSpans(text, line).map(([start, end]) => ({
        type: 'tableCell',
        children: start < end ? [textNode(text, start, line, end, line)] : [],
        position: positionOf(start, line, end, line),
      })),
      position: spanOf([line]),
    })),
    position: spanOf(run),
  }
}

function cellSpans(text: string, line: Line): [number, number][] {
  const row = text.slice(line.start, line.end)
  const inner = row.endsWith('|') && row.length > 1 ? row.slice(1, -1) : row.slice(1)
  let at = line.start + 1
  return inner.split('|').map((cell) => {
    const start = at + (cell.length - cell.trimStart().length)
    const end = Math.max(start, at + cell.trimEnd().length)
    at += cell.length + 1
    return [start, end]
  })
}

const isGlued = (lines: readonly Line[], first: Line): boolean => {
  const before = lines[first.number - 1]
  return before !== undefined && before.kind !== 'blank'
}

const spanOf = (group: readonly Line[]): NonNullable<Root['position']> => {
  const first = group[0] as Line
  const last = group.at(-1) as Line
  return positionOf(first.start, first, last.end, last)
}

function positionOf(
  start: number,
  first: Line,
  end: number,
  last: Line,
): NonNullable<Root['position']> {
  return {
    start: { line: first.number + 1, column: start - first.lineStart + 1, offset: start },
    end: { line: last.number + 1, column: end - last.lineStart + 1, offset: end },
  }
}
