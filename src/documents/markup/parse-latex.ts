import type { FootnoteDefinition, Heading, Paragraph, RootContent } from 'mdast'
import type { Span } from '../../text/span.ts'
import { argumentsAt } from './latex-arguments.ts'
import { lookOfEnvironment } from './latex-environments.ts'
import {
  add,
  closeFrame,
  endEnvironment,
  type LatexBlock,
  type LatexFrame,
  type LatexReader,
} from './latex-frames.ts'
import { bodyOf, latexMetadata } from './latex-metadata.ts'
import { latexInline } from './latex-inline.ts'
import type { MarkupDocument } from './parse-markup.ts'
import { scanInline } from './scan-inline.ts'
import { codeNode, createSource } from './source.ts'

/** Reads LaTeX: sections, lists, quotations, captions and paragraphs. The preamble is metadata. */
export function parseLatex(text: string): MarkupDocument {
  const notes: FootnoteDefinition[] = []
  const source = createSource(text)
  const body = bodyOf(text)
  const reader: LatexReader = {
    source,
    syntax: latexInline(notes),
    stack: [{ look: 'blocks', name: '', children: [], start: body.start }],
    notes,
    hasChapters: /\\(?:chapter|part)\b/.test(text),
  }
  readBody(reader, body)
  while (reader.stack.length > 1) closeFrame(reader, body.end)
  const children = [...(reader.stack[0]?.children ?? []), ...notes] as RootContent[]
  return {
    tree: { type: 'root', children, position: source.position(0, text.length) },
    metadata: latexMetadata(text, body.start),
  }
}

const events = new RegExp(
  [
    String.raw`%[^\n]{0,4000}`,
    String.raw`\\(?:verb|lstinline)\*?([^\sA-Za-z[{*])[^\n]{0,400}?\1`,
    String.raw`\$\$[^$]{0,4000}\$\$`,
    String.raw`\\\\`,
    String.raw`\\\[(?:[^\\]|\\[^\]]){0,4000}\\\]`,
    String.raw`\\begin\{(?<begin>[^{}\n]{1,60})\}`,
    String.raw`\\end\{(?<end>[^{}\n]{1,60})\}`,
    String.raw`\\(?<section>part|chapter|section|subsection|subsubsection|paragraph|subparagraph)\b\*?`,
    String.raw`\\(?<caption>caption|captionof|subcaption)\b\*?`,
    String.raw`\\(?<item>item|bibitem)\b`,
    String.raw`\\(?<skip>usepackage|documentclass|newcommand|renewcommand|providecommand|newenvironment|def|let|setlength|input|include|bibliography|bibliographystyle|addbibresource|printbibliography|graphicspath|hypersetup|title|author|date|institute|lstset|newtheorem|DeclareMathOperator)\b\*?`,
    String.raw`\\(?<par>par)\b`,
    String.raw`(?<gap>\r?\n[ \t]*(?=\r?\n))`,
  ].join('|'),
  'g',
)

/** Walks from one event to the next; what lies between them is a paragraph. */
function readBody(reader: LatexReader, { start, end }: Span): void {
  const { text } = reader.source
  events.lastIndex = start
  let from = start
  for (let match = events.exec(text); match && match.index < end; match = events.exec(text)) {
    const groups = match.groups ?? {}
    if (Object.values(groups).every((value) => value === undefined)) continue
    addParagraph(reader, from, match.index)
    from = readEvent(reader, groups, match.index, match.index + match[0].length, end)
    events.lastIndex = Math.max(from, match.index + 1)
  }
  addParagraph(reader, from, end)
}

type Groups = Readonly<Record<string, string | undefined>>

/** Gives the offset to go on from. */
function readEvent(
  reader: LatexReader,
  groups: Groups,
  at: number,
  after: number,
  end: number,
): number {
  if (groups['begin'] !== undefined)
    return beginEnvironment(reader, groups['begin'], at, after, end)
  if (groups['end'] !== undefined) return endEnvironment(reader, groups['end'], after)
  if (groups['section'] !== undefined) return addHeading(reader, groups['section'], at, after, end)
  if (groups['caption'] !== undefined) return addCaption(reader, groups['caption'], after, end)
  if (groups['item'] !== undefined) return beginItem(reader, groups['item'], at, after, end)
  if (groups['skip'] !== undefined) return skipDefinition(reader, after, end)
  return after
}

