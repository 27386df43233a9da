import type { Heading, Paragraph, Root, RootContent, Text } from 'mdast'
import type { Node, Point, Position } from 'unist'

/** A run of lines without a blank one between them. Offsets into the text; the line counts from 1. */
interface Chunk {
  readonly start: number
  readonly end: number
  readonly line: number
}

/** Parses Markdown text, offsets from 0 and lines from 1. */
type Parse = (text: string) => Root

/**
 * The tree of a Markdown text, most of which is plain paragraphs and headings in articles: those are made here, in a
 * fraction of the time, and only the rest is given to the parser. Nothing when parts of the text depend on each other
 * (definitions, fences, HTML): then the parser must see it whole.
 */
export function readPlainly(text: string, parse: Parse): Root | undefined {
  if (dependent.test(text)) return undefined
  const children: RootContent[] = []
  let pending: Chunk | undefined
  const flush = (): void => {
    if (pending) children.push(...parsePart(text, pending, parse))
    pending = undefined
  }
  for (const chunk of chunksOf(text)) {
    const node = readPlain(text, chunk)
    if (node) {
      flush()
      children.push(node)
    } else pending = pending ? { ...pending, end: chunk.end } : chunk
  }
  flush()
  return { type: 'root', children, position: { start: point(1, 1, 0), end: endPoint(text) } }
}

/** Carriage returns, tabs and byte order marks (which the parser drops at the head of a part), HTML, definitions, fences. */
const dependent = /[\r\t\0<\uFEFF]|\]:|```|~~~/

function* chunksOf(text: string): Generator<Chunk> {
  let line = 1
  let open: { start: number; line: number } | undefined
  for (let at = 0; at < text.length; line++) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const blank = isBlank(text, at, end)
    if (blank && open) {
      yield { ...open, end: at - 1 }
      open = undefined
    } else if (!blank) open ??= { start: at, line }
    at = end + 1
  }
  if (open) yield { ...open, end: text.endsWith('\n') ? text.length - 1 : text.length }
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== 32) return false
  return true
}

/** What begins or makes anything but running text. */
const marked = /[*_[\]\\`~|&]| (?:\n|$)|(?:^|\n)(?:[\s#>+=:-]|\d{1,9}[.)](?: |\n|$))/
const heading = /^(#{1,6}) {1,4}([^\s#](?:[^\n#]*[^\s#])?)$/

function readPlain(text: string, chunk: Chunk): Paragraph | Heading | undefined {
  const words = text.slice(chunk.start, chunk.end)
  if (!marked.test(words)) return { type: 'paragraph', ...contentOf(words, chunk, 0) }
  const [, marks = '', title] = heading.exec(words) ?? []
  if (title === undefined || inlineMark.test(title)) return undefined
  const depth = marks.length as Heading['depth']
  return { type: 'heading', depth, ...contentOf(title, chunk, words.length - title.length) }
}

const inlineMark = /[*_[\]\\`~|&]/

/** The node's text, which begins `lead` characters into the chunk, and its place. */
function contentOf(
  value: string,
  { start, end, line }: Chunk,
  lead: number,
): { children: [Text]; position: Position } {
  const last = placeOfEnd(value, line, lead + 1)
  const to = point(last.line, last.column, end)
  const from = point(line, 1, start)
  const text: Text = {
    type: 'text',
    value,
    position: { start: point(line, lead + 1, start + lead), end: { ...to } },
  }
  return { children: [text], position: { start: from, end: to } }
}

function placeOfEnd(value: string, line: number, column: number): { line: number; column: number } {
  let at = value.indexOf('\n')
  if (at < 0) return { line, column: column + value.length }
  let lines = line
  let last = 0
  for (; at >= 0; at = value.indexOf('\n', last)) {
    lines++
    last = at + 1
  }
  return { line: lines, column: value.length - last + 1 }
}

const point = (line: number, column: number, offset: number): Point => ({ line, column, offset })

function endPoint(text: string): Point {
  const { line, column } = placeOfEnd(text, 1, 1)
  return point(line, column, text.length)
}

/** The nodes of a part, moved to where it stands. What the parser gave stays as it is, since it may give it again. */
function parsePart(text: string, { start, end, line }: Chunk, parse: Parse): RootContent[] {
  return parse(text.slice(start, end)).children.map((child) => moved(child, line - 1, start))
}

function moved<T extends Node>(node: T, lines: number, offset: number): T {
  const { position } = node
  const copy = { ...node }
  const place = (at: Point): Point => point(at.line + lines, at.column, (at.offset ?? 0) + offset)
  if (position) copy.position = { start: place(position.start), end: place(position.end) }
  if ('children' in copy)
    copy.children = (copy.children as Node[]).map((child) => moved(child, lines, offset))
  return copy
}
