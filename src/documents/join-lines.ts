import type { Line } from './text-lines.ts'

const terminalEnd = /[.!?:;…]["”’')\]]*$/
const lowerStart = /^["“‘'(]?\p{Ll}|^[(.,;:]/u
const properStart = /^["“‘'(]?[\p{Lu}\p{Nd}]/u
const firstWord = /^\S{1,40}/

/**
 * Joins the lines of hard-wrapped paragraphs: a run of lines without a blank line between them becomes runs of lines that
 * belong together. Text that is not wrapped keeps each line for itself.
 */
export function createLineJoiner(text: string): (run: readonly Line[]) => (readonly Line[])[] {
  let width = 0
  const tailOf = (line: Line): string => text.slice(Math.max(line.start, line.end - 12), line.end)
  const headOf = (line: Line): string => text.slice(line.start, Math.min(line.end, line.start + 40))
  const wouldNotFit = (line: Line, next: Line, limit: number): boolean =>
    lengthOf(line) + 1 + (firstWord.exec(headOf(next))?.[0].length ?? 0) > limit - 1
  // A short line without a stop is the entry of a list rather than the tail of a wrapped line.
  const carriesOn = (line: Line, next: Line): boolean =>
    !terminalEnd.test(tailOf(line)) &&
    lowerStart.test(headOf(next)) &&
    (lengthOf(next) >= 20 || terminalEnd.test(tailOf(next)))

  return (run) => {
    if (run.length < 2) return [run]
    const own = wrapWidth(run, wouldNotFit, (line) => terminalEnd.test(tailOf(line)))
    if (own > 0) width = own
    const limit = own || (width > 0 && run.every((line) => lengthOf(line) <= width + 2) ? width : 0)
    return splitRun(run, (first, line, next) =>
      limit > 0 && wouldNotFit(line, next, limit)
        ? true
        : (limit > 0 || properStart.test(headOf(first))) && carriesOn(line, next),
    )
  }
}

const lengthOf = (line: Line): number => line.end - line.start

/** The column at which a run of lines is wrapped; 0 when it is not. */
function wrapWidth(
  run: readonly Line[],
  wouldNotFit: (line: Line, next: Line, limit: number) => boolean,
  isTerminal: (line: Line) => boolean,
): number {
  if (run.length < 3) return 0
  const widest = run.reduce((most, line) => Math.max(most, lengthOf(line)), 0)
  if (widest < 40 || widest > 130) return 0
  const gaps = run.length - 1
  let full = 0
  let ended = 0
  for (let i = 0; i < gaps; i++) {
    const line = run[i] as Line
    if (wouldNotFit(line, run[i + 1] as Line, widest)) full++
    if (isTerminal(line)) ended++
  }
  return full >= gaps * 0.75 && ended <= gaps * 0.4 ? widest : 0
}

function splitRun(
  run: readonly Line[],
  joins: (first: Line, line: Line, next: Line) => boolean,
): (readonly Line[])[] {
  const groups: Line[][] = []
  let last: Line | undefined
  for (const line of run) {
    const group = groups.at(-1)
    if (group && last && joins(group[0] as Line, last, line)) group.push(line)
    else groups.push([line])
    last = line
  }
  return groups
}
