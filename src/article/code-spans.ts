import type { Nodes } from 'mdast'
import type { Span } from '../text/span.ts'

/** Where code stands in a document: blocks and inline samples, in order. */
export function codeSpans(node: Nodes): Span[] {
  if (node.type === 'code' || node.type === 'inlineCode') {
    const { start, end } = node.position ?? {}
    return start?.offset === undefined || end?.offset === undefined
      ? []
      : [{ start: start.offset, end: end.offset }]
  }
  return 'children' in node ? node.children.flatMap((child) => codeSpans(child as Nodes)) : []
}
