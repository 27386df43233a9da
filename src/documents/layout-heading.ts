/** Words that title case leaves small. */
const smallWords = new Set(
  (
    'a an and as at but by for from if in into nor of off on onto or over per the to up via vs with is are was be ' +
    'after amid than that its it'
  ).split(' '),
)

const wordPattern = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}.’'&-]*/gu
const finalStop = /[.!:;,…]["”’')\]]*$/
const finalAcronym = /(?:\p{Lu}\.){2,6}$/u
const headMatter =
  /^(?:by|published|updated|posted|date|dateline|source|photo|image|credit|written|edited|reporting)\b/i
const wholeDate =
  /^(?:\w+,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}|\p{L}{3,9}\s+\d{1,2}),?\s+\d{4}\b[^\p{L}]*$/u

/** Could this line be a heading by its looks: 2 to 14 words, most of them capitalised, no final stop? */
export function looksLikeHeading(line: string): boolean {
  return couldHead(line, 14) && isMostlyCapitalised(wordsOf(line), 2)
}

/** A single capitalised word on a line of its own: “Background”. Only the layout around it can make it a heading. */
export const looksLikeShortHeading = (line: string): boolean =>
  line.length <= 30 && couldHead(line, 1) && /^\p{Lu}[\p{L}-]{3,}$/u.test(line)

/** Could the first line of a text be its title, written like a sentence but without a stop? */
export const looksLikeTitle = (line: string): boolean =>
  couldHead(line, 20) && wordsOf(line).length >= 3 && /^["“‘'(]?[\p{Lu}\p{Nd}]/u.test(line)

function couldHead(line: string, mostWords: number): boolean {
  if (line.length > 160 || headMatter.test(line)) return false
  if (finalStop.test(line) && !finalAcronym.test(line)) return false
  return !wholeDate.test(line) && wordsOf(line).length <= mostWords
}

const wordsOf = (line: string): string[] => line.match(wordPattern) ?? []

function isMostlyCapitalised(words: readonly string[], fewest: number): boolean {
  const [first = ''] = words
  if (words.length < fewest || !/^[\p{Lu}\p{Nd}]/u.test(first)) return false
  const weighty = words.filter((word) => !smallWords.has(word.toLowerCase()))
  const capitalised = weighty.filter((word) => /^[\p{Lu}\p{Nd}]/u.test(word)).length
  const numbers = weighty.filter((word) => /^\p{Nd}/u.test(word)).length
  return weighty.length > 0 && numbers < weighty.length && capitalised >= weighty.length * 0.75
}
