import { readFileSync } from 'node:fs'
import type { Span } from '../../src/text/span.ts'

/** A document of labelled sentences. */
export interface LabelledDocument {
  readonly id: string
  readonly text: string
  readonly sentences: readonly Span[]
  readonly names: readonly (Span & { readonly type: string })[]
}

interface Row {
  readonly doc: string
  readonly text: string
  readonly entities: readonly { readonly span: readonly [number, number]; readonly type: string }[]
}

const types: Readonly<Record<string, string>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  MISC: 'OTHER',
}

/** Reads rows `{doc, text, entities: [{span: code points, type}]}`, one sentence each, as documents. */
export function readDocuments(path: string): LabelledDocument[] {
  const documents = new Map<
    string,
    { text: string; sentences: Span[]; names: (Span & { type: string })[] }
  >()
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const row = JSON.parse(line) as Row
    const document = documents.get(row.doc) ?? { text: '', sentences: [], names: [] }
    documents.set(row.doc, document)
    if (document.text !== '') document.text += '\n\n'
    const start = document.text.length
    document.text += row.text
    document.sentences.push({ start, end: document.text.length })
    const offsets = codePointOffsets(row.text)
    for (const { span, type } of row.entities) {
      const [from, to] = span
      document.names.push({
        start: start + (offsets[from] as number),
        end: start + (offsets[to] as number),
        type: types[type] ?? 'NONE',
      })
    }
  }
  return [...documents].map(([id, document]) => ({ id, ...document }))
}

function codePointOffsets(text: string): number[] {
  const offsets = [0]
  for (const point of text) offsets.push((offsets.at(-1) as number) + point.length)
  return offsets
}
