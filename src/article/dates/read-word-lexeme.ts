import { dateWord, type DateWord, foldCode } from '../data/date-words.ts'
import { type Lexeme, push } from './lexeme.ts'
import { isDigit, isLetter } from './character-class.ts'

export function readWord(prose: string, from: number, items: Lexeme[]): number {
  let end = from
  let hash = 0
  let code = 0
  // Reading past the end would give NaN and cost the loop its integer arithmetic.
  for (; end < prose.length; end++) {
    code = prose.charCodeAt(end)
    if (!isLetter(code)) break
    hash = foldCode(hash, code)
  }
  if (isDigit(code)) return readMixed(prose, from, end, items)
  if (end - from === 1 && code === 46) {
    const afterInitial = readInitial(prose, from, items)
    if (afterInitial > 0) return afterInitial
  }
  const word = dateWord(prose, from, end, hash)
  if (!word) return push(items, from, end, 'x', 0)
  if (mergeNumberWord(prose, word, end, items)) return end
  const dotted = word.shape === 'm' || word.shape === 'w' || word.shape === '~'
  if (dotted && code === 46) end++
  return pushWord(items, from, end, caseShape(prose, from, word), word)
}

function pushWord(
  items: Lexeme[],
  start: number,
  end: number,
  shape: string,
  word: DateWord,
): number {
  const { value, unit } = word
  items.push(unit === undefined ? { start, end, shape, value } : { start, end, shape, value, unit })
  return end
}

/** “c. 1720”, “B.C.”; 0 when the letter is neither. */
function readInitial(prose: string, from: number, items: Lexeme[]): number {
  const text = prose.slice(from, from + 8)
  if (/^c\.\s?\d/.test(text)) return push(items, from, from + 2, '~', 0)
  const era = eraMark.exec(text)
  return era ? push(items, from, from + era[0].length, text.startsWith('B') ? 'B' : 'I', 0) : 0
}

const eraMark = /^(?:B\.\s?C\.(?:\s?E\.)?|A\.\s?D\.|C\.\s?E\.)/

/** “may” and “sat” in small letters are hardly ever dates; abbreviations and weekdays begin with a capital. */
function caseShape(prose: string, from: number, word: DateWord): string {
  const capital = prose.charCodeAt(from) <= 90
  const ambiguous = word.shape === 'M' && (word.value === 3 || word.value === 5)
  if (ambiguous) return capital ? 'A' : 'a'
  return word.shape
}

/** “twenty” + “first”, with a hyphen or a space, is one number. */
function mergeNumberWord(prose: string, word: DateWord, end: number, items: Lexeme[]): boolean {
  if (word.shape !== 'n' && word.shape !== 'T') return false
  if (word.value < 1 || word.value > 9) return false
  const hyphen = items.at(-1)?.shape === '-'
  const tens = items.at(hyphen ? -2 : -1)
  if (tens?.shape !== 'n' || tens.value < 20 || tens.value % 10 !== 0) return false
  if (end - tens.end > (hyphen ? 1 : 0) + 12 || prose.slice(tens.end, end).includes('\n'))
    return false
  items.length -= hyphen ? 2 : 1
  items.push({ start: tens.start, end, shape: word.shape, value: tens.value + word.value })
  return true
}

/** “Q1”, “H2”, “AD842”, “Mar4”; all else with digits behind letters is a name. */
function readMixed(prose: string, from: number, letterEnd: number, items: Lexeme[]): number {
  let end = letterEnd
  while (end < prose.length && isDigit(prose.charCodeAt(end))) end++
  const closed = !isLetter(prose.charCodeAt(end))
  const letters = prose.slice(from, letterEnd).toLowerCase()
  const value = Number(prose.slice(letterEnd, end))
  if (
    closed &&
    (letters === 'q' || letters === 'h') &&
    value >= 1 &&
    value <= (letters === 'q' ? 4 : 2)
  ) {
    items.push({ start: from, end, shape: 'Q', value: letters === 'q' ? value : value + 4 })
    return end
  }
  const word = closed ? wordOf(letters) : undefined
  if (word && 'MmIV'.includes(word.shape) && end - letterEnd <= 4) {
    return pushWord(items, from, letterEnd, word.shape, word)
  }
  while (end < prose.length && (isLetter(prose.charCodeAt(end)) || isDigit(prose.charCodeAt(end))))
    end++
  items.push({ start: from, end, shape: 'x', value: 0 })
  return end
}

function wordOf(lower: string): DateWord | undefined {
  let hash = 0
  for (let at = 0; at < lower.length; at++) hash = foldCode(hash, lower.charCodeAt(at))
  return dateWord(lower, 0, lower.length, hash)
}
