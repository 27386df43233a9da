/** A place in a text, both numbers from 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Turns offsets into lines and columns. A line ends at `\n`, `\r\n` or a lone `\r`. */
export interface LineIndex {
  readonly lineCount: number
  position(offset: number): Position
  /** Offset of the first character of a line (from 1). */
  lineStart(line: number): number
}

export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text)
  return {
    lineCount: starts.length,
    position: (offset) => {
      const line = lastAtMost(starts, offset)
      return { line: line + 1, column: offset - (starts[line] as number) + 1 }
    },
    lineStart: (line) => starts[Math.min(Math.max(line, 1), starts.length) - 1] as number,
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
