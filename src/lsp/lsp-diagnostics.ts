import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Severity } from '../diagnostics/severity.ts'
import type { Span } from '../text/span.ts'
import type { Reading } from './reader.ts'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** The findings of a reading as the protocol has them. The other half of a contradiction is related information. */
export function toLspDiagnostics(document: TextDocument, reading: Reading): LspDiagnostic[] {
  const faults = reading.faults.map(({ rule, message }) =>
    problemDiagnostic(`${rule} failed: ${message}`),
  )
  return [...reading.diagnostics.map((one) => toLsp(document, one)), ...faults]
}

/** What keeps a document from being checked, shown at its start. */
export const problemDiagnostic = (message: string): LspDiagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  severity: DiagnosticSeverity.Error,
  source: 'factlint',
  message,
})

export const rangeOf = (document: TextDocument, { start, end }: Span): LspDiagnostic['range'] => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
})

function toLsp(document: TextDocument, one: Diagnostic): LspDiagnostic {
  const { rule, severity, message, help, related, docs } = one
  return {
    range: rangeOf(document, one),
    severity: severities[severity],
    source: 'factlint',
    code: rule,
    codeDescription: { href: docs },
    message: `${message}\n${help}`,
    data: one.fingerprint,
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri: document.uri, range: rangeOf(document, place) },
            message: place.message,
          })),
        }),
  }
}
