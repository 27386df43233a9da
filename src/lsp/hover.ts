import { MarkupKind, type Hover } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { escapeMarkdown } from '../reports/markdown.ts'
import { precisionOf } from '../rule/precision.ts'
import { rangeOf } from './lsp-diagnostics.ts'
import type { Reading } from './reader.ts'

/** What is found at an offset: what, what to do, why a reader is owed it, what it was held against. */
export function hoverAt(
  document: TextDocument,
  reading: Reading,
  offset: number,
): Hover | undefined {
  const found = findingsAt(reading.diagnostics, offset)
  const [first] = found
  if (!first) return undefined
  const value = found.map((one) => describe(one, reading)).join('\n\n---\n\n')
  return {
    contents: { kind: MarkupKind.Markdown, value },
    range: rangeOf(document, first),
  }
}

/** The findings that hold an offset, the shortest first. */
export const findingsAt = (diagnostics: readonly Diagnostic[], offset: number): Diagnostic[] =>
  diagnostics
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))

function describe(one: Diagnostic, reading: Reading): string {
  const meta = reading.metaOf(one.rule)
  const parts = [
    `**${escapeMarkdown(one.message)}**`,
    `→ ${escapeMarkdown(one.help)}`,
    ...(meta ? [`*Why:* ${escapeMarkdown(meta.why)}`] : []),
    ...one.related.map(({ line, message }) => `*Also in line ${line}:* ${escapeMarkdown(message)}`),
    ...one.evidence.map(describeEvidence),
    `[${escapeMarkdown(one.rule)}](${one.docs})${precisionNote(one.rule)}`,
  ]
  return parts.join('\n\n')
}

function describeEvidence({ source, url, quote }: Diagnostic['evidence'][number]): string {
  const name = escapeMarkdown(source)
  const shown = url && isWebAddress.test(url) ? `[${name}](<${url}>)` : name
  return `*Held against:* ${shown}${quote ? `: “${escapeMarkdown(quote)}”` : ''}`
}

/** Only plain web addresses become links; nothing in them can end the link early. */
const isWebAddress = /^https?:\/\/[^\s<>]+$/i

function precisionNote(rule: string): string {
  const measured = precisionOf(rule)
  return measured ? ` · ${measured.right} of ${measured.read} findings read were right` : ''
}
