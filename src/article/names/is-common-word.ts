import { commonWords } from './data/common-words.ts'

const adverbs = /(?:ly|wards?)$/
const abstractEndings =
  /(?:tions?|sions?|ments?|ness|ities|ity|ings?|(?<!q[uv])ists?|isms?|ables?|ibles?|ances?|ences?)$/

/** Answers by word; emptied when it has grown large, so memory stays flat over many documents. */
const answers = new Map<string, boolean>()
const mostAnswers = 50_000

/** Is this (in lower case) an everyday word, with or without a regular ending? */
export function isCommonWord(lower: string): boolean {
  const known = answers.get(lower)
  if (known !== undefined) return known
  if (answers.size >= mostAnswers) answers.clear()
  const answer = readWord(lower)
  answers.set(lower, answer)
  return answer
}

function readWord(lower: string): boolean {
  const known = commonWords()
  if (known.has(lower)) return true
  for (const stem of stemsOf(lower)) if (known.has(stem)) return true
  return lower.length > 5 && (adverbs.test(lower) || abstractEndings.test(lower))
}

function stemsOf(word: string): readonly string[] {
  const cut = (length: number): string => word.slice(0, -length)
  if (word.length < 4) return []
  if (word.endsWith('ies')) return [cut(3) + 'y', cut(1)]
  if (word.endsWith('es')) return [cut(1), cut(2)]
  if (word.endsWith('s')) return [cut(1)]
  if (word.endsWith('ed')) return [cut(1), cut(2), cut(3)]
  if (word.endsWith('ing')) return [cut(3), cut(3) + 'e', cut(4)]
  return []
}
