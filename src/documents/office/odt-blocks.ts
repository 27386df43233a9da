import type { XmlElement } from '@rgrove/parse-xml'
import type { PhrasingContent } from 'mdast'
import { readOdtInline, storyOf, type OdtReader } from './odt-inline.ts'
import type { OfficeBlock, OfficeRow, ParagraphLook } from './office-paragraph.ts'
import { aroundAll, lineInside } from './text-writer.ts'
import { attributeOf, elementsOf, nameOf } from './xml-elements.ts'

interface Body {
  readonly reader: OdtReader
  readonly blocks: OfficeBlock[]
  lists: number
}

/** The list around a paragraph. */
interface ListPlace {
  readonly list: string
  readonly style: string | undefined
  readonly depth: number
}

/** Reads the blocks of a story: the body, a note, a text box. A paragraph becomes a line, a row of a table too. */
export function readOdtBlocks(story: XmlElement, reader: OdtReader): OfficeBlock[] {
  const body: Body = { reader, blocks: [], lists: 0 }
  readChildren(body, story, undefined)
  return body.blocks
}

const contents =
  /^(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index)$/

function readChildren(body: Body, parent: XmlElement, place: ListPlace | undefined): void {
  for (const child of storyOf(parent)) {
    const name = nameOf(child)
    if (name === 'p' || name === 'h') readParagraph(body, child, place)
    else if (name === 'list') readList(body, child, place)
    else if (name === 'table') readTable(body, child)
    else if (name === 'bibliography') readChildren(body, child, place)
    else if (name === 'index-body') readChildren(body, child, place)
    else if (contents.test(name)) readContents(body, child)
  }
}

/** A table of contents repeats the headings: its lines are there, and are not read. */
function readContents(body: Body, element: XmlElement): void {
  const inner: Body = { reader: body.reader, blocks: [], lists: 0 }
  readChildren(inner, element, undefined)
}

function readList(body: Body, element: XmlElement, outer: ListPlace | undefined): void {
  const place: ListPlace = {
    list: outer?.list ?? `list-${++body.lists}`,
    style: attributeOf(element, 'style-name') ?? outer?.style,
    depth: (outer?.depth ?? 0) + 1,
  }
  for (const item of elementsOf(element)) readChildren(body, item, place)
}

function readParagraph(body: Body, paragraph: XmlElement, place: ListPlace | undefined): void {
  const { reader } = body
  const { children, boxes } = readOdtInline(paragraph, reader)
  const point = reader.writer.point()
  const position = aroundAll(children) ?? { start: point, end: point }
  reader.writer.endLine()
  body.blocks.push({ look: lookOf(reader, paragraph, place), children, position })
  for (const box of boxes) body.blocks.push(...readOdtBlocks(box, reader))
}

function lookOf(
  { styles }: OdtReader,
  paragraph: XmlElement,
  place: ListPlace | undefined,
): ParagraphLook {
  if (nameOf(paragraph) === 'h') {
    const level = Number(attributeOf(paragraph, 'outline-level') ?? 1) || 1
    return { kind: 'heading', depth: Math.min(Math.max(level, 1), 6) as 1 }
  }
  const look = styles.lookOf(attributeOf(paragraph, 'style-name'))
  if (!place || look.kind !== 'plain') return look
  const { list, depth, style } = place
  return { kind: 'item', list, depth, ordered: styles.isOrdered(style, depth) }
}

function readTable({ reader, blocks }: Body, table: XmlElement): void {
  const rows = rowsOf(table, false).map(({ row, header }) => readRow(reader, row, header))
  if (rows.length > 0) blocks.push({ rows })
}

interface FoundRow {
  readonly row: XmlElement
  readonly header: boolean
}

const rowsOf = (table: XmlElement, header: boolean): FoundRow[] =>
  elementsOf(table).flatMap((child): FoundRow[] => {
    const name = nameOf(child)
    if (name === 'table-row') return [{ row: child, header }]
    if (name === 'table-header-rows') return rowsOf(child, true)
    return name === 'table-rows' || name === 'table-row-group' ? rowsOf(child, header) : []
  })

function readRow(reader: OdtReader, row: XmlElement, header: boolean): OfficeRow {
  const { writer } = reader
  const start = writer.point()
  const found = elementsOf(row).filter((cell) => /^(?:covered-)?table-cell$/.test(nameOf(cell)))
  const cells = found.map((cell, index) => {
    if (index > 0) writer.write('\t')
    return readCell(cell, reader)
  })
  const position = { start, end: writer.point() }
  writer.endLine()
  return { cells, header: header ? true : undefined, position }
}

function readCell(cell: XmlElement, reader: OdtReader): PhrasingContent[] {
  const all: PhrasingContent[] = []
  for (const paragraph of paragraphsOf(cell)) {
    if (all.length > 0) all.push({ type: 'break', position: reader.writer.write(lineInside) })
    all.push(...readOdtInline(paragraph, reader).children)
  }
  while (all.at(-1)?.type === 'break') all.pop()
  return all
}

const paragraphsOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    /^[ph]$/.test(nameOf(child)) ? [child] : paragraphsOf(child),
  )
