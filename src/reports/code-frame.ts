import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { LineIndex } from '../text/line-index.ts'
import { cleanText } from './clean-text.ts'
import { colour } from './pretty.ts'
import type { ReportSetting } from './report.ts'

/** The line a finding starts on, cut to the width, with the words underlined; nothing for the document as a whole. */
export function frameOf(
  text: string,
  diagnostic: Diagnostic,
  lines: LineIndex,
  { width, style }: ReportSetting,
): string[] {
  const { start, end, line } = diagnostic
  if (start === end) return []
  const lineStart = lines.lineStart(line)
  const lineEnd = endOfLine(text, start)
  const room = Math.max(30, width - 18 - 2)
  const shownEnd = Math.min(end, lineEnd)
  const lead = Math.max(0, Math.min(start - lineStart, Math.floor((room - (shownEnd - start)) / 2)))
  const from = safeCut(text, start - lead)
  const to = safeCut(text, Math.min(lineEnd, from + room))
  const before = cleanText(text.slice(from, start))
  const marked = cleanText(text.slice(start, Math.min(shownEnd, to)))
  const after = cleanText(text.slice(Math.min(shownEnd, to), to))
  const open = from > lineStart ? '…' : ''
  const close = to < lineEnd ? '…' : ''
  const indent = ' '.repeat(18)
  const paint = colour(diagnostic.severity, style)
  return [
    `${indent}${style.dim(open + before)}${style.bold(marked)}${style.dim(after + close)}`,
    `${indent}${' '.repeat(widthOf(open + before))}${paint('^'.repeat(Math.max(1, widthOf(marked))))}`,
  ]
}

function endOfLine(text: string, offset: number): number {
  const at = text.slice(offset, offset + 100_000).search(/[\r\n]/)
  return at < 0 ? Math.min(text.length, offset + 100_000) : offset + at
}

/** An offset that does not split a surrogate pair. */
const safeCut = (text: string, offset: number): number =>
  /[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset + 1 : offset

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Emoji_Presentation}/u

/** Letters of Europe and common punctuation: one column each. */
const narrow = /^[ -~\u00A0-\u02FF\u2010-\u2027]*$/

/** Columns on a terminal: marks take none, wide characters two. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length
  let width = 0
  for (const character of text) {
    if (/\p{M}|\u200D|[\uFE00-\uFE0F]/u.test(character)) continue
    width += wide.test(character) ? 2 : 1
  }
  return width
}
