/** What the parsers say about a node beyond what mdast has a place for. */
interface LayoutData {
  /** A heading by its markup (absent, true) or only by its looks (false). */
  marked?: boolean
  /** A list or table that follows a line of text without a blank line. */
  glued?: boolean
  /** The depth of a list item by its indent, from 1. */
  depth?: number
  /** A paragraph that describes a picture or a table. */
  caption?: boolean
  /** A row of header cells. */
  header?: boolean
  /** The id of an HTML element that notes can point to. */
  id?: string
}

declare module 'mdast' {
  interface HeadingData extends LayoutData {}
  interface ListData extends LayoutData {}
  interface ListItemData extends LayoutData {}
  interface TableData extends LayoutData {}
  interface TableRowData extends LayoutData {}
  interface ParagraphData extends LayoutData {}
}

export type { LayoutData }
