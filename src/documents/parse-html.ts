import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Root } from 'mdast'
import type { Metadata } from './document.ts'
import { findContent } from './html-content.ts'
import { readHtmlMetadata } from './html-metadata.ts'
import { htmlToMdast } from './html-to-mdast.ts'
import { checkCells, checkNesting, parseNested } from './nesting.ts'

/** A web page, read. */
export interface HtmlPage {
  readonly tree: Root
  readonly metadata: Metadata
}

/**
 * The article of a web page as a tree without navigation, and what its head says about it.
 *
 * @throws {DocumentError} when it is nested too deeply.
 */
export function parseHtml(text: string, path = '<page>'): HtmlPage {
  // A byte order mark would shift the offsets of the parser by one.
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
  checkCells(path, source, ['<td', '<th', '<TD', '<TH'])
  const page = parseNested(path, () => fromHtml(source))
  checkNesting(path, page)
  clampEnds(page, source.length)
  return { tree: htmlToMdast(findContent(page), text), metadata: readHtmlMetadata(page) }
}

/** What a comment leaves open at the end of the page ends one character behind it, as the parser counts. */
function clampEnds(node: Nodes, length: number): void {
  const end = node.position?.end
  if (end?.offset !== undefined && end.offset > length) end.offset = length
  if ('children' in node) for (const child of node.children) clampEnds(child, length)
}
