/**
 * Lines (from 1) of a text that an older text does not have, or not as often. A line that only moved is not changed, nor
 * is one whose line end changed.
 */
export function changedLines(before: string, after: string): ReadonlySet<number> {
  const left = new Map<string, number>()
  for (const line of linesOf(before)) left.set(line, (left.get(line) ?? 0) + 1)
  const changed = new Set<number>()
  linesOf(after).forEach((line, index) => {
    const count = left.get(line) ?? 0
    if (count > 0) left.set(line, count - 1)
    else changed.add(index + 1)
  })
  return changed
}

const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
