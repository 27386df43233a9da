import type { Element, Nodes } from 'hast'
import type {
  BlockContent,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  TableCell,
  TableRow,
} from 'mdast'
import {
  attribute,
  childrenOf,
  elementsIn,
  htmlText,
  isElement,
  isSideMatter,
  type HtmlParent,
} from './html-elements.ts'

type Position = NonNullable<Root['position']>

/** The blocks of an HTML element as an mdast tree. Text nodes keep the offsets of the source. */
export function htmlToMdast(content: HtmlParent, text: string): Root {
  const children = blocksOf(content)
  const whole: Position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: text.length },
  }
  return { type: 'root', children: children as RootContent[], position: whole }
}

const inlineNames = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark picture q rp rt ruby s samp ' +
    'small source span strike strong sub sup time tt u var wbr'
  ).split(' '),
)

const isInline = (node: Nodes): boolean =>
  node.type === 'text' || (isElement(node) && inlineNames.has(node.tagName) && !hasBlock(node))

/** A link or span around whole blocks (a teaser, say) is no inline element. */
const hasBlock = (element: Element): boolean =>
  childrenOf(element).some((child) => isElement(child) && !isInline(child))

/** The blocks below a node: runs of inline nodes become paragraphs. */
function blocksOf(node: Nodes): BlockContent[] {
  const blocks: BlockContent[] = []
  let run: Nodes[] = []
  const flush = (): void => {
    const paragraph = paragraphOf(run)
    if (paragraph) blocks.push(paragraph)
    run = []
  }
  for (const child of childrenOf(node)) {
    if (isInline(child)) {
      if (!isElement(child) || !isSideMatter(child)) run.push(child)
      continue
    }
    flush()
    if (isElement(child) && !isSideMatter(child)) blocks.push(...blockOf(child))
  }
  flush()
  return blocks
}

function blockOf(element: Element): BlockContent[] {
  const { tagName } = element
  if (/^h[1-6]$/.test(tagName)) return headingOf(element)
  if (tagName === 'ul' || tagName === 'ol') return listOf(element)
  if (tagName === 'table') return tableOf(element)
  if (tagName === 'blockquote') return wrapped(element, 'blockquote')
  if (tagName === 'pre') return codeOf(element)
  if (tagName === 'figcaption' || tagName === 'caption') return captionOf(element)
  if (tagName === 'hr') return []
  return blocksOf(element)
}

function wrapped(element: Element, type: 'blockquote'): BlockContent[] {
  const children = blocksOf(element)
  return children.length === 0 ? [] : [{ type, children, ...placed(element) }]
}

const codeOf = (element: Element): BlockContent[] => [
  { type: 'code', value: htmlText(element), ...placed(element) },
]

const placed = (element: Element): { position?: Position } =>
  element.position ? { position: element.position as Position } : {}

function headingOf(element: Element): BlockContent[] {
  const children = phrasing(childrenOf(element))
  const position = around(children)
  if (!position) return []
  return [
    { type: 'heading', depth: Number(element.tagName[1]) as Heading['depth'], children, position },
  ]
}

const captionOf = (element: Element): BlockContent[] =>
  blocksOf(element).map((block) =>
    block.type === 'paragraph' ? { ...block, data: { caption: true } } : block,
  )

function listOf(element: Element): BlockContent[] {
  const items: ListItem[] = []
  for (const child of childrenOf(element)) {
    if (!isElement(child) || isSideMatter(child)) continue
    const children = blocksOf(child)
    if (children.length > 0)
      items.push({ type: 'listItem', data: idOf(child), children, ...placed(child) })
  }
  if (items.length === 0) return []
  return [{ type: 'list', ordered: element.tagName === 'ol', children: items, ...placed(element) }]
}

const idOf = (element: Element): { id?: string } => {
  const id = attribute(element, 'id')
  return id === undefined ? {} : { id }
}

