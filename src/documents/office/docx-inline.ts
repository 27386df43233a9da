import type { XmlElement } from '@rgrove/parse-xml'
import type { PhrasingContent } from 'mdast'
import { filler } from '../blank.ts'
import { addressOfField } from './docx-fields.ts'
import type { DocxNote, DocxPart, DocxReader } from './docx-reader.ts'
import { addInline, aroundAll, lineInside, type Position } from './text-writer.ts'
import { attributeOf, childOf, elementsBelow, elementsOf, nameOf } from './xml-elements.ts'

/** What a paragraph holds: its words, and the text boxes that hang on it. */
export interface InlineContent {
  readonly children: PhrasingContent[]
  readonly boxes: XmlElement[]
}

/** A field that was begun and not yet ended. */
interface Field {
  instruction: string
  /** The words shown for it have begun. */
  shown: boolean
}

interface Inline extends InlineContent {
  readonly reader: DocxReader
  readonly part: DocxPart
  /** Runs of nodes: the paragraph's, and one for each link that is open. */
  readonly frames: {
    readonly children: PhrasingContent[]
    readonly url?: string
    readonly field?: Field
  }[]
  readonly fields: Field[]
}

/** Reads what stands in a paragraph. Deleted and hidden words are not read, inserted ones are. */
export function readInline(
  paragraph: XmlElement,
  reader: DocxReader,
  part: DocxPart,
): InlineContent {
  const children: PhrasingContent[] = []
  const inline: Inline = { children, boxes: [], reader, part, frames: [{ children }], fields: [] }
  for (const child of elementsOf(paragraph)) readElement(inline, child)
  while (inline.frames.length > 1) closeFrame(inline)
  return inline
}

const transparent = new Set([
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'dir',
  'bdo',
  'sdtContent',
  'rubyBase',
])

function readElement(inline: Inline, element: XmlElement): void {
  const name = nameOf(element)
  if (name === 'r') readRun(inline, element)
  else if (transparent.has(name))
    for (const child of elementsOf(element)) readElement(inline, child)
  else if (name === 'sdt') readElement(inline, childOf(element, 'sdtContent') ?? element)
  else if (name === 'hyperlink') readLink(inline, element, addressOfLink(inline.part, element))
  else if (name === 'fldSimple')
    readLink(inline, element, addressOfField(attributeOf(element, 'instr')))
  else if (name === 'oMath' || name === 'oMathPara') readFormula(inline, element)
  else if (name === 'AlternateContent')
    for (const child of chosen(element)) readElement(inline, child)
}

function addressOfLink({ addresses }: DocxPart, element: XmlElement): string | undefined {
  const address = addresses.get(attributeOf(element, 'id') ?? '')
  const anchor = attributeOf(element, 'anchor')
  if (address !== undefined) return anchor === undefined ? address : `${address}#${anchor}`
  return anchor === undefined ? undefined : `#${anchor}`
}

function readLink(inline: Inline, element: XmlElement, url: string | undefined): void {
  if (url !== undefined) inline.frames.push({ children: [], url })
  for (const child of elementsOf(element)) readElement(inline, child)
  if (url !== undefined) closeFrame(inline)
}

function closeFrame(inline: Inline): void {
  const frame = inline.frames.pop()
  const position = aroundAll(frame?.children ?? [])
  if (!frame || !position) return
  add(inline, { type: 'link', url: frame.url ?? '', children: frame.children as never, position })
}

const add = (inline: Inline, node: PhrasingContent): void =>
  addInline((inline.frames.at(-1) as Inline['frames'][number]).children, node)

/** A formula is shown, and is no prose. */
function readFormula(inline: Inline, element: XmlElement): void {
  const shown = [...elementsBelow(element, 't')].map(({ text }) => text).join('')
  if (shown === '') return
  const position = inline.reader.writer.write(shown)
  add(inline, { type: 'inlineCode', value: shown, position })
}

/** The first of several forms of one thing. */
const chosen = (element: XmlElement): XmlElement[] =>
  elementsOf(childOf(element, 'Choice') ?? childOf(element, 'Fallback'))

function readRun(inline: Inline, run: XmlElement): void {
  const properties = childOf(run, 'rPr')
  const isCode = inline.reader.styles.isCode(attributeOf(childOf(properties, 'rStyle'), 'val'))
  const hidden = isOn(properties, 'vanish') || isOn(properties, 'webHidden')
  for (const child of elementsOf(run)) readRunPart(inline, run, child, { isCode, hidden })
}

