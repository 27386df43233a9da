import type { FootnoteDefinition, Nodes, PhrasingContent, Root, Text } from 'mdast'
import { noteInText } from './markup/notes-in-text.ts'
import { noteNode } from './markup/scan-inline.ts'
import { createSource, textNode, type Source } from './markup/source.ts'

const key = String.raw`@(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])){0,120}|\{[^{}\s]{1,200}\})`
const group = String.raw`\[(?=[^\]@]{0,200}${key})[^\]\n]{1,600}\]`
const bare = String.raw`(?<![\p{L}\p{N}.@/])-?${key}`
const inlineNote = String.raw`\^\[(?<note>(?:[^\]\[\n]|\[[^\]\n]{0,300}\]){1,1500})\]`
const citation = new RegExp(`${inlineNote}|${group}|${bare}`, 'dgu')
const keys = new RegExp(key, 'gu')
const escape = /\\([!-/:-@[-`{-~])/g

/**
 * Turns Pandoc's citations (`[@key]`, `@key`) and notes (`^[words]`) in the text nodes of a tree into pointers to a source.
 * The text of a note is no prose of the sentence it stands in. `masked` is what the parser was given, as long as the text.
 */
export function readPandocCitations(text: string, masked: string, tree: Root): Root {
  if (!masked.includes('@') && !masked.includes('^[')) return tree
  const notes: FootnoteDefinition[] = []
  const read = rewrite(tree, { source: createSource(text), masked, notes }) as Root
  return { ...read, children: [...read.children, ...notes] }
}

interface Rewriter {
  readonly source: Source
  readonly masked: string
  readonly notes: FootnoteDefinition[]
}

function rewrite(node: Nodes, rewriter: Rewriter): Nodes {
  if (!('children' in node)) return node
  const children = node.children.flatMap((child): Nodes[] =>
    child.type === 'text' ? splitText(child, rewriter) : [rewrite(child, rewriter)],
  )
  return { ...node, children } as Nodes
}

function splitText(node: Text, { source, masked, notes }: Rewriter): PhrasingContent[] {
  const start = node.position?.start.offset ?? 0
  const words = masked.slice(start, node.position?.end.offset ?? start)
  const found = [...words.matchAll(citation)]
  if (found.length === 0) return [node]
  const pieces: PhrasingContent[] = []
  let at = 0
  const shown = words.replace(escape, ' $1')
  const addWords = (to: number): void => {
    if (to > at) pieces.push(textNode(source, start + at, start + to, shown.slice(at, to)))
  }
  for (const match of found) {
    addWords(match.index)
    pieces.push(...pointers(match, start, source, notes))
    at = match.index + match[0].length
  }
  addWords(words.length)
  return pieces
}

function pointers(
  match: RegExpExecArray,
  base: number,
  source: Source,
  notes: FootnoteDefinition[],
): PhrasingContent[] {
  const start = base + match.index
  const end = start + match[0].length
  const note = match.indices?.groups?.['note']
  if (!note) {
    const names = match[0].match(keys) ?? []
    return names.map((name) => noteNode(source, start, end, name.replace(/^@\{?|\}$/g, '')))
  }
  const words = { start: base + note[0], end: base + note[1] }
  const { mark, definition } = noteInText(source, { start, end }, words, [])
  notes.push(definition)
  return [mark]
}
