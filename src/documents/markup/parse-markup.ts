import type { Root } from 'mdast'
import type { Metadata } from '../document.ts'
import { checkNesting, parseNested } from '../nesting.ts'
import { parseAsciidoc } from './parse-asciidoc.ts'
import { parseLatex } from './parse-latex.ts'
import { parseRst } from './parse-rst.ts'

/** A document in a markup of its own, read into the tree that all formats share. */
export interface MarkupDocument {
  readonly tree: Root
  readonly metadata: Metadata
}

const parsers = { asciidoc: parseAsciidoc, rst: parseRst, latex: parseLatex } as const

/**
 * Reads a markup for what is prose in it. Text nodes hold prose alone and stand where they stand in the text; whatever is not
 * understood is left out rather than read as prose. Throws `DocumentError` when it is nested too deeply.
 */
export function parseMarkup(
  format: keyof typeof parsers,
  text: string,
  path: string,
): MarkupDocument {
  const { tree, metadata } = parseNested(path, () => parsers[format](text))
  checkNesting(path, tree)
  return { tree, metadata }
}
