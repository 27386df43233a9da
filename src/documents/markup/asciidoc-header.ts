import type { BlockContent } from 'mdast'
import type { Metadata } from '../document.ts'
import { compactMetadata, isoDay } from '../metadata.ts'
import { fenceOf } from './asciidoc-lines.ts'
import { headingAt, type AsciidocReader } from './asciidoc-nodes.ts'
import type { SourceLine } from './source.ts'

type Block = BlockContent

/** The title of the document, and the lines about author, revision and attributes below it. */
export function readHeader(reader: AsciidocReader): { title: Block[]; at: number } {
  const { looks } = reader
  let at = 0
  while (/^(?:blank|comment|attribute|fence)$/.test(looks[at]?.kind ?? '')) {
    const look = looks[at]
    if (look?.kind === 'fence' && look.holds !== 'comment') break
    at = look?.kind === 'fence' ? closing(reader, at, looks.length) + 1 : at + 1
    keepValue(reader, at - 1)
  }
  const look = looks[at]
  if (look?.kind !== 'heading' || look.depth !== 1) return { title: [], at: 0 }
  const title = headingAt(reader, at, look)
  for (at++; at < looks.length && looks[at]?.kind !== 'blank'; at++) {
    if (looks[at]?.kind === 'plain') keepByline(reader, at)
    else keepValue(reader, at)
  }
  return { title, at }
}

function keepValue(reader: AsciidocReader, at: number): void {
  const found = /^:([\w-]{1,80}):[ \t]/.exec(lineText(reader, at))
  if (found)
    reader.values.set(
      (found[1] ?? '').toLowerCase(),
      lineText(reader, at).slice(found[0].length).trim(),
    )
}

function keepByline(reader: AsciidocReader, at: number): void {
  const line = lineText(reader, at).trim()
  const day = isoDay(
    /\d{4}-\d{2}-\d{2}/.exec(line)?.[0] ?? line.replace(/^v[\d.]{1,20},?\s{0,5}/, ''),
  )
  if (day !== undefined) reader.values.set('revdate', day)
  else if (!reader.values.has('author') && !/^v?\d/.test(line))
    reader.values.set('author', line.replace(/\s*<[^>]{0,200}>/g, '').replace(/;\s*/g, ', '))
}

/** What the header says of the document. */
export const metadataOf = (values: ReadonlyMap<string, string>): Metadata =>
  compactMetadata({
    title: values.get('doctitle'),
    author: values.get('author'),
    date: isoDay(values.get('revdate') ?? values.get('date')),
    lang: values.get('lang'),
  })

/** The words of a line. */
export const lineText = ({ source, lines }: AsciidocReader, at: number): string =>
  source.text.slice(lines[at]?.start ?? 0, lines[at]?.end ?? 0)

/** The line that closes a fence, or the end. */
export function closing({ source, lines }: AsciidocReader, at: number, to: number): number {
  const open = lines[at] as SourceLine
  const fence = fenceOf(source.text.slice(open.start, open.end).trimEnd())
  for (let i = at + 1; i < to; i++) {
    const { start, end } = lines[i] as SourceLine
    if (end - start < fence.length + 200 && source.text.slice(start, end).trimEnd() === fence)
      return i
  }
  return to
}
