import type { XmlElement } from '@rgrove/parse-xml'
import type { PhrasingContent } from 'mdast'
import { readInline } from './docx-inline.ts'
import type { DocxPart, DocxReader } from './docx-reader.ts'
import type { OfficeBlock, OfficeRow, ParagraphLook } from './office-paragraph.ts'
import { aroundAll, lineInside } from './text-writer.ts'
import {
  attributeOf,
  childOf,
  childrenNamed,
  elementsBelow,
  elementsOf,
  nameOf,
} from './xml-elements.ts'

interface Body {
  readonly reader: DocxReader
  readonly part: DocxPart
  readonly blocks: OfficeBlock[]
  /** Words of a paragraph whose end was deleted: the next one goes on with them. */
  carried: PhrasingContent[]
  /** Inside a table of contents. */
  skipped: boolean
}

/** Reads the blocks of a story: the body, a note, a text box. A paragraph becomes a line, a row of a table too. */
export function readBlocks(story: XmlElement, reader: DocxReader, part: DocxPart): OfficeBlock[] {
  const body: Body = { reader, part, blocks: [], carried: [], skipped: false }
  readChildren(body, story)
  if (body.carried.length > 0) endParagraph(body, { kind: 'plain' }, body.carried)
  return body.blocks
}

const transparent = new Set(['ins', 'moveTo', 'customXml', 'sdtContent'])

function readChildren(body: Body, parent: XmlElement): void {
  for (const child of elementsOf(parent)) {
    const name = nameOf(child)
    if (name === 'p') readParagraph(body, child)
    else if (name === 'tbl') readTable(body, child)
    else if (name === 'sdt') readControl(body, child)
    else if (name === 'AlternateContent') readChildren(body, childOf(child, 'Choice') ?? child)
    else if (transparent.has(name)) readChildren(body, child)
  }
}

/** A table of contents repeats the headings and says nothing of its own. */
function readControl(body: Body, control: XmlElement): void {
  const content = childOf(control, 'sdtContent')
  if (!content) return
  const gallery = [...elementsBelow(control, 'docPartGallery')][0]
  const before = body.skipped
  body.skipped ||= attributeOf(gallery, 'val') === 'Table of Contents'
  readChildren(body, content)
  body.skipped = before
}

function readParagraph(body: Body, paragraph: XmlElement): void {
  const { reader, part } = body
  const properties = childOf(paragraph, 'pPr')
  const { children, boxes } = readInline(paragraph, reader, part)
  const all = [...body.carried, ...children]
  body.carried = []
  if (isDeleted(childOf(properties, 'rPr'))) body.carried = all
  else
    endParagraph(body, body.skipped ? { kind: 'skipped' } : reader.styles.lookOf(properties), all)
  for (const box of boxes) body.blocks.push(...readBlocks(box, reader, part))
}

const isDeleted = (properties: XmlElement | undefined): boolean =>
  childOf(properties, 'del') !== undefined || childOf(properties, 'moveFrom') !== undefined

function endParagraph(body: Body, look: ParagraphLook, children: readonly PhrasingContent[]): void {
  const { writer } = body.reader
  const point = writer.point()
  body.blocks.push({
    look,
    children,
    position: aroundAll(children) ?? { start: point, end: point },
  })
  writer.endLine()
}

function readTable(body: Body, table: XmlElement): void {
  const rows = rowsOf(table).flatMap((row) => readRow(body, row))
  if (rows.length > 0) body.blocks.push({ rows })
}

const rowsOf = (table: XmlElement): XmlElement[] =>
  elementsOf(table).flatMap((child) => {
    if (nameOf(child) === 'tr') return [child]
    return /^(?:sdt|sdtContent|customXml|ins)$/.test(nameOf(child)) ? rowsOf(child) : []
  })

function readRow({ reader, part }: Body, row: XmlElement): OfficeRow[] {
  const properties = childOf(row, 'trPr')
  if (childOf(properties, 'del')) return []
  const { writer } = reader
  const start = writer.point()
  const cells = cellsOf(row).map((cell, index) => {
    if (index > 0) writer.write('\t')
    return readCell(cell, reader, part)
  })
  const position = { start, end: writer.point() }
  writer.endLine()
  const header = childOf(properties, 'tblHeader') ? true : undefined
  return [{ cells, header, position }]
}

const cellsOf = (row: XmlElement): XmlElement[] =>
  elementsOf(row).flatMap((child) => {
    if (nameOf(child) === 'tc') return [child]
    return /^(?:sdt|sdtContent|customXml)$/.test(nameOf(child)) ? cellsOf(child) : []
  })

/** The paragraphs of a cell follow each other on the line of its row. */
function readCell(cell: XmlElement, reader: DocxReader, part: DocxPart): PhrasingContent[] {
  const all: PhrasingContent[] = []
  for (const paragraph of paragraphsOf(cell)) {
    const before = reader.writer.length
    if (all.length > 0) all.push({ type: 'break', position: reader.writer.write(lineInside) })
    const { children } = readInline(paragraph, reader, part)
    if (children.length > 0) all.push(...children)
    else if (all.at(-1)?.type === 'break' && reader.writer.length > before) all.pop()
  }
  return all
}

const paragraphsOf = (cell: XmlElement): XmlElement[] =>
  elementsOf(cell).flatMap((child) => {
    const name = nameOf(child)
    if (name === 'p') return [child]
    if (name === 'tbl')
      return rowsOf(child).flatMap((row) => cellsOf(row).flatMap((inner) => paragraphsOf(inner)))
    return name === 'sdt' || transparent.has(name) ? paragraphsOf(child) : []
  })

/** The notes of a part by their identifier, without the lines that separate them. */
export const notesOf = (root: XmlElement | undefined, name: string): Map<string, XmlElement> =>
  new Map(
    childrenNamed(root, name)
      .filter((note) => !/eparator/.test(attributeOf(note, 'type') ?? ''))
      .map((note) => [attributeOf(note, 'id') ?? '', note]),
  )
