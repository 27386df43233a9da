import type { Nodes, Root, Text } from 'mdast'
import { blankOut, filler } from '../documents/blank.ts'
import { maskAddresses } from './mask-addresses.ts'

/**
 * The text with everything that is not prose made spaces: same length, line ends kept. Prose is what stands in text
 * nodes, without bare addresses and reference markers such as `[7]`.
 */
export function maskProse(text: string, tree: Root): string {
  const pieces: string[] = []
  let at = 0
  for (const node of textNodes(tree)) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    if (start < at || end <= start) continue
    if (start > at) pieces.push(blankOut(text.slice(at, start)))
    pieces.push(alignProse(text.slice(start, end), node.value))
    at = end
  }
  if (at < text.length) pieces.push(blankOut(text.slice(at)))
  const prose = maskAddresses(pieces.join(''))
  return prose.includes(filler) ? prose.replaceAll(filler, ' ') : prose
}

/** The text nodes of a tree that are prose, in order of the text. */
export function textNodes(tree: Nodes): Text[] {
  const found: Text[] = []
  collect(tree, found)
  return found
}

function collect(node: Nodes, found: Text[]): void {
  if (node.type === 'text') found.push(node)
  else if ('children' in node) for (const child of node.children) collect(child, found)
}

const entity = /^&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?/
const linePrefix = /^[ \t>]+/

/**
 * Lays the value of a text node over its source: escapes and entities become the character they stand for, padded with
 * spaces to their length, and the marks of a block quote between two lines become spaces.
 */
function alignProse(source: string, value: string): string {
  // A value of the same length is laid out by its parser already.
  if (source.length === value.length) return value
  let out = ''
  let from = 0
  let at = 0
  while (at < source.length) {
    const char = source[at] as string
    if (char === '\n' || char === '\r') {
      out += char
      at++
      if (value[from] === '\n' || value[from] === char) from++
      const prefix =
        source[at] === '\n' ? undefined : linePrefix.exec(source.slice(at, at + 200))?.[0]
      if (prefix !== undefined && !value.startsWith(prefix, from)) {
        out += ' '.repeat(prefix.length)
        at += prefix.length
      }
      continue
    }
    const step = stepOver(source, at, value, from)
    out += step.shown
    at += step.shown.length
    from += step.used
  }
  return out
}

interface Step {
  /** What stands in the prose for this piece of source; of the same length. */
  readonly shown: string
  /** How much of the value it takes. */
  readonly used: number
}

const opensWords = /^[$#~<([{+“‘"]/

function stepOver(source: string, at: number, value: string, from: number): Step {
  const char = source[at] as string
  if (value[from] === filler) return { shown: ' ', used: 1 }
  if (char === '&') {
    const found = entity.exec(source.slice(at, at + 40))?.[0]
    if (found !== undefined && value.slice(from, from + found.length) !== found) {
      return decoded(found.length, value, from, source[at + found.length])
    }
  }
  if (char === value[from]) return { shown: char, used: 1 }
  if (char === '\\' && at + 1 < source.length && source[at + 1] === value[from])
    return decoded(2, value, from, undefined)
  return { shown: ' ', used: 0 }
}

function decoded(length: number, value: string, from: number, following: string | undefined): Step {
  const wide = (value.codePointAt(from) ?? 0) > 0xffff
  const used = wide && length > 1 ? 2 : usedByEntity(value, from, following)
  const shown = value.slice(from, from + used).replace(/[\n\r]/g, ' ')
  return { shown: opensWords.test(shown) ? shown.padStart(length) : shown.padEnd(length), used }
}

/** A few named entities stand for two characters: the one after them shows how many were used. */
const usedByEntity = (value: string, from: number, following: string | undefined): number =>
  following !== undefined &&
  value[from + 1] !== following &&
  value[from + 2] === following &&
  /^\p{M}/u.test(value[from + 1] ?? '')
    ? 2
    : 1
