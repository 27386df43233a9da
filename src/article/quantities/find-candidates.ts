import { CARDINALS, FRACTION_CHARACTERS, ORDINALS, PARTS, SCALES } from './data/number-words.ts'

const wordAhead = /[A-Za-z]+/y
const stem = /(?:s|th)$/

let starts: { readonly prefixes: Uint8Array; readonly words: ReadonlySet<string> } | undefined

/**
 * The offset of the next character in `text` at or after `from` and before `end` where a number may start: a digit, a
 * fraction character or a number word. -1 when there is none. Reads each character once; words are looked up only when
 * their first three letters are those of a number word.
 */
export function nextCandidate(text: string, from: number, end: number): number {
  let inWord = from > 0 && isLetter(text.charCodeAt(from - 1))
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57)
      return text.charCodeAt(at - 1) === 46 && isPointStart(text, at) ? at - 1 : at
    if (isLetter(code)) {
      if (!inWord && startsNumberWord(text, at)) return at
      inWord = true
      continue
    }
    inWord = false
    if (code >= 0xbc && FRACTION_CHARACTERS.has(text[at] as string)) return at
  }
  return -1
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** “.5” starts with its point, “3.5” and “end.5” do not. */
const isPointStart = (text: string, at: number): boolean =>
  at < 2 || /[\s($£€+-]/.test(text[at - 2] as string)

function startsNumberWord(text: string, at: number): boolean {
  starts ??= buildStarts()
  const key = keyOf(text, at)
  if (key < 0 || starts.prefixes[key] === 0) return false
  wordAhead.lastIndex = at
  const word = (wordAhead.exec(text)?.[0] ?? '').toLowerCase()
  return starts.words.has(word) || starts.words.has(word.replace(stem, ''))
}

function keyOf(text: string, at: number): number {
  let key = 0
  for (let i = 0; i < 3; i++) {
    const code = text.charCodeAt(at + i)
    if (!isLetter(code)) return -1
    key = (key << 5) | (code & 31)
  }
  return key
}

/** Scale words that are no English words of their own, and so may start a number (“million”, “a dozen”). */
function buildStarts(): { prefixes: Uint8Array; words: ReadonlySet<string> } {
  const scales = [...SCALES.keys()].filter((word) => word.length > 4 && !word.endsWith('s'))
  const words = new Set([...CARDINALS.keys(), ...scales, ...ORDINALS.keys(), ...PARTS.keys()])
  for (const word of ['first', 'second', 'zeroth']) words.delete(word)
  const prefixes = new Uint8Array(1 << 15)
  for (const word of words) prefixes[keyOf(word, 0)] = 1
  return { prefixes, words }
}
