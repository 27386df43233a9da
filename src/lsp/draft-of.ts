import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { DocumentFormat } from '../documents/document.ts'
import { formatOf, type DocumentInput } from '../documents/parse-document.ts'
import { pathOf } from './path-of.ts'

const formatsByLanguage: ReadonlyMap<string, DocumentFormat> = new Map([
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['quarto', 'markdown'],
  ['plaintext', 'text'],
  ['text', 'text'],
  ['html', 'html'],
])

/**
 * An open document as factlint reads it, or nothing where it is of no format it knows. A file is read by the ending of
 * its name, as on the command line; a draft nobody saved by its language, with the settings of `folder`.
 */
export function draftOf(document: TextDocument, folder: string): DocumentInput | undefined {
  const { uri, languageId } = document
  const unsaved = `${folder}/untitled${languageId === 'mdx' ? '.mdx' : ''}`
  const path = uri.startsWith('untitled:') ? unsaved : pathOf(uri)
  if (path === undefined) return undefined
  const format = formatOf(path) ?? formatsByLanguage.get(languageId)
  return format ? { path, text: document.getText(), format } : undefined
}
