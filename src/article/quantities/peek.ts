const space = /\s/

export const isSpaceAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && space.test(text[at] ?? ''))
}

/** The next place at or behind `at` that is no white space or hyphen; three characters on at most. */
export function skipGap(text: string, at: number): number {
  let next = at
  while (next < at + 3 && (text.charCodeAt(next) === 45 || isSpaceAt(text, next))) next++
  return next
}

/** The last place before `at` that is no white space; sixty characters back at most. */
export function skipBack(text: string, at: number): number {
  let last = at - 1
  while (last >= at - 60 && isSpaceAt(text, last)) last--
  return last
}

export const isLetterCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** The run of unaccented letters at a place; '' when there is none. */
export function lettersAt(text: string, at: number): string {
  let end = at
  while (isLetterCode(text.charCodeAt(end))) end++
  return text.slice(at, end)
}
