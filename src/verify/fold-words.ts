/**
 * The words of a text in a form that survives typesetting: case, curly quotation marks, apostrophes, dashes, soft
 * hyphens and the separators of long numbers make no difference. A word is kept as a 32-bit hash, so that megabytes of
 * source text fold in milliseconds; offsets are UTF-16 code units into the text.
 */
export interface FoldedText {
  readonly text: string
  readonly count: number
  readonly hashes: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const separator = 0
const letter = 1
const digit = 2
const joiner = 3
const hashStart = 0x811c9dc5
const hashPrime = 0x01000193

export function foldWords(text: string): FoldedText {
  const size = (text.length >> 1) + 2
  const hashes = new Int32Array(size)
  const starts = new Int32Array(size)
  const ends = new Int32Array(size)
  let count = 0
  let at = 0
  while (at < text.length) {
    const first = classOf(text.charCodeAt(at))
    if (first !== letter && first !== digit) {
      at++
      continue
    }
    starts[count] = at
    let hash = hashStart
    let end = at
    while (at < text.length) {
      const code = text.charCodeAt(at)
      const kind = classOf(code)
      if (kind === separator && !isNumberPoint(text, at)) break
      if (kind === joiner && !continuesWord(text, at)) break
      if (kind !== joiner && !(kind === separator && code === comma)) {
        hash = Math.imul(hash ^ foldCode(code), hashPrime)
        end = at + 1
      }
      at++
    }
    hashes[count] = hash
    ends[count] = end
    count++
  }
  return { text, count, hashes, starts, ends }
}

const comma = 0x2c
const point = 0x2e

/** A point or comma between two digits belongs to the number. */
function isNumberPoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== comma && code !== point) return false
  return classOf(text.charCodeAt(at - 1)) === digit && classOf(text.charCodeAt(at + 1)) === digit
}

/** An apostrophe, soft hyphen or bracket inside a word (“don’t”, “[w]e”) does not end it. */
function continuesWord(text: string, at: number): boolean {
  const next = classOf(text.charCodeAt(at + 1))
  return next === letter || next === digit
}

const classes = new Uint8Array(0x10000)
const folded = new Uint16Array(0x10000)

function foldCode(code: number): number {
  const known = folded[code] as number
  if (known !== 0) return known
  const lower = String.fromCharCode(code).toLowerCase()
  const result = lower.length === 1 ? lower.charCodeAt(0) : code
  folded[code] = result
  return result
}

const wordLetter = /[\p{L}\p{M}]/u
const wordDigit = /\p{N}/u
const wordJoiner = /['’‘ʼ\u00ad\]]/
const unknownClass = 4

/** Classes are worked out once a character, on demand. */
function classOf(code: number): number {
  const known = classes[code]
  if (known === undefined) return separator
  if (known !== 0) return known === unknownClass ? separator : known
  const character = String.fromCharCode(code)
  const found = wordLetter.test(character)
    ? letter
    : wordDigit.test(character)
      ? digit
      : wordJoiner.test(character)
        ? joiner
        : unknownClass
  classes[code] = found
  return found === unknownClass ? separator : found
}
