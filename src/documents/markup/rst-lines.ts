import { linesOf } from './source.ts'

/** A line of reStructuredText: where its words begin and how far they are indented. */
export interface RstLine {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly blank: boolean
}

export function rstLines(text: string): RstLine[] {
  return linesOf(text).map(({ start, end }) => {
    let at = start
    let indent = 0
    for (; at < end; at++) {
      const char = text[at]
      if (char === ' ') indent++
      else if (char === '\t') indent += 8 - (indent % 8)
      else break
    }
    return { start: at, end: trimEnd(text, at, end), indent, blank: at === end }
  })
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--
  return at
}

/** The least indent of lines with words; infinite where there are none. */
export const leastIndent = (lines: readonly RstLine[]): number =>
  lines.reduce((least, line) => (line.blank ? least : Math.min(least, line.indent)), Infinity)

/** The line behind a body: the lines from `at` on that are blank or indented more than `indent`. */
export function bodyEnd(lines: readonly RstLine[], at: number, to: number, indent: number): number {
  let end = at
  for (let i = at; i < to; i++) {
    const line = lines[i] as RstLine
    if (line.blank) continue
    if (line.indent <= indent) break
    end = i + 1
  }
  return end
}

const adornment = /^([!-/:-@[-`{-~])\1{2,}$/

/** The sign a line of signs is made of, if it is one. */
export const adornmentOf = (words: string): string | undefined => adornment.exec(words)?.[1]
