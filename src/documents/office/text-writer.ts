import type { PhrasingContent, Root, RootContent } from 'mdast'

export type Position = NonNullable<Root['position']>

/** Separates the lines inside one paragraph: a paragraph stays one line of the text. */
export const lineInside = '\u2028'

/** Writes the text of a document that has none of its own, and knows where it is. */
export interface TextWriter {
  readonly length: number
  /** Adds words and gives their position. */
  write(words: string): Position
  /** Ends the paragraph. */
  endLine(): void
  point(): Position['start']
  text(): string
}

export function createTextWriter(): TextWriter {
  const pieces: string[] = []
  let length = 0
  let line = 1
  let lineStart = 0
  const point = (): Position['start'] => ({ line, column: length - lineStart + 1, offset: length })
  const add = (words: string): void => {
    pieces.push(words)
    length += words.length
  }
  return {
    get length() {
      return length
    },
    write: (words) => {
      const start = point()
      add(words)
      return { start, end: point() }
    },
    endLine: () => {
      add('\n')
      line++
      lineStart = length
    },
    point,
    text: () => pieces.join(''),
  }
}

/** Adds a node to a run of them; words that touch become one node, as a reader sees them. */
export function addInline(children: PhrasingContent[], node: PhrasingContent): void {
  const last = children.at(-1)
  const touches = last?.position?.end.offset === node.position?.start.offset
  if (last?.type === 'text' && node.type === 'text' && touches && last.position && node.position) {
    children[children.length - 1] = {
      type: 'text',
      value: last.value + node.value,
      position: { start: last.position.start, end: node.position.end },
    }
  } else children.push(node)
}

/** From the start of the first node to the end of the last. */
export function aroundAll(
  nodes: readonly { readonly position?: Position | undefined }[],
): Position | undefined {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  return start && end ? { start, end } : undefined
}

/** The tree of a text from its blocks. */
export function rootOf(children: readonly RootContent[], writer: TextWriter): Root {
  return {
    type: 'root',
    children: [...children],
    position: { start: { line: 1, column: 1, offset: 0 }, end: writer.point() },
  }
}
