import type { BlockContent, FootnoteDefinition } from 'mdast'
import type { EnvironmentLook } from './latex-environments.ts'
import type { InlineSyntax } from './scan-inline.ts'
import type { Source } from './source.ts'

export type LatexBlock = BlockContent | FootnoteDefinition

/** What was begun and not yet ended. */
export interface LatexFrame {
  readonly look: EnvironmentLook | 'item' | 'entry'
  readonly name: string
  readonly children: LatexBlock[]
  readonly start: number
  /** The key of an entry of the bibliography. */
  readonly key?: string
}

/** What is known while LaTeX is read. */
export interface LatexReader {
  readonly source: Source
  readonly syntax: InlineSyntax
  readonly stack: LatexFrame[]
  readonly notes: FootnoteDefinition[]
  readonly hasChapters: boolean
}

/** Closes an environment and what is still open in it; gives the offset to go on from. */
export function endEnvironment(reader: LatexReader, name: string, after: number): number {
  const { stack } = reader
  if (!stack.some((frame) => frame.name === name)) return after
  while (stack.length > 1) {
    const isIt = stack.at(-1)?.name === name
    closeFrame(reader, after)
    if (isIt) break
  }
  return after
}

/** Adds a block to what is open. */
export const add = ({ stack }: LatexReader, block: LatexBlock): void =>
  void (stack.at(-1) as LatexFrame).children.push(block)

/** Closes what was opened last and adds it to what is around it. */
export function closeFrame(reader: LatexReader, end: number): void {
  const frame = reader.stack.pop()
  if (!frame || frame.children.length === 0) return
  const { look, name, children, start, key } = frame
  const position = reader.source.position(start, end)
  if (look === 'quote') add(reader, { type: 'blockquote', children, position })
  else if (look === 'item')
    add(reader, { type: 'list', children: [{ type: 'listItem', children, position }], position })
  else if (look === 'list') add(reader, listOf(children, /enum/.test(name), position))
  else if (look === 'entry')
    add(reader, {
      type: 'footnoteDefinition',
      identifier: key ?? '',
      label: key ?? '',
      children,
      position,
    })
  else for (const child of children) add(reader, child)
}

/** The items of a list were closed as lists of one. */
function listOf(
  children: readonly LatexBlock[],
  ordered: boolean,
  position: NonNullable<LatexBlock['position']>,
): LatexBlock {
  const items = children.flatMap((child) =>
    child.type === 'list'
      ? child.children
      : [{ type: 'listItem' as const, children: [child], position: child.position ?? position }],
  )
  return { type: 'list', ordered, children: items, position }
}
