import { classAt, isLetterOrMark, isUpper } from '../../text/character-class.ts'

/**
 * The plain words of a phrase in lower case, apart at everything that is no ASCII letter or digit: “Vice-president’s”
 * gives “vice”, “president”, “s”. Looked up in sets they tell what a list of alternatives in a pattern would, at a
 * fraction of the cost of compiling one.
 */
export const plainWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/\w+/g) ?? []

/** Does a word begin with a capital? */
export const isCapitalised = (word: string): boolean => word !== '' && isUpper(classAt(word, 0))

/** Does a word consist of letters and these other characters alone? */
export function isMadeOfLetters(word: string, others: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (!isLetterOrMark(classAt(word, at)) && !others.includes(word.charAt(at))) return false
  }
  return word.length > 0
}

/** The plain letters a word begins with: “officials” of “officials’”. */
export function plainStart(word: string): string {
  let at = 0
  while (at < word.length && isPlainLetter(word.charCodeAt(at))) at++
  return at === word.length ? word : word.slice(0, at)
}

const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
