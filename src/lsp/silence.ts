import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { DocumentInput } from '../documents/parse-document.ts'
import { writeSuppressions, type Insertion } from '../engine/write-suppression.ts'
import { textEdit } from './code-actions.ts'
import { rangeOf } from './lsp-diagnostics.ts'
import type { DocumentReader, Reading } from './reader.ts'

/** The words a person writes over. */
const placeholder = 'why this may stand'

export interface SilenceSetting {
  readonly document: TextDocument
  readonly input: DocumentInput
  readonly reading: Reading
  readonly fingerprint: string
  /** The editor takes snippets in edits, so that the reason is selected to write over. */
  readonly snippets: boolean
}

/** The edit that silences one finding and nothing else, or nothing where no comment can: each way is tried on the text. */
export async function silence(
  reader: DocumentReader,
  setting: SilenceSetting,
): Promise<WorkspaceEdit | undefined> {
  const { reading, fingerprint, input } = setting
  const target = reading.diagnostics.find((one) => one.fingerprint === fingerprint)
  if (!target) return undefined
  for (const way of writeSuppressions(reading.article, target, placeholder)) {
    const text = input.text.slice(0, way.start) + way.text + input.text.slice(way.end)
    const after = await reader.read({ ...input, text })
    if (after && 'diagnostics' in after && silenced(reading, after, target.rule))
      return toEdit(setting, way)
  }
  return undefined
}

/** One finding of the rule less, and no other more. */
function silenced(before: Reading, after: Reading, rule: string): boolean {
  const count = ({ diagnostics }: Reading): number =>
    diagnostics.filter((one) => one.rule === rule).length
  return count(after) < count(before) && after.diagnostics.length < before.diagnostics.length
}

function toEdit({ document, snippets }: SilenceSetting, way: Insertion): WorkspaceEdit {
  if (!snippets) return { changes: { [document.uri]: [textEdit(document, way)] } }
  const [before = '', after = ''] = way.text.split(placeholder).map(escapeSnippet)
  const edit = {
    range: rangeOf(document, way),
    snippet: { kind: 'snippet' as const, value: `${before}\${1:${placeholder}}${after}` },
  }
  const change: TextDocumentEdit = {
    textDocument: { uri: document.uri, version: document.version },
    edits: [edit],
  }
  return { documentChanges: [change] }
}

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
