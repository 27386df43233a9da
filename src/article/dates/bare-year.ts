import { streetWords, wordsBeforeQuantities } from '../data/date-words.ts'
import type { Lexeme } from './lexeme.ts'
import { type ScanWords, prepositionShapes, quantityWord } from './scan-words.ts'

const bareYears = { low: 1400, high: 2035 }

/** Is the four-digit number here a year, though nothing but its place says so? */
export function isBareYear(words: ScanWords, index: number): boolean {
  const item = words.at(index)
  if (!item) return false
  if (isLabelled(words, index, item)) return false
  if (quantityWord(words, index + 1)) return false
  const ranged = words.shape[index + 1] === '-' && words.shape[index + 2] === 'Y'
  if (quantityBefore(words, index) && !ranged) return false
  return !isAddress(words, index) && isYearInFrame(words, index, item.value)
}

/** Years of other times than the last centuries need a word or brackets that frame them. */
function isYearInFrame(words: ScanWords, index: number, value: number): boolean {
  if (value < 1000 || value > 2999) return false
  const before = words.shape[index - 1] ?? '|'
  const framed = prepositionShapes.includes(before) || frameWords.has(words.wordAt(index - 1))
  const inParenthesis =
    (before === '(' || before === '-' || before === ',') &&
    (words.shape[index + 1] === ')' || words.shape[index + 1] === '-')
  if (value >= bareYears.low && value <= bareYears.high)
    return framed || !countsPlural(words, index)
  return (framed || inParenthesis) && !countsPlural(words, index)
}

/** Is this three-digit number a year? */
export function isEarlyYear(
  words: ScanWords,
  index: number,
  narrativeYear: number | undefined,
): boolean {
  const item = words.at(index)
  if (!item || isLabelled(words, index, item) || item.value < 100) return false
  const before = words.shape[index - 1] ?? '|'
  const after = words.shape[index + 1] ?? '|'
  if (after === ')' || (after === '-' && 'yY'.includes(words.shape[index + 2] ?? '|'))) {
    return (
      before === '(' ||
      (before === '-' &&
        'yY'.includes(words.shape[index - 2] ?? '|') &&
        words.shape[index - 3] === '(')
    )
  }
  if (countsPlural(words, index) || quantityWord(words, index + 1)) return false
  if (before === '~') return true
  const early = narrativeYear !== undefined && narrativeYear < 1000
  return early && 'i-~z<>'.includes(before)
}

/** “$2000”, “#1984”, “-2000”, “1984.jpg”, “2000%”. */
function isLabelled(words: ScanWords, index: number, item: Lexeme): boolean {
  const before = words.prose[item.start - 1] ?? ' '
  const after = words.prose[item.end] ?? ' '
  if ('$£€#№@+=_*'.includes(before) || '%°$€£_@'.includes(after)) return true
  if (after === '.' && /[\p{L}\d]/u.test(words.prose[item.end + 1] ?? ' ')) return true
  if (before === '.' && /\d/.test(words.prose[item.start - 2] ?? ' ')) return true
  if (before === '/' && /[\p{L}]/u.test(words.prose[item.start - 2] ?? ' ')) return true
  return (
    '-/'.includes(before) &&
    /\p{L}|\d/u.test(words.prose[item.start - 2] ?? ' ') &&
    !/^(?:post|pre|mid)/i.test(words.wordAt(index - 2)) &&
    !'YDMmAEy'.includes(words.shape[index - 2] ?? ' ')
  )
}

function quantityBefore(words: ScanWords, index: number): boolean {
  const word = words.wordAt(index - 1)
  if (word === 'than' || (word === 'to' && words.wordAt(index - 2) === 'up')) return true
  if (!wordsBeforeQuantities.has(word)) return false
  return (
    !(word === 'around' || word === 'about' || word === 'approximately') ||
    countsPlural(words, index)
  )
}

function countsPlural(words: ScanWords, index: number): boolean {
  const next = words.wordAt(index + 1)
  return (
    words.shape[index + 1] === 'x' &&
    next.length > 3 &&
    !words.isCapital(index + 1) &&
    next.endsWith('s') &&
    !/(?:ss|us|is|ous|ics)$/.test(next) &&
    !verbsInS.has(next) &&
    !'i&'.includes(words.shape[index - 1] ?? '|') &&
    words.shape[index - 1] !== 't'
  )
}

const verbsInS: ReadonlySet<string> = new Set(
  'was has is does says sees marks brings comes'.split(' '),
)

function isAddress(words: ScanWords, index: number): boolean {
  for (let step = 1; step <= 3; step++) {
    if (!words.isCapital(index + step)) return false
    if (streetWords.has(words.wordAt(index + step))) return true
  }
  return false
}

const frameWords: ReadonlySet<string> = new Set(
  'since by before after circa year election post pre class season edition'.split(' '),
)
