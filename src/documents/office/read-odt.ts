import type { FootnoteDefinition } from 'mdast'
import { DocumentError } from '../document-error.ts'
import { compactMetadata } from '../metadata.ts'
import { checkNesting, parseNested } from '../nesting.ts'
import { buildBlocks } from './build-blocks.ts'
import { readCoreTitle } from './core-title.ts'
import { readOdtBlocks } from './odt-blocks.ts'
import type { OdtNote, OdtReader } from './odt-inline.ts'
import { readOdtStyles } from './odt-styles.ts'
import type { OfficeDocument } from './office-document.ts'
import { openPackage, type OfficePackage } from './office-package.ts'
import { aroundAll, createTextWriter, rootOf } from './text-writer.ts'
import { childOf, elementsBelow } from './xml-elements.ts'

/**
 * Reads an ODT document. Its text is made of its paragraphs, one a line, in the order they are read, notes last; deleted
 * words, comments, headers and footers are not in it. Throws `DocumentError`.
 */
export function readOdt(path: string, bytes: Uint8Array): OfficeDocument {
  const office = openPackage(path, bytes, 'ODT')
  if (isEncrypted(office)) throw new DocumentError(path, 'is encrypted')
  const content = office.part('content.xml')?.root
  const body = childOf(childOf(content, 'body'), 'text')
  if (!body) throw new DocumentError(path, 'is no ODT document: it has no text')
  const styles = readOdtStyles([content, office.part('styles.xml')?.root])
  const reader: OdtReader = { writer: createTextWriter(), styles, notes: [] }
  const children = parseNested(path, () => [
    ...buildBlocks(readOdtBlocks(body, reader)),
    ...readNotes(reader),
  ])
  const tree = rootOf(children, reader.writer)
  checkNesting(path, tree)
  const shown = children.some(({ type }) => type === 'heading')
  const title = shown ? undefined : readCoreTitle(office.part('meta.xml'))
  return { text: reader.writer.text(), tree, metadata: compactMetadata({ title }) }
}

function isEncrypted(office: OfficePackage): boolean {
  const manifest = office.part('META-INF/manifest.xml')?.root
  return manifest !== undefined && !elementsBelow(manifest, 'encryption-data').next().done
}

function readNotes(reader: OdtReader): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = []
  for (const note of reader.notes) definitions.push(...readNote(reader, note))
  return definitions
}

function readNote(reader: OdtReader, { identifier, label, body }: OdtNote): FootnoteDefinition[] {
  if (!body) return []
  const { start } = reader.writer.write(`[${label}] `)
  const children = buildBlocks(readOdtBlocks(body, reader))
  const end = aroundAll(children)?.end
  if (!end) return []
  return [{ type: 'footnoteDefinition', identifier, label, children, position: { start, end } }]
}
