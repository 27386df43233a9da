export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

const outsideWord = /[\s"“”‘«»()[\]{}—–/;:!?…]/

/** The word that ends at an offset, inner points included; spaces that stand for markup are stepped over. */
export function wordBefore(words: string, at: number, start: number): string {
  let end = at
  const least = Math.max(start, at - 32)
  while (end > least && words.charCodeAt(end - 1) === 32) end--
  let from = end
  while (from > least && !outsideWord.test(words[from - 1] as string)) from--
  return words.slice(from, end).replace(/^[.,’'$-]+/, '')
}
