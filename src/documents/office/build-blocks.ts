import type { BlockContent, DefinitionContent, List, ListItem, TableRow } from 'mdast'
import type { LayoutData } from '../node-data.ts'
import type { OfficeBlock, OfficeParagraph, OfficeRow } from './office-paragraph.ts'
import { aroundAll } from './text-writer.ts'

type Block = BlockContent | DefinitionContent

/** The tree of paragraphs that stand flat beside each other: items of one list, lines of one quotation are joined. */
export function buildBlocks(blocks: readonly OfficeBlock[]): Block[] {
  const built: Block[] = []
  let at = 0
  while (at < blocks.length) {
    const first = blocks[at] as OfficeBlock
    if ('rows' in first) {
      built.push(...tableOf(first.rows))
      at++
      continue
    }
    const run = runFrom(blocks, at, first)
    built.push(...nodesOf(run))
    at += run.length
  }
  return built
}

/** The paragraphs from one place on that make one list or one quotation; else the one. */
function runFrom(
  blocks: readonly OfficeBlock[],
  at: number,
  first: OfficeParagraph,
): OfficeParagraph[] {
  const run = [first]
  for (let i = at + 1; i < blocks.length; i++) {
    const next = blocks[i] as OfficeBlock
    if ('rows' in next || !belongs(first, next)) break
    run.push(next)
  }
  return run
}

function belongs({ look: first }: OfficeParagraph, { look: next }: OfficeParagraph): boolean {
  if (first.kind === 'quote') return next.kind === 'quote'
  return first.kind === 'item' && next.kind === 'item' && next.list === first.list
}

function nodesOf(run: readonly OfficeParagraph[]): Block[] {
  const [first] = run
  const filled = run.filter(({ children }) => children.length > 0)
  const position = aroundAll(filled)
  if (!first || !position) return []
  if (first.look.kind === 'item') return [listOf(filled, first.look.ordered)]
  if (first.look.kind === 'quote')
    return [{ type: 'blockquote', children: filled.map((one) => paragraphOf(one)), position }]
  return filled.flatMap(plainNode)
}

function listOf(run: readonly OfficeParagraph[], ordered: boolean): List {
  const children = run.map((paragraph): ListItem => {
    const { look, position } = paragraph
    const data: LayoutData = { depth: look.kind === 'item' ? look.depth : 1 }
    return { type: 'listItem', data, children: [paragraphOf(paragraph)], position }
  })
  const position = aroundAll(children)
  return { type: 'list', ordered, children, ...(position ? { position } : {}) }
}

function plainNode(paragraph: OfficeParagraph): Block[] {
  const { look, children, position } = paragraph
  if (look.kind === 'skipped') return []
  if (look.kind === 'heading')
    return [{ type: 'heading', depth: look.depth, children: [...children], position }]
  if (look.kind === 'code') return [{ type: 'code', value: '', position }]
  return [paragraphOf(paragraph, look.kind === 'caption')]
}

const paragraphOf = (
  { children, position }: OfficeParagraph,
  caption = false,
): Extract<Block, { type: 'paragraph' }> => ({
  type: 'paragraph',
  ...(caption ? { data: { caption } } : {}),
  children: [...children],
  position,
})

/** A table of one column only lays the page out: its cells are paragraphs. */
function tableOf(rows: readonly OfficeRow[]): Block[] {
  if (rows.every(({ cells }) => cells.length < 2))
    return rows.flatMap(({ cells }) =>
      cells.flatMap((children): Block[] => {
        const position = aroundAll(children)
        return position ? [{ type: 'paragraph', children: [...children], position }] : []
      }),
    )
  const children = rows.map(rowOf)
  const position = aroundAll(children)
  return [{ type: 'table', children, ...(position ? { position } : {}) }]
}

const rowOf = ({ cells, header, position }: OfficeRow): TableRow => ({
  type: 'tableRow',
  ...(header === undefined ? {} : { data: { header } }),
  children: cells.map((children) => {
    const around = aroundAll(children)
    return { type: 'tableCell', children: [...children], position: around ?? position }
  }),
  position,
})
