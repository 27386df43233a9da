import {
  isOfficeFormat,
  type Document,
  type DocumentFormat,
  type Metadata,
  type OfficeFormat,
} from './document.ts'
import { DocumentError } from './document-error.ts'
import { noMetadata } from './metadata.ts'
import { checkCells, checkMarks, checkNesting } from './nesting.ts'
import type { PartMemory } from './parse-markdown.ts'
import { parseText } from './parse-text.ts'

/** A document to read. `format` defaults to what the ending of the path says, else to Markdown. */
export interface DocumentInput {
  readonly path: string
  /** Empty for a document of an office format, which is read from its bytes. */
  readonly text: string
  /** The file of an office format. */
  readonly bytes?: Uint8Array
  readonly format?: DocumentFormat
  /** The document's own day (ISO), where it is known from elsewhere. Front matter wins over it. */
  readonly date?: string
}

/** File name endings (without the dot) and how they are read. */
export const formatsByExtension: ReadonlyMap<string, DocumentFormat> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['qmd', 'markdown'],
  ['rmd', 'markdown'],
  ['txt', 'text'],
  ['text', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['docx', 'docx'],
  ['odt', 'odt'],
  ['adoc', 'asciidoc'],
  ['asciidoc', 'asciidoc'],
  ['rst', 'rst'],
  ['rest', 'rst'],
  ['tex', 'latex'],
  ['ltx', 'latex'],
])

/** How a path is read by its ending, if the ending is known. */
export const formatOf = (path: string): DocumentFormat | undefined =>
  formatsByExtension.get(extensionOf(path))

const extensionOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''

/**
 * Reads a document into a tree. The parsers of the formats are loaded when first needed. With a `memory`, parts of a Markdown
 * text that were read before are not parsed again.
 *
 * @throws {DocumentError} when its front matter is broken or it is nested too deeply.
 */
export async function parseDocument(input: DocumentInput, memory?: PartMemory): Promise<Document> {
  const format = input.format ?? formatOf(input.path) ?? 'markdown'
  const document = await readAs(format, input, memory)
  const { date } = input
  if (date === undefined || document.metadata.date !== undefined) return document
  return { ...document, metadata: { ...document.metadata, date } }
}

async function readAs(
  format: DocumentFormat,
  input: DocumentInput,
  memory: PartMemory | undefined,
): Promise<Document> {
  if (format === 'markdown') return readMarkdown(input, memory)
  if (format === 'html') return readHtml(input)
  if (isOfficeFormat(format)) return readOffice(format, input)
  if (format !== 'text') return readMarkup(format, input)
  const { path, text } = input
  return { path, text, format, tree: parseText(text), metadata: noMetadata }
}

const startsWithFence = /^\uFEFF?(?:---|\+\+\+)[ \t]*\r?\n/

async function readMarkdown(
  { path, text }: DocumentInput,
  memory: PartMemory | undefined,
): Promise<Document> {
  const { parseMarkdown } = await import('./parse-markdown.ts')
  const { metadata, length } = startsWithFence.test(text)
    ? await readHead(path, text)
    : { metadata: noMetadata, length: 0 }
  const ending = extensionOf(path)
  const dialect = { mdx: ending === 'mdx', pandoc: ending === 'qmd' || ending === 'rmd' }
  checkMarks(path, text)
  checkCells(path, text, ['|'])
  const tree = parseMarkdown(text, {
    frontMatter: length,
    ...dialect,
    ...(memory ? { memory } : {}),
  })
  checkNesting(path, tree)
  return { path, text, format: 'markdown', tree, metadata }
}

async function readHead(
  path: string,
  text: string,
): Promise<{ metadata: Metadata; length: number }> {
  const [{ readFrontMatter }, { metadataFromFrontMatter }] = await Promise.all([
    import('./front-matter.ts'),
    import('./metadata.ts'),
  ])
  const head = readFrontMatter(path, text)
  return head
    ? { metadata: metadataFromFrontMatter(head.values), length: head.end }
    : { metadata: noMetadata, length: 0 }
}

async function readHtml({ path, text }: DocumentInput): Promise<Document> {
  const { parseHtml } = await import('./parse-html.ts')
  const { tree, metadata } = parseHtml(text, path)
  return { path, text, format: 'html', tree, metadata }
}

async function readOffice(format: OfficeFormat, { path, bytes }: DocumentInput): Promise<Document> {
  if (!bytes) throw new DocumentError(path, `is text; ${format} is read from a file`)
  const read =
    format === 'docx'
      ? (await import('./office/read-docx.ts')).readDocx
      : (await import('./office/read-odt.ts')).readOdt
  const { text, tree, metadata } = read(path, bytes)
  return { path, text, format, tree, metadata }
}

type MarkupFormat = 'asciidoc' | 'rst' | 'latex'

async function readMarkup(format: MarkupFormat, { path, text }: DocumentInput): Promise<Document> {
  const { parseMarkup } = await import('./markup/parse-markup.ts')
  const { tree, metadata } = parseMarkup(format, text, path)
  return { path, text, format, tree, metadata }
}
