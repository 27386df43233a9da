import type { PhrasingContent } from 'mdast'
import type { Position } from './text-writer.ts'

/** What a paragraph is, by its style. */
export type ParagraphLook =
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3 | 4 | 5 | 6 }
  | {
      readonly kind: 'item'
      readonly list: string
      readonly depth: number
      readonly ordered: boolean
    }
  | { readonly kind: 'plain' | 'quote' | 'code' | 'caption' | 'skipped' }

/** A paragraph that is read. */
export interface OfficeParagraph {
  readonly look: ParagraphLook
  readonly children: readonly PhrasingContent[]
  readonly position: Position
}

/** A row of a table: the words of each cell. */
export interface OfficeRow {
  readonly cells: readonly (readonly PhrasingContent[])[]
  readonly header: boolean | undefined
  readonly position: Position
}

/** What stands in the body of an office document, in order. */
export type OfficeBlock = OfficeParagraph | { readonly rows: readonly OfficeRow[] }