/** A table without header cells or with one column only lays a page out; its cells are blocks then. */
function tableOf(element: Element): BlockContent[] {
  const rows = rowsOf(element)
  const captions = childrenOf(element).filter(
    (child) => isElement(child) && child.tagName === 'caption',
  )
  const before = captions.flatMap((caption) => captionOf(caption as Element))
  const cells = rows.map((row) =>
    childrenOf(row).filter((cell) => isElement(cell) && /^t[hd]$/.test(cell.tagName)),
  )
  const isLayout =
    cells.every((row) => row.length < 2) || rows.some((row) => [...elementsIn(row)].some(isTable))
  if (isLayout) return [...before, ...cells.flat().flatMap(blocksOf)]
  const children = rows.map((row, index) => rowOf(row, cells[index] as Element[]))
  return [...before, { type: 'table', children, ...placed(element) }]
}

/** The rows of a table itself: those of tables in its cells are read with the cells. */
const rowsOf = (element: Element): Element[] =>
  childrenOf(element).flatMap((child) => {
    if (!isElement(child)) return []
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : []
  })

const isTable = ({ tagName }: Element): boolean => tagName === 'table'

function rowOf(row: Element, cells: readonly Element[]): TableRow {
  const header = cells.every(({ tagName }) => tagName === 'th')
  return { type: 'tableRow', data: { header }, children: cells.map(cellOf), ...placed(row) }
}

function cellOf(cell: Element): TableCell {
  const children = phrasing(childrenOf(cell))
  const position = around(children) ?? (cell.position as Position | undefined)
  return { type: 'tableCell', children, ...(position ? { position } : {}) }
}

function paragraphOf(run: readonly Nodes[]): Paragraph | undefined {
  const children = phrasing(run)
  const position = around(children)
  return position && children.some(hasInk) ? { type: 'paragraph', children, position } : undefined
}

const hasInk = (node: PhrasingContent): boolean => {
  if (node.type === 'text') return /\S/.test(node.value)
  return 'children' in node && node.children.some(hasInk)
}

/** From the first to the last of the nodes, blank text at the ends left out. */
function around(children: readonly PhrasingContent[]): Position | undefined {
  const inked = children.filter(
    (child) => child.position && (child.type !== 'text' || hasInk(child)),
  )
  const start = inked[0]?.position?.start
  const end = inked.at(-1)?.position?.end
  return start && end ? { start, end } : undefined
}

function phrasing(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text')
      return node.position
        ? [{ type: 'text', value: node.value, position: node.position as Position }]
        : []
    return isElement(node) && !isSideMatter(node) ? inlineOf(node) : []
  })
}

function inlineOf(element: Element): PhrasingContent[] {
  const position = placed(element)
  const { tagName } = element
  if (tagName === 'br') return [{ type: 'break', ...position }]
  if (/^(?:code|kbd|samp|var|tt)$/.test(tagName))
    return [{ type: 'inlineCode', value: htmlText(element), ...position }]
  if (tagName === 'img')
    return [
      {
        type: 'image',
        url: attribute(element, 'src') ?? '',
        alt: attribute(element, 'alt') ?? '',
        ...position,
      },
    ]
  const note = noteOf(element)
  if (note !== undefined) return [{ type: 'footnoteReference', identifier: note, ...position }]
  const children = phrasing(childrenOf(element))
  const url = tagName === 'a' ? attribute(element, 'href') : undefined
  if (url !== undefined) return [{ type: 'link', url, children: children as never, ...position }]
  if (tagName === 'em' || tagName === 'i') return [{ type: 'emphasis', children, ...position }]
  if (tagName === 'strong' || tagName === 'b') return [{ type: 'strong', children, ...position }]
  return children
}

/** A raised or bracketed mark that points into the page: the place it points to. */
function noteOf(element: Element): string | undefined {
  if (element.tagName !== 'sup' && element.tagName !== 'a') return undefined
  const words = htmlText(element).trim()
  if (!/^\[?(?:\d{1,3}|[a-z*†‡])\]?$/.test(words)) return undefined
  const target =
    element.tagName === 'a'
      ? element
      : [...elementsIn(element)].find(({ tagName }) => tagName === 'a')
  const href = target ? attribute(target, 'href') : undefined
  return href?.startsWith('#') ? href.slice(1) : undefined
}
