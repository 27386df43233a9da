import { classAt, isDigit, isLetterOrMark, isUpper } from '../../text/character-class.ts'
import type { Token } from '../../text/tokens.ts'

const digitName = /^\d{1,4}[A-Z]/
const ordinal = /^\d+(?:st|nd|rd|th)$/
const namePrefixes: ReadonlySet<string> = new Set(
  'al|el|as|an|ar|ad|az|at|ash|d|l|i|e|mc|de'.split('|'),
)

/** Written as a name is: a capital first, or after a short prefix (“al-Sadr”, “iPhone”) or number (“6PR”). */
export function isCapitalised({ kind, text, lower }: Token): boolean {
  if (kind === 'mark') return false
  const first = text.charCodeAt(0)
  if (kind === 'number') return text.charCodeAt(text.length - 1) > 57 && digitName.test(text)
  // Most words are plain lower-case ASCII, where the two strings are the same.
  if (first >= 97 && first <= 122) return text !== lower && hasNamePrefix(text)
  return first < 128 ? first >= 65 : isUpperAt(text, 0)
}

const isUpperAt = (text: string, at: number): boolean =>
  at < text.length && isUpper(classAt(text, at))

function hasNamePrefix(text: string): boolean {
  let at = 1
  while (at < 4 && !isUpperAt(text, at) && !isJoiner(text.charCodeAt(at))) at++
  if (!namePrefixes.has(text.slice(0, at))) return false
  return isUpperAt(text, isJoiner(text.charCodeAt(at)) ? at + 1 : at)
}

const isJoiner = (code: number): boolean => code === 45 || isApostrophe(code)

/** In capitals, with digits, points, “&”, hyphens and apostrophes or without: “BBC”, “U.S.”, “AT&T”, “G-20”. */
export function isAllCapitals(word: string): boolean {
  let capitals = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (isUpper(classAt(word, at))) capitals++
    else if (!isDigit(classAt(word, at)) && code !== 46 && code !== 38 && !isJoiner(code))
      return false
  }
  return capitals > 0
}

export const isOrdinal = (word: string): boolean =>
  word.charCodeAt(0) < 58 && word.charCodeAt(word.length - 1) > 57 && ordinal.test(word)

/** “A”, “J.R.”: single capitals. */
export function isInitial(word: string): boolean {
  if (word.length === 1) return isUpperAt(word, 0)
  if (word.length % 2 === 1 || !word.endsWith('.')) return false
  for (let at = 0; at < word.length; at += 2)
    if (!isUpperAt(word, at) || word.charCodeAt(at + 1) !== 46) return false
  return true
}

/** A capital inside the word, after a small letter: “iPhone”, “YouTube”; not in “McCoy”, “O'Hara”. */
export function hasInnerCapital(word: string): boolean {
  if (/^(?:Mc|Mac|De|O['’])/.test(word)) return false
  for (let at = 1; at < word.length; at++)
    if (isUpperAt(word, at) && isSmall(word, at - 1)) return true
  return false
}

/** A capital and a small letter, apostrophe or hyphen. */
export const opensWithCapital = (word: string): boolean =>
  isUpperAt(word, 0) && word.length > 1 && (isSmall(word, 1) || isJoiner(word.charCodeAt(1)))

function isSmall(word: string, at: number): boolean {
  const type = classAt(word, at)
  return isLetterOrMark(type) && !isUpper(type)
}

/** The word without a possessive ending. */
export function bareWord(word: string): string {
  const cut = possessiveLength(word)
  return cut === 0 ? word : word.slice(0, -cut)
}

/** How many characters a possessive ending has: 2 for “'s”, 1 for a bare apostrophe, else 0. */
export function possessiveLength(word: string): number {
  const { length } = word
  if (length < 3) return 0
  if (isApostrophe(word.charCodeAt(length - 1))) return 1
  return word.charCodeAt(length - 1) === 115 && isApostrophe(word.charCodeAt(length - 2)) ? 2 : 0
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

const compoundEnds: ReadonlySet<string> = new Set(
  'held|led|based|backed|operated|born|owned|controlled|style|made|occupied|run|funded|sponsored|affiliated|related|dominated|friendly|wide|era|provoked|derived|trained|allied|aligned|linked|bound|speaking'.split(
    '|',
  ),
)

/** The name in “Larna-based” and “Larna's” ends before the hyphen and the apostrophe. */
export function nameLength(word: string): number {
  const cut = possessiveLength(word)
  if (cut > 0) return word.length - cut
  const hyphen = word.indexOf('-')
  return hyphen > 0 && compoundEnds.has(word.slice(hyphen + 1)) ? hyphen : word.length
}

export type Ending = 'place' | 'surname' | 'people' | 'abstract' | 's'

const placeEnding =
  /(?:ville|burg|burgh|stan|land|shire|abad|pur|grad|polis|borough|bury|mouth|dale|wick|field)$/
const surnameEnding =
  /(?:ton|ham|ford|ley|worth|stein|berg|man|mann|son|sen|sson|witz|wicz|ski|sky|ov|ev|ova|eva|enko|vić|vic|ić|ez|ini|elli|oulos|ian|yan|idze|shvili)$/
const peopleEnding = /(?:ians|eans|ese|ish|ers|ists|ics|ites)$/
const abstractEnding = /(?:ism|ity|tion|ment|ology|ing|ics)$/

/** What the end of a longer word in lower case hints at. */
export function endingOf(lower: string): Ending | undefined {
  if (lower.length < 5) return undefined
  if (placeEnding.test(lower)) return 'place'
  if (surnameEnding.test(lower)) return 'surname'
  if (peopleEnding.test(lower)) return 'people'
  if (abstractEnding.test(lower)) return 'abstract'
  return lower.endsWith('s') ? 's' : undefined
}
