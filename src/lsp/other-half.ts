import type { Location } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { spanContains, type Span } from '../text/span.ts'
import { rangeOf } from './lsp-diagnostics.ts'
import type { Reading } from './reader.ts'

/** From either half of a contradiction, where the other stands. */
export function otherHalves(document: TextDocument, reading: Reading, offset: number): Location[] {
  const at = { start: offset, end: offset }
  const places = reading.diagnostics.flatMap((one) => placesFrom(one, at))
  const seen = new Set<string>()
  return places
    .filter(({ start, end }) => {
      const key = `${start}-${end}`
      return !seen.has(key) && seen.add(key) && true
    })
    .map((place) => ({ uri: document.uri, range: rangeOf(document, place) }))
}

function placesFrom(one: Diagnostic, at: Span): Span[] {
  const halves: readonly Span[] = [one, ...one.related]
  const here = halves.filter((half) => spanContains(half, at))
  return here.length === 0 ? [] : halves.filter((half) => !here.includes(half))
}
