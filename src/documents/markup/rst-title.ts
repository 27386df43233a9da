import type { Heading } from 'mdast'
import type { RstRead, RstReader } from './parse-rst.ts'
import { rstInline } from './rst-inline.ts'
import { adornmentOf, type RstLine } from './rst-lines.ts'
import { scanInline } from './scan-inline.ts'

/** A title with a line of signs under it, or over and under it. */
export function readTitle(
  { source, titles }: RstReader,
  lines: readonly RstLine[],
  at: number,
): RstRead | undefined {
  const words = (index: number): string =>
    source.text.slice(lines[index]?.start ?? 0, lines[index]?.end ?? 0)
  const over = adornmentOf(words(at))
  const shown = over === undefined ? at : at + 1
  const line = lines[shown]
  const under = adornmentOf(words(shown + 1))
  if (over !== undefined && (under !== over || !line || line.blank))
    return isTransition(lines, at) ? { blocks: [], end: at + 1 } : undefined
  if (under === undefined || !line || line.blank || lines[shown + 1]?.indent !== lines[at]?.indent)
    return undefined
  if (over === undefined && words(shown + 1).length < Math.min(words(shown).length, 4))
    return undefined
  const key = over === undefined ? under : over + over
  if (!titles.includes(key)) titles.push(key)
  const depth = Math.min(6, titles.indexOf(key) + 1) as Heading['depth']
  const children = scanInline(source, line.start, line.end, rstInline)
  return {
    blocks: [{ type: 'heading', depth, children, position: source.position(line.start, line.end) }],
    end: shown + 2,
  }
}

const isTransition = (lines: readonly RstLine[], at: number): boolean =>
  (lines[at - 1]?.blank ?? true) && (lines[at + 1]?.blank ?? true)
