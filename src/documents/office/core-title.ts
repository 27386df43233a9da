import type { XmlPart } from './office-package.ts'
import { elementsBelow } from './xml-elements.ts'

/** The title among the properties of a document, if there is one that a person gave. */
export function readCoreTitle(part: XmlPart | undefined): string | undefined {
  if (!part) return undefined
  const [title] = elementsBelow(part.root, 'title')
  const words = title?.text.replace(/\s+/g, ' ').trim() ?? ''
  return words === '' || madeUp.test(words) ? undefined : words
}

/** Names that programs give to what has none. */
const madeUp = /^(?:microsoft word - |document\d*$|untitled|[^\s]+\.(?:docx?|odt|rtf)$)/i
