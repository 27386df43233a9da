import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type TextEdit,
} from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Fix } from '../rule/define-rule.ts'
import { rangeOf, toLspDiagnostics } from './lsp-diagnostics.ts'
import type { Reading } from './reader.ts'

/** The kind under which all safe fixes of a document are made at once. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.factlint`

/** What a “silence” action carries until it is asked for its edit. */
export interface SilenceData {
  readonly uri: string
  readonly fingerprint: string
}

/** The actions on the findings in a range: the safe fix first, then suggestions, then to silence it with a reason. */
export function codeActions(
  document: TextDocument,
  reading: Reading,
  { range, context }: CodeActionParams,
): CodeAction[] {
  const start = document.offsetAt(range.start)
  const end = document.offsetAt(range.end)
  const wanted = (kind: string): boolean =>
    !context.only?.length || context.only.some((one) => kind === one || kind.startsWith(`${one}.`))
  const found = reading.diagnostics.filter((one) => one.start <= end && start <= one.end)
  return [
    ...(wanted(CodeActionKind.QuickFix)
      ? found.flatMap((one) => actionsFor(document, reading, one))
      : []),
    ...(wanted(fixAllKind) ? fixAll(document, reading) : []),
  ]
}

function actionsFor(document: TextDocument, reading: Reading, one: Diagnostic): CodeAction[] {
  const shared = {
    kind: CodeActionKind.QuickFix,
    diagnostics: toLspDiagnostics(document, { ...reading, diagnostics: [one], faults: [] }),
  }
  const edit = (fix: Fix) => ({ changes: { [document.uri]: [textEdit(document, fix)] } })
  const { fix, suggestions = [], rule } = one
  const data: SilenceData = { uri: document.uri, fingerprint: one.fingerprint }
  return [
    ...(fix ? [{ ...shared, title: fixTitle(fix, one), isPreferred: true, edit: edit(fix) }] : []),
    ...suggestions.map((each) => ({ ...shared, title: each.message, edit: edit(each) })),
    ...(rule.startsWith('factlint/')
      ? []
      : [{ ...shared, title: `Silence ${rule} here, with a reason`, data }]),
  ]
}

const fixTitle = ({ text }: Fix, { text: before }: Diagnostic): string =>
  text === '' ? `Take “${clip(before)}” out` : `Write “${clip(text)}”`

const clip = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length <= 60 ? flat : `${flat.slice(0, 59)}…`
}

function fixAll(document: TextDocument, { diagnostics }: Reading): CodeAction[] {
  const edits = apart(diagnostics.flatMap(({ fix }) => fix ?? []))
  if (edits.length === 0) return []
  return [
    {
      title: 'Make all safe fixes of factlint',
      kind: fixAllKind,
      edit: { changes: { [document.uri]: edits.map((fix) => textEdit(document, fix)) } },
    },
  ]
}

/** Fixes in order; of two that overlap the later waits for the next round. */
function apart(fixes: readonly Fix[]): Fix[] {
  const kept: Fix[] = []
  for (const fix of [...fixes].sort((a, b) => a.start - b.start)) {
    if (fix.start >= (kept.at(-1)?.end ?? 0)) kept.push(fix)
  }
  return kept
}

export const textEdit = (document: TextDocument, fix: Fix): TextEdit => ({
  range: rangeOf(document, fix),
  newText: fix.text,
})
