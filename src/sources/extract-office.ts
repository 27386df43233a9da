import type { Nodes } from 'mdast'
import { DocumentError } from '../documents/document-error.ts'
import type { OfficeFormat } from '../documents/document.ts'
import { SourceError } from './source-error.ts'
import type { SourceText } from './source-text.ts'
import { normaliseText } from './source-text.ts'

/** The text of a DOCX or ODT document, read as a draft is. Throws `SourceError`. */
export async function extractOffice(bytes: Uint8Array, format: OfficeFormat): Promise<SourceText> {
  const read =
    format === 'docx'
      ? (await import('../documents/office/read-docx.ts')).readDocx
      : (await import('../documents/office/read-odt.ts')).readOdt
  try {
    const { text: lines, tree, metadata } = read('', bytes)
    const text = normaliseText(withoutMarks(lines, tree).replace(/\n/g, '\n\n'))
    const { title, lang } = metadata
    return { text, complete: text !== '', ...(title ? { title } : {}), ...(lang ? { lang } : {}) }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    throw new SourceError(`the ${format.toUpperCase()} document ${error.reason}`)
  }
}

/** Note marks would stand between the words of a quotation. */
function withoutMarks(text: string, tree: Nodes): string {
  let kept = ''
  let at = 0
  for (const { position } of noteMarks(tree)) {
    kept += text.slice(at, position?.start.offset)
    at = position?.end.offset ?? at
  }
  return kept + text.slice(at)
}

function* noteMarks(node: Nodes): Generator<Nodes> {
  if (node.type === 'footnoteReference') yield node
  if ('children' in node) for (const child of node.children) yield* noteMarks(child)
}