function skipDefinition({ source: { text } }: LatexReader, after: number, end: number): number {
  const name = /^\s*(?:=\s*)?\\[A-Za-z@]{1,60}\s*(?:=\s*)?(?:#\d)*/.exec(
    text.slice(after, after + 100),
  )
  return argumentsAt(text, after + (name?.[0].length ?? 0), end).end
}

function beginEnvironment(
  reader: LatexReader,
  name: string,
  at: number,
  after: number,
  end: number,
): number {
  const { text } = reader.source
  const look = lookOfEnvironment(name)
  if (look === 'code') {
    const close = text.indexOf(`\\end{${name}}`, after)
    const stop = close < 0 || close > end ? end : close + name.length + 6
    add(reader, { ...codeNode(reader.source, at, stop), type: 'code' } as LatexBlock)
    return stop
  }
  reader.stack.push({ look, name, children: [], start: at })
  return argumentsAt(text, after, end, name === 'thebibliography' ? 1 : 2).end
}

const isItem = (frame: LatexFrame | undefined): boolean =>
  frame?.look === 'item' || frame?.look === 'entry'

function beginItem(
  reader: LatexReader,
  kind: string,
  at: number,
  after: number,
  end: number,
): number {
  const { stack, source } = reader
  if (isItem(stack.at(-1))) closeFrame(reader, at)
  const within = stack.at(-1)?.look
  const {
    optional,
    required,
    end: behind,
  } = argumentsAt(source.text, after, end, kind === 'bibitem' ? 1 : 0)
  if (kind === 'bibitem' && within === 'bibliography') {
    const [key] = required
    const name = key ? source.text.slice(key.start, key.end).trim() : ''
    stack.push({ look: 'entry', name: '', children: [], start: at, key: name })
    return behind
  }
  if (within !== 'list') return behind
  stack.push({ look: 'item', name: '', children: [], start: at })
  const [label] = optional
  if (label) addParagraph(reader, label.start, label.end)
  return behind
}

const depths = [
  'part',
  'chapter',
  'section',
  'subsection',
  'subsubsection',
  'paragraph',
  'subparagraph',
]

function addHeading(
  reader: LatexReader,
  kind: string,
  at: number,
  after: number,
  end: number,
): number {
  const { source, syntax, hasChapters } = reader
  const { required, end: behind } = argumentsAt(source.text, after, end, 1)
  const [words] = required
  if (!words) return after
  const depth = Math.max(1, depths.indexOf(kind) - (hasChapters ? 0 : 1))
  const children = scanInline(source, words.start, words.end, syntax)
  add(reader, {
    type: 'heading',
    depth: Math.min(6, depth) as Heading['depth'],
    children,
    position: source.position(at, behind),
  })
  return behind
}

function addCaption(reader: LatexReader, kind: string, after: number, end: number): number {
  const { source } = reader
  const most = kind === 'captionof' ? 2 : 1
  const { required, end: behind } = argumentsAt(source.text, after, end, most)
  const words = required[most - 1]
  if (words) add(reader, ...captionOf(reader, words))
  return behind
}

const captionOf = (reader: LatexReader, { start, end }: Span): [LatexBlock] => {
  const [paragraph] = paragraphsOf(reader, start, end)
  return [{ ...(paragraph ?? { type: 'paragraph', children: [] }), data: { caption: true } }]
}

/** Floats hold pictures and tables: only their captions are prose. Between items of a list there is none. */
function addParagraph(reader: LatexReader, start: number, end: number): void {
  const within = reader.stack.at(-1)?.look
  if (
    reader.stack.some(({ look }) => look === 'float') ||
    within === 'list' ||
    within === 'bibliography'
  )
    return
  for (const paragraph of paragraphsOf(reader, start, end)) add(reader, paragraph)
}

function paragraphsOf({ source, syntax }: LatexReader, start: number, end: number): Paragraph[] {
  if (source.text.slice(start, end).trim() === '') return []
  const children = scanInline(source, start, end, syntax)
  // Labels and switches at the start are no part of what is said.
  const first = children.findIndex(({ type }) => type === 'text' || type === 'link')
  const from = children[first]?.position?.start.offset ?? start
  return [{ type: 'paragraph', children, position: source.position(from, end) }]
}
