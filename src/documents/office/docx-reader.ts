import type { XmlElement } from '@rgrove/parse-xml'
import type { DocxStyles } from './docx-styles.ts'
import type { TextWriter } from './text-writer.ts'

/** Words of the text and the element of the document they stand in. */
export interface DocxWords {
  readonly start: number
  readonly end: number
  /** The part: `word/document.xml`, `word/footnotes.xml`. */
  readonly part: string
  /** The run (`w:r`) and the element of it (`w:t`). */
  readonly run: XmlElement
  readonly element: XmlElement
}

/** A note that the text points to. */
export interface DocxNote {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  /** As the text shows it: `1`, `i`. */
  readonly label: string
  /** Where the text points to it. */
  readonly at: { readonly start: number; readonly end: number }
  /** The run that points to it. */
  readonly run: XmlElement
}

/** What is known while a DOCX document is read. */
export interface DocxReader {
  readonly writer: TextWriter
  readonly styles: DocxStyles
  readonly words: DocxWords[]
  readonly notes: DocxNote[]
}

/** The part that is being read, and what its identifiers point to. */
export interface DocxPart {
  readonly name: string
  readonly addresses: ReadonlyMap<string, string>
}
