import { DocumentError } from './document-error.ts'

/** Deeper than people write and browsers keep; trees this deep are still safe to walk recursively. */
const deepest = 400

/** Container marks (`>`, `- `, `1. `) a line may begin with; parsing takes time with the square of them. */
const mostMarks = 100

/** Cells a document's tables may have together; each costs the parser far more than a word of prose. */
const mostCells = 200_000

interface Node {
  readonly children?: readonly unknown[]
}

/** Throws `DocumentError` when a tree is nested too deeply to be walked. */
export function checkNesting(path: string, root: Node): void {
  let level: Node[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw tooDeep(path)
    level = level.flatMap(({ children }) => (children ?? []) as Node[])
  }
}

/** Runs a parser that walks its own tree; what nests too deeply for it becomes a `DocumentError`. */
export function parseNested<T>(path: string, parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(path)
    throw error
  }
}

/** Throws `DocumentError` when a line of Markdown opens more containers than anybody writes. */
export function checkMarks(path: string, text: string): void {
  for (const [line] of text.matchAll(markedLine))
    if (!isBreak.test(line) && (line.match(mark)?.length ?? 0) > mostMarks) throw tooDeep(path)
}

/** Throws `DocumentError` when tables, by the marks of their cells (`|`, or `<td` and `<th`), are larger than anybody reads. */
export function checkCells(path: string, text: string, marks: readonly string[]): void {
  const most = mostCells * Math.min(...marks.map(({ length }) => length))
  if (text.length <= most) return
  const cells = marks.reduce((sum, one) => sum + countOf(text, one), 0)
  if (cells <= mostCells) return
  throw new DocumentError(path, `has tables of ${cells} cells; ${mostCells} are read at most`)
}

function countOf(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++
  return count
}

const mark = /[>*+-]|\d[.)]/g
const markedLine = new RegExp(String.raw`^[ \t>*+\-.)\d]{${mostMarks + 1},}`, 'gm')
const isBreak = /^(?:[-\t ]*|[*\t ]*|[\d.\t ]*)$/

const tooDeep = (path: string): DocumentError =>
  new DocumentError(path, 'is nested too deeply to be read')
