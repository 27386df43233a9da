import type { SourcePage } from '../evidence/evidence.ts'
import { isStopWord } from './data/stop-words.ts'

const sampleLength = 3_000
const fewestWords = 30
const leastShare = 0.2
const wordPattern = /[\p{L}’']+/gu

const known = new WeakMap<SourcePage, boolean>()

/** Can a page be compared word by word? Told by its little words; of a short text by what the page says itself. */
export function isEnglish(page: SourcePage): boolean {
  const before = known.get(page)
  if (before !== undefined) return before
  const words = page.text.slice(0, sampleLength).match(wordPattern) ?? []
  const small = words.filter((word) => isStopWord(word.toLowerCase())).length
  const answer =
    words.length < fewestWords
      ? page.lang === undefined || /^en\b/i.test(page.lang)
      : small >= words.length * leastShare
  known.set(page, answer)
  return answer
}