function isOn(properties: XmlElement | undefined, name: string): boolean {
  const element = childOf(properties, name)
  return element !== undefined && !/^(?:0|false|off|none)$/.test(attributeOf(element, 'val') ?? '')
}

interface RunLook {
  readonly isCode: boolean
  readonly hidden: boolean
}

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  noBreakHyphen: '\u2011',
  sym: filler,
}

function readRunPart(inline: Inline, run: XmlElement, element: XmlElement, look: RunLook): void {
  const name = nameOf(element)
  if (name === 'fldChar') return readFieldMark(inline, attributeOf(element, 'fldCharType'))
  if (name === 'instrText') return addInstruction(inline, element.text)
  if (name === 'AlternateContent') {
    for (const child of chosen(element)) readRunPart(inline, run, child, look)
    return
  }
  if (name === 'drawing' || name === 'pict' || name === 'object') {
    inline.boxes.push(...elementsBelow(element, 'txbxContent'))
    return
  }
  if (look.hidden || isInstruction(inline)) return
  if (name === 't') readWords(inline, run, element, look)
  else if (name === 'br' || name === 'cr') addBreak(inline)
  else if (name === 'footnoteReference' || name === 'endnoteReference')
    addNote(inline, name, element, run)
  else if (name === 'ruby') readElement(inline, childOf(element, 'rubyBase') ?? element)
  else if (signs[name] !== undefined) addText(inline, signs[name])
}

/** Word drops blanks at the ends unless it is told to keep them. */
export const wordsOf = (element: XmlElement): string =>
  element.preserveWhitespace ? element.text : element.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')

function readWords(
  inline: Inline,
  run: XmlElement,
  element: XmlElement,
  { isCode }: RunLook,
): void {
  const words = wordsOf(element).replace(/[\r\n]/g, ' ')
  if (words === '') return
  const { reader, part } = inline
  const position = reader.writer.write(words)
  const { start, end } = offsetsOf(position)
  reader.words.push({ start, end, part: part.name, run, element })
  add(inline, { type: isCode ? 'inlineCode' : 'text', value: words, position })
}

const offsetsOf = ({ start, end }: Position): { start: number; end: number } => ({
  start: start.offset ?? 0,
  end: end.offset ?? 0,
})

function addText(inline: Inline, words: string): void {
  const position = inline.reader.writer.write(words)
  add(inline, { type: 'text', value: words, position })
}

function addBreak(inline: Inline): void {
  add(inline, { type: 'break', position: inline.reader.writer.write(lineInside) })
}

function addNote(inline: Inline, name: string, element: XmlElement, run: XmlElement): void {
  const { notes, writer } = inline.reader
  const kind: DocxNote['kind'] = name === 'footnoteReference' ? 'footnote' : 'endnote'
  const id = attributeOf(element, 'id') ?? ''
  const number = notes.filter((note) => note.kind === kind).length + 1
  const label = kind === 'footnote' ? String(number) : romanNumeral(number)
  const position = writer.write(`[${label}]`)
  notes.push({ kind, id, label, at: offsetsOf(position), run })
  add(inline, { type: 'footnoteReference', identifier: `${kind}-${id}`, label, position })
}

const romanDigits: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function romanNumeral(number: number): string {
  let left = number
  let numeral = ''
  for (const [value, digits] of romanDigits) for (; left >= value; left -= value) numeral += digits
  return numeral
}

function readFieldMark(inline: Inline, type: string | undefined): void {
  const { fields, frames } = inline
  if (type === 'begin') fields.push({ instruction: '', shown: false })
  const field = fields.at(-1)
  if (!field) return
  if (type === 'separate') {
    field.shown = true
    const url = addressOfField(field.instruction)
    if (url !== undefined) frames.push({ children: [], url, field })
  } else if (type === 'end') {
    fields.pop()
    if (frames.at(-1)?.field === field) closeFrame(inline)
  }
}

function addInstruction(inline: Inline, words: string): void {
  const field = inline.fields.at(-1)
  if (field && !field.shown) field.instruction += words
}

const isInstruction = ({ fields }: Inline): boolean => fields.some(({ shown }) => !shown)
