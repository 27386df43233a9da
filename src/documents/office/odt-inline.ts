import type { XmlElement } from '@rgrove/parse-xml'
import type { PhrasingContent } from 'mdast'
import type { OdtStyles } from './odt-styles.ts'
import { addInline, aroundAll, lineInside, type TextWriter } from './text-writer.ts'
import { attributeOf, childOf, elementsBelow, elementsOf, nameOf } from './xml-elements.ts'

/** A note of an ODT document and the name the text points to it by. */
export interface OdtNote {
  readonly identifier: string
  readonly label: string
  readonly body: XmlElement | undefined
}

/** What is known while an ODT document is read. */
export interface OdtReader {
  readonly writer: TextWriter
  readonly styles: OdtStyles
  readonly notes: OdtNote[]
}

export interface OdtInlineContent {
  readonly children: PhrasingContent[]
  /** Text boxes that hang on the paragraph. */
  readonly boxes: XmlElement[]
}

interface Inline extends OdtInlineContent {
  readonly reader: OdtReader
  readonly frames: PhrasingContent[][]
  /** The last character written was a blank, or none was written yet: the next blank is dropped. */
  blank: boolean
}

/** Reads what stands in a paragraph. Comments, deleted and hidden words are not read. */
export function readOdtInline(paragraph: XmlElement, reader: OdtReader): OdtInlineContent {
  const children: PhrasingContent[] = []
  const inline: Inline = { children, boxes: [], reader, frames: [children], blank: true }
  readChildren(inline, paragraph, false)
  return inline
}

function readChildren(inline: Inline, parent: XmlElement, isCode: boolean): void {
  for (const child of parent.children) {
    if (child.type === 'text' || child.type === 'cdata')
      addWords(inline, collapse(inline, (child as { text?: string }).text ?? ''), isCode)
    else if (child.type === 'element') readElement(inline, child as XmlElement, isCode)
  }
}

const notRead = new Set([
  'annotation',
  'annotation-end',
  'tracked-changes',
  'hidden-text',
  'hidden-paragraph',
  'ruby-text',
  'script',
])

function readElement(inline: Inline, element: XmlElement, isCode: boolean): void {
  const name = nameOf(element)
  if (notRead.has(name)) return
  if (name === 's') return addWords(inline, ' '.repeat(spaces(element)), isCode)
  if (name === 'tab') return addWords(inline, '\t', isCode)
  if (name === 'line-break') return addBreak(inline)
  if (name === 'a') return readLink(inline, element, isCode)
  if (name === 'note') return addNote(inline, element)
  if (name === 'frame' || name === 'custom-shape' || name === 'g') {
    inline.boxes.push(...elementsBelow(element, 'text-box'))
    return
  }
  const style = attributeOf(element, 'style-name')
  if (name === 'span' && inline.reader.styles.isHidden(style)) return
  readChildren(inline, element, isCode || (name === 'span' && inline.reader.styles.isCode(style)))
}

const spaces = (element: XmlElement): number =>
  Math.min(200, Math.max(1, Number(attributeOf(element, 'c') ?? 1) || 1))

/** White space of the file counts as one blank, and none at the start. */
function collapse(inline: Inline, text: string): string {
  let words = text.replace(/[ \t\r\n]+/g, ' ')
  if (inline.blank && words.startsWith(' ')) words = words.slice(1)
  if (words !== '') inline.blank = words.endsWith(' ')
  return words
}

const add = (inline: Inline, node: PhrasingContent): void =>
  addInline(inline.frames.at(-1) as PhrasingContent[], node)

function addWords(inline: Inline, words: string, isCode: boolean): void {
  if (words === '') return
  inline.blank = words.endsWith(' ')
  const position = inline.reader.writer.write(words)
  add(inline, { type: isCode ? 'inlineCode' : 'text', value: words, position })
}

function addBreak(inline: Inline): void {
  inline.blank = true
  add(inline, { type: 'break', position: inline.reader.writer.write(lineInside) })
}

function readLink(inline: Inline, element: XmlElement, isCode: boolean): void {
  const children: PhrasingContent[] = []
  inline.frames.push(children)
  readChildren(inline, element, isCode)
  inline.frames.pop()
  const position = aroundAll(children)
  if (!position) return
  const url = attributeOf(element, 'href') ?? ''
  add(inline, { type: 'link', url, children: children as never, position })
}

function addNote(inline: Inline, element: XmlElement): void {
  const { notes, writer } = inline.reader
  const label = childOf(element, 'note-citation')?.text.trim() || String(notes.length + 1)
  const identifier = `note-${notes.length + 1}`
  notes.push({ identifier, label, body: childOf(element, 'note-body') })
  inline.blank = false
  add(inline, {
    type: 'footnoteReference',
    identifier,
    label,
    position: writer.write(`[${label}]`),
  })
}

/** The elements below one, sections and changes looked through. */
export function storyOf(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((child) =>
    nameOf(child) === 'section' ? storyOf(child) : [child],
  )
}
