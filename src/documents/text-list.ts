import type { BlockContent, List, ListItem, Paragraph } from 'mdast'
import type { Line } from './text-lines.ts'
import type { Reader } from './text-reader.ts'
import { isGlued } from './text-table.ts'
import { paragraphNode, positionOf, spanOf } from './text-nodes.ts'

export const indentOf = (line: Line): number => line.start - line.lineStart

/** One list an uninterrupted run of items; the depth of an item comes from its indent. */
export function listNodes(reader: Reader, run: readonly Line[]): List[] {
  const items: ListItem[] = []
  const indents: number[] = []
  for (const group of itemGroups(run)) {
    const first = group[0] as Line
    while (indents.length > 0 && (indents.at(-1) as number) > indentOf(first)) indents.pop()
    if (indents.at(-1) !== indentOf(first)) indents.push(indentOf(first))
    const children: BlockContent[] = [itemParagraph(reader.text, group)]
    items.push({
      type: 'listItem',
      data: { depth: indents.length },
      children,
      position: spanOf(group),
    })
  }
  const ordered = (run[0] as Line).ordered
  return [
    {
      type: 'list',
      ordered,
      data: { glued: isGlued(reader.lines, run[0] as Line) },
      children: items,
      position: spanOf(run),
    },
  ]
}

/** A number is shown with its item, so it stays in it; a bullet that stands for layout does not. */
function itemParagraph(text: string, group: readonly Line[]): Paragraph {
  const first = group[0] as Line
  const paragraph = paragraphNode(text, group)
  const keepsMark = first.ordered || /^[•⁃]/.test(text.slice(first.start, first.start + 1))
  if (!keepsMark) return paragraph
  return {
    ...paragraph,
    position: positionOf(first.start, first, (group.at(-1) as Line).end, group.at(-1) as Line),
  }
}

function itemGroups(run: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of run) {
    if (line.kind === 'item') groups.push([line])
    else if (line.kind !== 'blank') groups.at(-1)?.push(line)
  }
  return groups
}
