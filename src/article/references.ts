import type { Nodes, Root } from 'mdast'
import type { LayoutData } from '../documents/node-data.ts'
import type { Span } from '../text/span.ts'
import type { Block } from './article.ts'
import { addressLength } from './mask-addresses.ts'

/** A note or an entry of a reference list. */
export interface Reference {
  readonly span: Span
  readonly words: string
  readonly url?: string
}

/** What the marks of a document can point to. */
export interface References {
  /** Addresses by the identifier of a link definition. */
  readonly definitions: ReadonlyMap<string, string>
  /** Notes by their identifier. */
  readonly notes: ReadonlyMap<string, Reference>
  /** Entries of the reference list by number. */
  readonly entries: ReadonlyMap<number, Reference>
  /** Where the entries begin: a `[7]` there is no pointer but what is pointed to. */
  readonly entryStarts: ReadonlySet<number>
}

/** Link definitions, notes and reference lists of a document. */
export function readReferences(text: string, tree: Root, blocks: readonly Block[]): References {
  const definitions = new Map<string, string>()
  const notes = new Map<string, Reference>()
  collect(text, tree, definitions, notes)
  const entryStarts = new Set<number>()
  const entries = readEntries(text, blocks, entryStarts)
  return { definitions, notes, entries, entryStarts }
}

function collect(
  text: string,
  node: Nodes,
  definitions: Map<string, string>,
  notes: Map<string, Reference>,
): void {
  if (node.type === 'definition') definitions.set(node.identifier, node.url)
  if (node.type === 'footnoteDefinition') notes.set(node.identifier, referenceOf(text, node))
  const id = (node.data as LayoutData | undefined)?.id
  if (id !== undefined) notes.set(id, referenceOf(text, node))
  if ('children' in node)
    for (const child of node.children) collect(text, child, definitions, notes)
}

function referenceOf(text: string, node: Nodes): Reference {
  const children = 'children' in node ? node.children : []
  const start = children[0]?.position?.start.offset ?? node.position?.start.offset ?? 0
  const end = children.at(-1)?.position?.end.offset ?? node.position?.end.offset ?? start
  const url = linkIn(node) ?? addressIn(text.slice(start, end))
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  return { span: { start, end }, words, ...(url === undefined ? {} : { url }) }
}

function linkIn(node: Nodes): string | undefined {
  if (node.type === 'link' && /^https?:/.test(node.url)) return node.url
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const url = linkIn(child)
    if (url !== undefined) return url
  }
  return undefined
}

const address = /\bhttps?:\/\/[^\s<>"“”]{2,2000}|\bwww\.[^\s<>"“”]{3,2000}/i

function addressIn(words: string): string | undefined {
  const found = address.exec(words)?.[0]
  if (found === undefined) return undefined
  // The address of a Markdown link ends at its bracket.
  const shown =
    found.split('](')[0]?.replace(/\)[^)]*$/, (tail) => (found.includes('(') ? tail : '')) ?? found
  return shown.slice(0, addressLength(shown))
}

const entryMark = /^\[(\d{1,3})\]:?\s*/
const numberMark = /^(\d{1,3})[.)]\s+/
const listTitle =
  /^(?:references|sources|notes|footnotes|endnotes|bibliography|works cited|citations|literature|further reading)\b/i

/** Entries are blocks that begin with `[7]`, or the numbered lines below a heading such as “References”. */
function readEntries(
  text: string,
  blocks: readonly Block[],
  starts: Set<number>,
): ReadonlyMap<number, Reference> {
  const entries = new Map<number, Reference>()
  let section = -1
  let count = 0
  for (const block of blocks) {
    const words = text.slice(block.start, block.end)
    if (isListTitle(block, words)) {
      section = block.section
      count = 0
      continue
    }
    const bracketed = entryMark.exec(words)
    const numbered = block.section === section ? numberMark.exec(words) : null
    const listed = block.section === section && block.kind === 'list-item' ? ++count : undefined
    const number = Number((bracketed ?? numbered)?.[1] ?? listed ?? 0)
    if (number === 0) continue
    if (bracketed) starts.add(block.start)
    if (!entries.has(number))
      entries.set(number, entryOf(block, words, (bracketed ?? numbered)?.[0].length ?? 0))
  }
  return entries
}

const isListTitle = (block: Block, words: string): boolean =>
  (block.kind === 'heading' || words.length < 30) && listTitle.test(words)

function entryOf(block: Block, words: string, mark: number): Reference {
  const url = addressIn(words)
  const source = words.slice(mark).replace(/\s+/g, ' ')
  return {
    span: { start: block.start, end: block.end },
    words: source,
    ...(url === undefined ? {} : { url }),
  }
}
