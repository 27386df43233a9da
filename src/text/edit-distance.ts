/**
 * The least number of letters put in, left out, changed, or swapped with their neighbour to turn one word into another
 * (optimal string alignment; Damerau 1964), or `limit + 1` as soon as it must be more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(cell(a, b, i, j, next, row, before))
    if (Math.min(...next) > limit) return limit + 1
    before = row
    row = next
  }
  return row[b.length] as number
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  above: readonly number[],
  twoAbove: readonly number[],
): number {
  const same = a[i - 1] === b[j - 1]
  const plain = Math.min(
    (row[j - 1] as number) + 1,
    (above[j] as number) + 1,
    (above[j - 1] as number) + (same ? 0 : 1),
  )
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(plain, (twoAbove[j - 2] as number) + 1) : plain
}
