import type { CodeLens } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Claim } from '../article/claims/claim.ts'
import { rangeOf } from './lsp-diagnostics.ts'
import type { Reading } from './reader.ts'

/** The command a lens runs: it shows the first of its claims. */
export const showClaim = 'factlint.showClaim'

/** One lens a line that holds claims nothing backs: how many, and how much the strongest wants checking. */
export function codeLenses(document: TextDocument, reading: Reading): CodeLens[] {
  const { article, unsupported } = reading
  const byLine = new Map<number, Claim[]>()
  for (const index of unsupported) {
    const claim = article.claims[index]
    const sentence = article.sentences[index]
    if (!claim || !sentence) continue
    const { line } = document.positionAt(sentence.start)
    byLine.set(line, [...(byLine.get(line) ?? []), claim])
  }
  return [...byLine.values()].flatMap((claims) => lensOf(document, reading, claims))
}

function lensOf(document: TextDocument, { article }: Reading, claims: Claim[]): CodeLens[] {
  const strongest = claims.reduce((a, b) => (b.checkWorthiness > a.checkWorthiness ? b : a))
  const sentence = article.sentences[strongest.sentence]
  if (!sentence) return []
  const range = rangeOf(document, sentence)
  const count = claims.length === 1 ? '1 claim' : `${claims.length} claims`
  const title = `${count} without a source · worth checking ${strongest.checkWorthiness.toFixed(2)}`
  return [{ range, command: { title, command: showClaim, arguments: [document.uri, range] } }]
}
