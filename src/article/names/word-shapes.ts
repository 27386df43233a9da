import type { Token } from '../../text/tokens.ts'

const upperFirst = /^\p{Lu}/u
const prefixedName = /^(?:al|el|as|an|ar|ad|az|at|ash|d|l|i|e|mc|de)[-’']?\p{Lu}/u
const digitName = /^\d{1,4}\p{Lu}/u
const allCapitals = /^(?=[\d&.’'-]*\p{Lu})[\p{Lu}\d&.’'-]+$/u
const ordinal = /^\d+(?:st|nd|rd|th)$/
const initial = /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u

/** Written as a name is: a capital first, or after a short prefix (“al-Sadr”, “iPhone”) or number (“6PR”). */
export function isCapitalised(token: Token): boolean {
  if (token.kind === 'mark') return false
  const first = token.text.charCodeAt(0)
  if (token.kind === 'number')
    return token.text.charCodeAt(token.text.length - 1) > 57 && digitName.test(token.text)
  // Most words are plain lower-case ASCII, where the two strings are the same.
  if (first >= 97 && first <= 122)
    return token.text !== token.lower && prefixedName.test(token.text)
  return first < 128 ? first >= 65 : upperFirst.test(token.text)
}

export const isAllCapitals = (word: string): boolean => allCapitals.test(word)

export const isOrdinal = (word: string): boolean =>
  word.charCodeAt(0) < 58 && word.charCodeAt(word.length - 1) > 57 && ordinal.test(word)

export const isInitial = (word: string): boolean =>
  (word.length === 1 || word.endsWith('.')) && initial.test(word)

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

const compound =
  /^(\p{Lu}[\p{L}.]*)-(?:held|led|based|backed|operated|born|owned|controlled|style|made|occupied|run|funded|sponsored|affiliated|related|dominated|friendly|wide|era|provoked|derived|trained|allied|aligned|linked|bound|speaking)$/u

/** The name in “Larna-based” and “Larna's” ends before the hyphen and the apostrophe. */
export function nameLength(word: string): number {
  const cut = possessiveLength(word)
  if (cut > 0 || !word.includes('-')) return word.length - cut
  return compound.exec(word)?.[1]?.length ?? word.length
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
