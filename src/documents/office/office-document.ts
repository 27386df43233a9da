import type { Root } from 'mdast'
import type { Metadata } from '../document.ts'

/** What is read of an office document: its text, one paragraph a line, and the tree of that text. */
export interface OfficeDocument {
  readonly text: string
  readonly tree: Root
  readonly metadata: Metadata
}
