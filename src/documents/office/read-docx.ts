import type { FootnoteDefinition, RootContent } from 'mdast'
import type { Metadata } from '../document.ts'
import { compactMetadata } from '../metadata.ts'
import { checkNesting, parseNested } from '../nesting.ts'
import { DocumentError } from '../document-error.ts'
import { buildBlocks } from './build-blocks.ts'
import { notesOf, readBlocks } from './docx-blocks.ts'
import type { DocxNote, DocxPart, DocxReader, DocxWords } from './docx-reader.ts'
import { readStyles } from './docx-styles.ts'
import { openPackage, type OfficePackage, type XmlPart } from './office-package.ts'
import type { OfficeDocument } from './office-document.ts'
import { readCoreTitle } from './core-title.ts'
import { partOfType, readRelationships, type Relationship } from './relationships.ts'
import { aroundAll, createTextWriter, rootOf } from './text-writer.ts'
import { childOf } from './xml-elements.ts'

/** A DOCX document, read, and where its words stand in its parts. */
export interface DocxDocument extends OfficeDocument {
  readonly office: OfficePackage
  /** The part that holds the body. */
  readonly main: XmlPart
  readonly words: readonly DocxWords[]
  readonly notes: readonly DocxNote[]
}

/**
 * Reads a DOCX document. Its text is made of its paragraphs, one a line, in the order they are read, notes last; deleted and
 * hidden words, comments, headers and footers are not in it. Throws `DocumentError`.
 */
export function readDocx(path: string, bytes: Uint8Array): DocxDocument {
  const office = openPackage(path, bytes, 'DOCX')
  const name =
    partOfType('', readRelationships(office, ''), 'officeDocument') ?? 'word/document.xml'
  const main = office.part(name)
  const body = childOf(main?.root, 'body')
  if (!main || !body) throw new DocumentError(path, 'is no DOCX document: it has no body')
  const links = readRelationships(office, name)
  const styles = readStyles(
    partNamed(office, name, links, 'styles'),
    partNamed(office, name, links, 'numbering'),
  )
  const reader: DocxReader = { writer: createTextWriter(), styles, words: [], notes: [] }
  const children = parseNested(path, () => [
    ...buildBlocks(readBlocks(body, reader, { name, addresses: addressesOf(links) })),
    ...readNotes(reader, office, name, links),
  ])
  const tree = rootOf(children, reader.writer)
  checkNesting(path, tree)
  const { words, notes } = reader
  return {
    text: reader.writer.text(),
    tree,
    metadata: metadataOf(office, styles.lang, children),
    office,
    main,
    words,
    notes,
  }
}

const partNamed = (
  office: OfficePackage,
  from: string,
  links: readonly Relationship[],
  type: string,
): XmlPart | undefined => {
  const name = partOfType(from, links, type)
  return name === undefined ? undefined : office.part(name)
}

const addressesOf = (links: readonly Relationship[]): Map<string, string> =>
  new Map(
    links
      .filter(({ type, external }) => type === 'hyperlink' && external)
      .map(({ id, target }) => [id, target]),
  )

function metadataOf(
  office: OfficePackage,
  lang: string | undefined,
  children: readonly RootContent[],
): Metadata {
  // Programs fill in a title of their own; where the document shows one, that is the title.
  const shown = children.some(({ type }) => type === 'heading')
  return compactMetadata({
    title: shown ? undefined : readCoreTitle(office.part('docProps/core.xml')),
    lang,
  })
}

/** The notes in the order the text points to them. */
function readNotes(
  reader: DocxReader,
  office: OfficePackage,
  main: string,
  links: readonly Relationship[],
): FootnoteDefinition[] {
  const open = (kind: DocxNote['kind']) => {
    const name = partOfType(main, links, `${kind}s`)
    const part = name === undefined ? undefined : office.part(name)
    const addresses =
      name === undefined ? new Map<string, string>() : addressesOf(readRelationships(office, name))
    return { notes: notesOf(part?.root, kind), part: { name: name ?? '', addresses } }
  }
  const stories = { footnote: open('footnote'), endnote: open('endnote') }
  const definitions: FootnoteDefinition[] = []
  // A note may point to another one: the list grows while it is read.
  for (const note of reader.notes) {
    const { notes, part } = stories[note.kind]
    const story = notes.get(note.id)
    notes.delete(note.id)
    if (story) definitions.push(...readNote(reader, note, story, part))
  }
  return definitions
}

function readNote(
  reader: DocxReader,
  { kind, id, label }: DocxNote,
  story: Parameters<typeof readBlocks>[0],
  part: DocxPart,
): FootnoteDefinition[] {
  const { start } = reader.writer.write(`[${label}] `)
  const children = buildBlocks(readBlocks(story, reader, part))
  const end = aroundAll(children)?.end
  if (!end) return []
  return [
    {
      type: 'footnoteDefinition',
      identifier: `${kind}-${id}`,
      label,
      children,
      position: { start, end },
    },
  ]
}
