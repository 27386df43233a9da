import type { Nodes, Root, TableRow } from 'mdast'
import type { Document } from '../documents/document.ts'
import type { LayoutData } from '../documents/node-data.ts'
import { trimSpan, type Span } from '../text/span.ts'
import type { Block, BlockKind, Section } from './article.ts'

/** The blocks of a document in reading order, and the sections its headings make. */
export interface Outline {
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** Reads the outline of a document. Section 0 is what stands before the first heading; it may be empty. */
export function readOutline(document: Pick<Document, 'text' | 'tree'>): Outline {
  const outliner: Outliner = {
    text: document.text,
    blocks: [],
    headings: [],
    groups: 0,
    lists: [],
  }
  readChildren(outliner, document.tree, topPlace)
  return { blocks: outliner.blocks, sections: sectionsOf(document.text.length, outliner) }
}

interface Outliner {
  readonly text: string
  readonly blocks: Block[]
  /** Indexes of the heading blocks. */
  readonly headings: number[]
  groups: number
  readonly lists: number[]
}

/** What the nodes around a node say about it. */
interface Place {
  readonly kind: BlockKind
  readonly depth: number
  readonly quoted: boolean
  readonly group?: number
  readonly leadIn?: number
}

const topPlace: Place = { kind: 'paragraph', depth: 1, quoted: false }

function readChildren(outliner: Outliner, node: Nodes | Root, place: Place): void {
  if (!('children' in node)) return
  for (const child of node.children) readNode(outliner, child, place)
}

function readNode(outliner: Outliner, node: Nodes, place: Place): void {
  switch (node.type) {
    case 'heading':
      return addHeading(outliner, node, place)
    case 'paragraph':
      return addParagraph(outliner, node, place)
    case 'list': {
      const group = outliner.groups++
      const depth = place.kind === 'list-item' ? place.depth + 1 : 1
      return readChildren(outliner, node, {
        kind: 'list-item',
        depth,
        quoted: place.quoted,
        group,
        ...leadInOf(outliner),
      })
    }
    case 'listItem': {
      const depth = (node.data as LayoutData | undefined)?.depth ?? place.depth
      return readChildren(outliner, node, { ...place, depth })
    }
    case 'table':
      return addTable(outliner, node.children, {
        ...place,
        group: outliner.groups++,
        ...leadInOf(outliner),
      })
    case 'blockquote':
      return readChildren(outliner, node, { ...place, quoted: true })
    case 'footnoteDefinition':
      return readChildren(outliner, node, { ...place, kind: 'note', depth: 1 })
    default:
      return
  }
}

function addHeading(
  outliner: Outliner,
  node: Extract<Nodes, { type: 'heading' }>,
  place: Place,
): void {
  const span = inkSpan(outliner.text, contentSpan(node))
  if (!span || !hasWords(node)) return
  outliner.headings.push(outliner.blocks.length)
  const marked = (node.data as LayoutData | undefined)?.marked !== false
  add(outliner, span, { ...place, kind: 'heading', depth: node.depth }, { marked })
}

const captionStart =
  /^(?:photo(?:graph)?|image|picture|caption|figure|fig\.|table|chart|map)(?:\s+\d{1,3}[a-z]?)?\s{0,2}[:.–—|]\s/i
const entryStart = /^\[\d{1,3}\]:?\s/

function addParagraph(
  outliner: Outliner,
  node: Extract<Nodes, { type: 'paragraph' }>,
  place: Place,
): void {
  const span = inkSpan(outliner.text, spanOf(node))
  if (!span || !hasWords(node)) return
  const head = outliner.text.slice(span.start, span.start + 40)
  const data = node.data as LayoutData | undefined
  const kind =
    place.kind !== 'paragraph'
      ? place.kind
      : data?.caption === true || captionStart.test(head)
        ? 'caption'
        : entryStart.test(head)
          ? 'note'
          : 'paragraph'
  add(outliner, span, { ...place, kind }, {})
}

function addTable(outliner: Outliner, rows: readonly TableRow[], place: Place): void {
  rows.forEach((row, index) => {
    const cells = row.children.map((cell) => trimSpan(outliner.text, contentSpan(cell)))
    const filled = cells.filter((cell) => cell.end > cell.start)
    const [first] = filled
    const last = filled.at(-1)
    if (!first || !last || !hasWords(row)) return
    const data = row.data as { header?: boolean } | undefined
    const header = data?.header ?? index === 0
    add(
      outliner,
      { start: first.start, end: last.end },
      { ...place, kind: 'table-row', depth: 1 },
      { cells, header },
    )
  })
}

function add(
  { blocks, headings }: Outliner,
  span: Span,
  place: Place,
  extra: { readonly marked?: boolean; readonly header?: boolean; readonly cells?: readonly Span[] },
): void {
  const block: Writable<Block> = {
    start: span.start,
    end: span.end,
    index: blocks.length,
    kind: place.kind,
    depth: place.depth,
    section: headings.length,
    header: extra.header ?? false,
    quoted: place.quoted,
    marked: extra.marked ?? place.kind === 'heading',
  }
  if (place.group !== undefined) block.group = place.group
  if (place.leadIn !== undefined) block.leadIn = place.leadIn
  if (extra.cells !== undefined) block.cells = extra.cells
  blocks.push(block)
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

const announces = /:["”’*_)]*$|\b(?:the following|as follows|below|these)\b[^.!?]{0,120}[.:]?$/i

/** The block before a list or table, if it announces it. */
function leadInOf({ text, blocks }: Outliner): { readonly leadIn?: number } {
  const before = blocks.at(-1)
  if (!before || before.kind === 'heading' || before.kind === 'table-row') return {}
  const tail = text.slice(Math.max(before.start, before.end - 200), before.end)
  return announces.test(tail) ? { leadIn: before.index } : {}
}

function sectionsOf(length: number, { blocks, headings }: Outliner): Section[] {
  const starts = headings.map((index) => (blocks[index] as Block).start)
  const sections: Section[] = [{ index: 0, start: 0, end: starts[0] ?? length }]
  headings.forEach((heading, i) => {
    sections.push({
      index: i + 1,
      start: starts[i] as number,
      end: starts[i + 1] ?? length,
      heading,
    })
  })
  return sections
}

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

/** Where the content of a node stands, without the marks around it. */
function contentSpan(node: Extract<Nodes, { type: 'heading' | 'tableCell' }>): Span {
  const [first] = node.children
  const last = node.children.at(-1)
  if (!first || !last) return { start: spanOf(node).start, end: spanOf(node).start }
  return { start: spanOf(first).start, end: spanOf(last).end }
}

function inkSpan(text: string, span: Span): Span | undefined {
  const trimmed = trimSpan(text, span)
  return trimmed.end > trimmed.start ? trimmed : undefined
}

const wordSign = /[\p{L}\p{N}]/u

/** Has a node words of its own? Pictures, code and shortcodes are no words. */
function hasWords(node: Nodes): boolean {
  if (node.type === 'text') return wordSign.test(node.value)
  return 'children' in node && node.children.some(hasWords)
}
