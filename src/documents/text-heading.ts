import { looksLikeHeading, looksLikeShortHeading, looksLikeTitle } from './layout-heading.ts'
import type { Line } from './text-lines.ts'
import type { Reader } from './text-reader.ts'

export const headingDepth = (line: Line): 1 | 2 | 3 | 4 | 5 | 6 => {
  const marks = Math.min(6, Math.max(1, line.content - line.start - 1))
  return marks as 1 | 2 | 3 | 4 | 5 | 6
}

export function nextInk(lines: readonly Line[], from: number): Line | undefined {
  for (let i = from; i < Math.min(lines.length, from + 20); i++) {
    if (lines[i]?.kind !== 'blank') return lines[i]
  }
  return undefined
}

export function isHeading(
  { text, lines }: Reader,
  line: Line,
  next: Line | undefined,
  opens: boolean,
): boolean {
  const length = line.end - line.start
  if (length > 160 || !next) return false
  const words = text.slice(line.start, line.end)
  const isolated = lines[line.number + 1]?.kind === 'blank'
  const longer = next.end - next.start > length
  if (!longer) return opens && isolated && looksLikeHeading(words) && next.end - next.start > 15
  if (looksLikeHeading(words)) return true
  if (opens) return isolated && looksLikeTitle(words) && next.end - next.start > 80
  return isolated && lines[line.number - 1]?.kind === 'blank' && looksLikeShortHeading(words)
}
