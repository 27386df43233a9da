import type { Blockquote, Paragraph, Root, RootContent } from 'mdast'
import { createLineJoiner } from './join-lines.ts'
import { type Line, readLines } from './text-lines.ts'
import type { Reader } from './text-reader.ts'
import { headingDepth, isHeading, nextInk } from './text-heading.ts'
import { headingNode, paragraphNode, positionOf, spanOf, textNode } from './text-nodes.ts'
import { indentOf, listNodes } from './text-list.ts'
import { tableNode } from './text-table.ts'

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
