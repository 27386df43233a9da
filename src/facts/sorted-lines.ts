import { readSync } from 'node:fs'

/** A run of sorted lines in a file, as byte offsets. */
export interface Section {
  readonly start: number
  readonly end: number
}

const blockLength = 4096
/** A word that begins more names than this is too common to be one. */
const mostLines = 2000

/**
 * The fields (split at tabs) of the lines whose first field is `key`, or starts with `key` and a space where `prefix` is
 * set. A binary search over the bytes of the section.
 */
export function linesWithKey(
  file: number,
  section: Section,
  key: string,
  prefix = false,
): string[][] {
  const found: string[][] = []
  for (const line of linesFrom(file, section, findStart(file, section, key))) {
    const tab = line.indexOf('\t')
    const first = tab < 0 ? line : line.slice(0, tab)
    if (first === key || (prefix && first.startsWith(`${key} `))) found.push(line.split('\t'))
    else if (first >= key && !first.startsWith(key)) break
    if (found.length >= mostLines) break
  }
  return found
}

/** The offset of a line at or before the first whose key is not less than `key`. */
function findStart(file: number, section: Section, key: string): number {
  let low = section.start
  let high = section.end
  while (high - low > blockLength) {
    const middle = Math.floor((low + high) / 2)
    const probe = lineAfter(file, middle, high)
    if (probe === undefined) high = middle
    else if (probe.key < key) low = probe.start
    else high = middle
  }
  return low
}

/** The first whole line that starts after `offset`. */
function lineAfter(
  file: number,
  offset: number,
  end: number,
): { readonly start: number; readonly key: string } | undefined {
  let text = Buffer.alloc(0)
  for (let at = offset; at < end; at += blockLength) {
    const block = Buffer.alloc(Math.min(blockLength, end - at))
    readSync(file, block, 0, block.length, at)
    text = Buffer.concat([text, block])
    const start = text.indexOf(10) + 1
    const stop = start > 0 ? text.indexOf(10, start) : -1
    if (stop < 0) continue
    return { start: offset + start, key: text.toString('utf8', start, stop).split('\t')[0] ?? '' }
  }
  return undefined
}

function* linesFrom(file: number, section: Section, start: number): Generator<string> {
  let rest = Buffer.alloc(0)
  for (let at = start; at < section.end; at += blockLength) {
    const block = Buffer.alloc(Math.min(blockLength, section.end - at))
    readSync(file, block, 0, block.length, at)
    rest = Buffer.concat([rest, block])
    let from = 0
    for (let stop = rest.indexOf(10); stop >= 0; stop = rest.indexOf(10, from)) {
      yield rest.toString('utf8', from, stop)
      from = stop + 1
    }
    rest = rest.subarray(from)
  }
}
