import type { XmlElement } from '@rgrove/parse-xml'
import type { DocxWords } from './docx-reader.ts'
import { wordsOf } from './docx-inline.ts'
import { nameOf } from './xml-elements.ts'

/** Markup to put between two characters of the text: at an offset into the words of one `w:t`. */
export interface Mark {
  readonly words: DocxWords
  /** From 0 to the length of the words. */
  readonly at: number
  /** Begins or ends what is marked; where a mark cannot stand inside, it stands before or behind. */
  readonly side: 'start' | 'end'
  readonly xml: string
}

/** The XML of a part with marks put in; runs are split where a mark falls inside one. The rest stays as it is. */
export function markRuns(xml: string, marks: readonly Mark[]): string {
  const byRun = new Map<XmlElement, PlacedMark[]>()
  for (const mark of marks) {
    const placed = placeMark(mark)
    const list = byRun.get(placed.run)
    if (list) list.push(placed)
    else byRun.set(placed.run, [placed])
  }
  const runs = [...byRun].sort(([a], [b]) => a.start - b.start)
  let out = ''
  let at = 0
  for (const [run, placed] of runs) {
    out += xml.slice(at, run.start) + splitRun(xml, run, placed)
    at = run.end
  }
  return out + xml.slice(at)
}

interface PlacedMark {
  /** The outermost run: marks stand between runs of the paragraph itself, not inside a text box or a reading aid. */
  readonly run: XmlElement
  /** The child of it that the mark stands in or beside. */
  readonly child: XmlElement
  /** Into the words of the child; `Infinity` behind it. */
  readonly at: number
  readonly xml: string
}

function placeMark({ words, at, side, xml }: Mark): PlacedMark {
  let child: XmlElement = words.element
  let run = words.run
  let inner: XmlElement | null = words.element
  while (inner) {
    const parent: XmlElement | null =
      inner.parent?.type === 'element' ? (inner.parent as XmlElement) : null
    if (parent && nameOf(parent) === 'r') {
      run = parent
      child = inner
    }
    inner = parent
  }
  if (child === words.element) return { run, child, at: besidePair(words.element, at, side), xml }
  return { run, child, at: side === 'start' ? 0 : Infinity, xml }
}

/** A character of two halves is not cut. */
function besidePair(element: XmlElement, at: number, side: Mark['side']): number {
  const inside = /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(wordsOf(element).slice(at - 1, at + 1))
  return at > 0 && inside ? at + (side === 'start' ? -1 : 1) : at
}

function splitRun(xml: string, run: XmlElement, marks: readonly PlacedMark[]): string {
  const children = run.children.filter(({ type }) => type === 'element') as XmlElement[]
  const [first] = run.children
  const last = run.children.at(-1)
  if (!first || !last) return xml.slice(run.start, run.end)
  const properties = children.find((child) => nameOf(child) === 'rPr')
  const head =
    xml.slice(run.start, first.start) +
    (properties ? xml.slice(properties.start, properties.end) : '')
  const tail = xml.slice(last.end, run.end)
  let out = ''
  let content = ''
  const flush = (mark: string): void => {
    if (content !== '') out += head + content + tail
    content = ''
    out += mark
  }
  for (const child of children) {
    if (child === properties) continue
    const own = marks.filter((mark) => mark.child === child)
    if (own.length === 0) content += xml.slice(child.start, child.end)
    else
      for (const piece of piecesOf(xml, child, own)) {
        if ('mark' in piece) flush(piece.mark)
        else content += piece.content
      }
  }
  flush('')
  return out
}

type Piece = { readonly mark: string } | { readonly content: string }

/** An element cut at its marks, in order of the text. */
function piecesOf(xml: string, child: XmlElement, marks: readonly PlacedMark[]): Piece[] {
  const sorted = marks
    .map((mark, order) => ({ ...mark, order }))
    .sort((a, b) => a.at - b.at || a.order - b.order)
  const whole = nameOf(child) === 't' ? wordsOf(child) : undefined
  const pieces: Piece[] = []
  let at = 0
  const addUpTo = (end: number): void => {
    if (at === 0 && (whole === undefined || end >= whole.length)) {
      if (end > 0) pieces.push({ content: xml.slice(child.start, child.end) })
    } else if (whole !== undefined && end > at)
      pieces.push({ content: wordsElement(child, whole.slice(at, end)) })
    at = Math.max(at, end)
  }
  for (const mark of sorted) {
    addUpTo(mark.at)
    pieces.push({ mark: mark.xml })
  }
  if (at === 0 || (whole !== undefined && at < whole.length)) addUpTo(whole?.length ?? Infinity)
  return pieces
}

const wordsElement = ({ name }: XmlElement, words: string): string =>
  `<${name} xml:space="preserve">${escapeWords(words)}</${name}>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
}

const escapeWords = (words: string): string =>
  words.replace(/[&<>\r]/g, (character) => entities[character] ?? character)
