import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { createLineIndex } from '../../text/line-index.ts'

/** The findings with a place, their own or a related one, on one of these lines. */
export function narrowToLines(
  diagnostics: readonly Diagnostic[],
  text: string,
  lines: ReadonlySet<number>,
): Diagnostic[] {
  const index = createLineIndex(text)
  const touches = (from: number, to: number): boolean => {
    for (let line = from; line <= to; line++) if (lines.has(line)) return true
    return false
  }
  return diagnostics.filter(
    ({ line, endLine, related }) =>
      touches(line, endLine) ||
      related.some((place) => touches(place.line, index.position(place.end).line)),
  )
}
