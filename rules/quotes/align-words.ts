/** How two word lists differ. */
export interface WordEdits {
  readonly distance: number
  /** The words that differ in each, empty where one only adds. */
  readonly earlier: string
  readonly later: string
  /** Something differs between words they share, not only at the ends. */
  readonly inner: boolean
}

/**
 * Word edits between two lists after cutting the common beginning and end; undefined when more than `most` words differ
 * or nothing is shared.
 */
export function alignWords(
  earlier: readonly string[],
  later: readonly string[],
  most: number,
): WordEdits | undefined {
  let head = 0
  while (head < earlier.length && head < later.length && earlier[head] === later[head]) head++
  let tail = 0
  while (
    tail < earlier.length - head &&
    tail < later.length - head &&
    earlier[earlier.length - 1 - tail] === later[later.length - 1 - tail]
  ) {
    tail++
  }
  const a = earlier.slice(head, earlier.length - tail)
  const b = later.slice(head, later.length - tail)
  const distance = Math.max(a.length, b.length)
  if (distance > most) return undefined
  return { distance, earlier: a.join(' '), later: b.join(' '), inner: head > 0 && tail > 0 }
}
