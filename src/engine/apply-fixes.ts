import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** A text with the fixes of its diagnostics made, and how many. Overlapping fixes wait for the next round. */
export function applyFixes(
  text: string,
  diagnostics: readonly Diagnostic[],
): { readonly text: string; readonly fixed: number } {
  const fixes = diagnostics.flatMap(({ fix }) => fix ?? []).sort((a, b) => a.start - b.start)
  let result = ''
  let position = 0
  let fixed = 0
  for (const { start, end, text: replacement } of fixes) {
    if (start < position) continue
    result += text.slice(position, start) + replacement
    position = end
    fixed++
  }
  return { text: result + text.slice(position), fixed }
}
