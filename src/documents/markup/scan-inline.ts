import type { PhrasingContent } from 'mdast'
import { textNode, type Source } from './source.ts'

/** What a construct is read into. `end` (an offset of the source) where it is not the end of the match. */
export interface Piece {
  readonly nodes: readonly PhrasingContent[]
  readonly end?: number
}

/** A construct inside a line of prose: a sticky pattern and what is made of it. */
export interface Construct {
  readonly pattern: RegExp
  /** Gives nothing where it is not one after all. */
  read(match: RegExpExecArray, place: Place): Piece | undefined
}

/** Where a construct was found. */
export interface Place {
  readonly source: Source
  /** Offset of the match in the source. */
  readonly at: number
  /** Where the stretch that is read ends; a construct ends there at the latest. */
  readonly limit: number
  /** Reads a part of the source in the same way. */
  inside(start: number, end: number): PhrasingContent[]
}

export interface InlineSyntax {
  /** Characters a construct can begin with, as a global pattern. */
  readonly stops: RegExp
  readonly constructs: readonly Construct[]
}

const deepest = 12

/** The words of a stretch of the source as nodes; what is markup is in none of them. */
export function scanInline(
  source: Source,
  start: number,
  end: number,
  syntax: InlineSyntax,
  depth = 0,
): PhrasingContent[] {
  const words = source.text.slice(start, end)
  const nodes: PhrasingContent[] = []
  let from = 0
  let at = 0
  const flush = (to: number): void => {
    if (to > from) nodes.push(textNode(source, start + from, start + to))
  }
  const { stops } = syntax
  while (at < words.length) {
    stops.lastIndex = at
    const stop = stops.exec(words)
    if (!stop) break
    const found = readAt(words, stop.index, start, source, syntax, depth)
    if (found) {
      flush(stop.index)
      nodes.push(...found.nodes)
      from = Math.min(words.length, found.end - start)
      at = Math.max(from, stop.index + 1)
    } else at = stop.index + 1
  }
  flush(words.length)
  return nodes
}

function readAt(
  words: string,
  index: number,
  start: number,
  source: Source,
  syntax: InlineSyntax,
  depth: number,
): { readonly nodes: readonly PhrasingContent[]; readonly end: number } | undefined {
  const inside = (from: number, to: number): PhrasingContent[] =>
    depth < deepest ? scanInline(source, from, to, syntax, depth + 1) : []
  for (const { pattern, read } of syntax.constructs) {
    pattern.lastIndex = index
    const match = pattern.exec(words)
    if (!match) continue
    const limit = start + words.length
    const piece = read(match, { source, at: start + index, limit, inside })
    if (piece) return { nodes: piece.nodes, end: piece.end ?? start + index + match[0].length }
  }
  return undefined
}

/** A construct that is no prose at all. */
export const dropped = (pattern: RegExp): Construct => ({ pattern, read: () => ({ nodes: [] }) })

/** A construct that shows something that is no prose: code, a formula, a key. */
export const shownAsCode = (pattern: RegExp): Construct => ({
  pattern,
  read: ({ 0: whole }, { source, at }) => ({
    nodes: [
      {
        type: 'inlineCode',
        value: whole,
        position: source.position(at, at + whole.length),
      },
    ],
  }),
})

/** A construct whose group `words` is prose; the rest of it is markup. The pattern has the flag `d`. */
export const wrapped = (pattern: RegExp, type?: 'emphasis' | 'strong'): Construct => ({
  pattern,
  read: (match, place) => {
    const inner = innerOf(match, place, 'words')
    if (!inner) return undefined
    if (!type) return { nodes: inner }
    const { source, at } = place
    return {
      nodes: [{ type, children: inner, position: source.position(at, at + match[0].length) }],
    }
  },
})

/** The prose of a named group. */
export function innerOf(
  match: RegExpExecArray,
  { at, inside }: Place,
  group: string,
): PhrasingContent[] | undefined {
  const span = spanOfGroup(match, at, group)
  return span && inside(span.start, span.end)
}

/** Where a named group stands in the source. */
export function spanOfGroup(
  match: RegExpExecArray,
  at: number,
  group: string,
): { readonly start: number; readonly end: number } | undefined {
  const found = match.indices?.groups?.[group]
  if (!found) return undefined
  return { start: at + found[0] - match.index, end: at + found[1] - match.index }
}

/** A link with its words; where it shows none, the address alone. */
export function linkNode(
  url: string,
  match: RegExpExecArray,
  place: Place,
  group = 'words',
): Piece {
  const { source, at } = place
  const children = innerOf(match, place, group) ?? []
  return {
    nodes: [
      {
        type: 'link',
        url,
        children: children as never,
        position: source.position(at, at + match[0].length),
      },
    ],
  }
}

/** A pointer to a note or an entry of the bibliography. */
export const noteNode = (
  source: Source,
  start: number,
  end: number,
  identifier: string,
): PhrasingContent => ({
  type: 'footnoteReference',
  identifier,
  label: identifier,
  position: source.position(start, end),
})
