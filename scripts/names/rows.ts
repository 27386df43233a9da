import { readFileSync } from 'node:fs'
import type { NameType } from '../../src/article/article.ts'
import { buildArticle } from '../../src/article/build-article.ts'
import type { Chunk } from '../../src/article/names/chunk.ts'
import type { DocumentClues } from '../../src/article/names/document-clues.ts'
import { findCandidates } from '../../src/article/names/find-candidates.ts'
import { readSentence } from '../../src/article/names/read-sentence.ts'
import { parseDocument } from '../../src/documents/parse-document.ts'
import type { Span } from '../../src/text/span.ts'

/** A labelled document with its candidates. */
export interface LabelledDocument {
  readonly id: string
  readonly text: string
  /** Spans of the kinds that are names, and (`outside`) of those that are not. */
  readonly gold: readonly (Span & { readonly type: NameType | 'outside' | 'nation' })[]
  /** The types that the file annotates at all. */
  readonly annotated: ReadonlySet<NameType>
  readonly chunks: readonly Chunk[]
  readonly clues: DocumentClues
}

interface Row {
  readonly doc: string
  readonly text: string
  readonly license?: string
  readonly entities: readonly { readonly span: readonly [number, number]; readonly type: string }[]
}

const types: Readonly<Record<string, NameType | 'nation'>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  MISC: 'OTHER',
  Person: 'PER',
  Organisation: 'ORG',
  Location: 'LOC',
  Nationality: 'nation',
}

/**
 * Reads rows `{doc, text, license?, entities: [{span: code points, type}]}` as documents, a paragraph for each row.
 * With `free`, rows under a share-alike or non-commercial licence are left out.
 */
export async function readDocuments(path: string, free: boolean): Promise<LabelledDocument[]> {
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
  const annotated = new Set(
    rows.flatMap(({ entities }) => entities.map(({ type }) => types[type])).filter(isNameType),
  )
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    if (free && /\b(?:SA|NC)\b/.test(row.license ?? '')) continue
    const group = groups.get(row.doc)
    if (group) group.push(row)
    else groups.set(row.doc, [row])
  }
  return Promise.all([...groups].map(([id, group]) => readDocument(id, group, annotated)))
}

const isNameType = (type: NameType | 'nation' | undefined): type is NameType =>
  type !== undefined && type !== 'nation'

async function readDocument(
  id: string,
  rows: readonly Row[],
  annotated: ReadonlySet<NameType>,
): Promise<LabelledDocument> {
  let text = ''
  const gold: (Span & { type: NameType | 'outside' | 'nation' })[] = []
  for (const row of rows) {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += row.text
    const offsets = codePointOffsets(row.text)
    for (const { span, type } of row.entities) {
      const from = start + (offsets[span[0]] as number)
      const to = start + (offsets[span[1]] as number)
      gold.push({ ...trimName(text, from, to), type: types[type] ?? 'outside' })
    }
  }
  const article = buildArticle(await parseDocument({ path: `${id}.txt`, text, format: 'text' }), {})
  const sentences = article.sentences.map((sentence) => readSentence(article.tokens(sentence)))
  return { id, text, gold, annotated, ...findCandidates(sentences) }
}

const opening = /^(?:[^\p{L}\p{N}]+|(?:the|an?)\s+(?=\S))/iu
const closing = /(?:\s*['’]s|[^\p{L}\p{N}]+)$/u

/** A span without a leading article, a possessive ending and marks at its ends, on which schemes differ. */
export function trimName(text: string, start: number, end: number): Span {
  for (;;) {
    const piece = text.slice(start, end)
    const head = opening.exec(piece)?.[0].length ?? 0
    const tail = closing.exec(piece)?.[0].length ?? 0
    if (head > 0 && head < piece.length) start += head
    else if (tail > 0 && tail < piece.length) end -= tail
    else return { start, end }
  }
}

function codePointOffsets(text: string): number[] {
  const offsets = [0]
  for (const point of text) offsets.push((offsets.at(-1) as number) + point.length)
  return offsets
}
