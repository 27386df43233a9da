/** What a character is, as one number: bits for the questions below. */
const mark = 0
const space = 1
const digit = 2
const letter = 4
const upper = 8

/** The classes of ASCII, told by range: no pattern is compiled for plain text. */
const ascii = new Uint8Array(128)
ascii.fill(space, 9, 14)
ascii[32] = space
ascii.fill(digit, 48, 58)
ascii.fill(letter | upper, 65, 91)
ascii.fill(letter, 97, 123)

const others = new Map<number, number>()

/** The class of the character at an offset; of a pair of surrogates, at its first half. Beyond the text stands a mark. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return ascii[code] as number
  if (Number.isNaN(code)) return mark
  const point = code >= 0xd800 && code < 0xdc00 ? (text.codePointAt(at) as number) : code
  const known = others.get(point)
  if (known !== undefined) return known
  const found = classify(String.fromCodePoint(point))
  others.set(point, found)
  return found
}

/** The end of the plain small letters from an offset on: the first other or non-ASCII character, or `limit`. */
export function smallLettersEnd(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && ascii[text.charCodeAt(at)] === letter) at++
  return at
}

export const isSpace = (type: number): boolean => type === space
export const isDigit = (type: number): boolean => type === digit
export const isUpper = (type: number): boolean => (type & upper) !== 0
export const isLetterOrMark = (type: number): boolean => (type & letter) !== 0
export const isWordPart = (type: number): boolean => (type & (letter | digit)) !== 0

function classify(character: string): number {
  if (/\s/u.test(character)) return space
  if (/\p{Nd}/u.test(character)) return digit
  if (/\p{Lu}/u.test(character)) return letter | upper
  return /[\p{L}\p{M}]/u.test(character) ? letter : mark
}
