import type { BlockContent, Heading, List, ListItem, Paragraph } from 'mdast'
import type { AsciidocLine } from './asciidoc-lines.ts'
import { scanInline, type InlineSyntax } from './scan-inline.ts'
import { codeNode, type Source, type SourceLine } from './source.ts'

/** What is known while AsciiDoc is read. */
export interface AsciidocReader {
  readonly source: Source
  readonly lines: readonly SourceLine[]
  readonly looks: readonly AsciidocLine[]
  readonly syntax: InlineSyntax
  readonly values: Map<string, string>
}

type Block = BlockContent

/** A quotation around blocks. */
export const quoted = (
  { source, lines }: AsciidocReader,
  at: number,
  end: number,
  children: Block[],
): Block[] =>
  children.length === 0
    ? []
    : [
        {
          type: 'blockquote',
          children,
          position: source.position(lines[at]?.start ?? 0, lines[end - 1]?.end ?? 0),
        },
      ]

const inline = ({ source, syntax }: AsciidocReader, start: number, end: number) =>
  scanInline(source, start, end, syntax)

export function headingAt(
  reader: AsciidocReader,
  at: number,
  look: Extract<AsciidocLine, { kind: 'heading' }>,
): Block[] {
  const { start, end } = reader.lines[at] as SourceLine
  const children = inline(reader, start + look.at, end)
  return [
    {
      type: 'heading',
      depth: look.depth as Heading['depth'],
      children,
      position: reader.source.position(start, end),
    },
  ]
}

export function captionAt(reader: AsciidocReader, at: number, skip: number): Block[] {
  const { start, end } = reader.lines[at] as SourceLine
  return [
    {
      type: 'paragraph',
      data: { caption: true },
      children: inline(reader, start + skip, end),
      position: reader.source.position(start + skip, end),
    },
  ]
}

export function codeAt({ source, lines }: AsciidocReader, at: number, end: number): Block {
  const from = lines[at]?.start ?? 0
  const to = lines[end - 1]?.end ?? from
  return { ...codeNode(source, from, to), type: 'code' } as Block
}

const admonition = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/

export function paragraphAt(reader: AsciidocReader, at: number, end: number): Paragraph[] {
  const { source, lines } = reader
  const first = lines[at] as SourceLine
  const start =
    first.start + (admonition.exec(source.text.slice(first.start, first.end))?.[0].length ?? 0)
  return paragraphOf(reader, start, (lines[end - 1] as SourceLine).end)
}

function paragraphOf(reader: AsciidocReader, start: number, end: number): Paragraph[] {
  if (end <= start) return []
  return [
    {
      type: 'paragraph',
      children: inline(reader, start, end),
      position: reader.source.position(start, end),
    },
  ]
}

export function itemAt(
  reader: AsciidocReader,
  at: number,
  end: number,
  look: Extract<AsciidocLine, { kind: 'item' }>,
): List {
  const { start } = reader.lines[at] as SourceLine
  const last = (reader.lines[end - 1] as SourceLine).end
  return listOf(look.ordered, [
    itemNode(reader, look.depth, start, last, paragraphOf(reader, start + look.at, last)),
  ])
}

const itemNode = (
  { source }: AsciidocReader,
  depth: number,
  start: number,
  end: number,
  children: readonly Paragraph[],
): ListItem => ({
  type: 'listItem',
  data: { depth },
  children: [...children],
  position: source.position(start, end),
})

const listOf = (ordered: boolean, children: ListItem[]): List => ({
  type: 'list',
  ordered,
  children,
  position: { start: children[0]?.position?.start, end: children.at(-1)?.position?.end } as never,
})

export function termAt(
  reader: AsciidocReader,
  at: number,
  end: number,
  look: Extract<AsciidocLine, { kind: 'term' }>,
): Block[] {
  const { start, end: lineEnd } = reader.lines[at] as SourceLine
  const last = (reader.lines[end - 1] as SourceLine).end
  const words = Math.min(start + look.at, lineEnd)
  const parts = [
    ...paragraphOf(reader, start, start + look.end),
    ...paragraphOf(reader, words, last),
  ].filter(({ children }) => children.length > 0)
  return parts.length === 0 ? [] : [listOf(false, [itemNode(reader, 1, start, last, parts)])]
}
