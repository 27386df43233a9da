import { type Lexeme, push } from './lexeme.ts'
import { isApostrophe, isDigit, isLetter } from './character-class.ts'

const numericDate =
  /(?:\d{1,4}([/.-])\d{1,2}\1\d{2,4}|\d{1,2}[/-][12]\d{3})(?![\d/]|\.\d|-\d{1,4}(?!\d?\/)\b)/y
const groupedNumber =
  /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+\.\d+(?:\.\d+)*|\d{1,2}[:.]\d\d(?!\d)(?::\d\d)?/y

export function readNumber(prose: string, from: number, items: Lexeme[]): number {
  numericDate.lastIndex = from
  if (numericDate.test(prose)) return push(items, from, numericDate.lastIndex, '#', 0)
  groupedNumber.lastIndex = from
  if (groupedNumber.test(prose)) {
    let end = groupedNumber.lastIndex
    while (isLetter(prose.charCodeAt(end))) end++
    return push(items, from, end, 'N', Number.NaN)
  }
  let end = from + 1
  while (isDigit(prose.charCodeAt(end))) end++
  const value = Number(prose.slice(from, end))
  if (isLetter(prose.charCodeAt(end))) return readSuffixed(prose, from, end, value, items)
  const decade =
    isApostrophe(prose.charCodeAt(end)) && /^s(?![a-z])/.test(prose.slice(end + 1, end + 3))
  if (decade && end - from === 4 && value % 10 === 0) return push(items, from, end + 2, 'E', value)
  if (end - from === 8 && basicDate.test(prose.slice(from, end)))
    return push(items, from, end, '#', 0)
  return push(items, from, end, numberShape(end - from, value), value)
}

const basicDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/

function numberShape(digits: number, value: number): string {
  if (digits <= 2) return value >= 1 && value <= 31 ? 'D' : 'N'
  if (digits === 3) return 'y'
  return digits === 4 && value >= 1000 && value < 3000 ? 'Y' : 'N'
}

/** “3rd”, “1990s”, “90s”; “5G” and “10km” are words. */
function readSuffixed(
  prose: string,
  from: number,
  digitsEnd: number,
  value: number,
  items: Lexeme[],
): number {
  let end = digitsEnd
  while (isLetter(prose.charCodeAt(end)) || isDigit(prose.charCodeAt(end))) end++
  const suffix = prose.slice(digitsEnd, end).toLowerCase()
  const digits = digitsEnd - from
  if (/^(?:st|nd|rd|th)$/.test(suffix) && digits <= 3) return push(items, from, end, 'O', value)
  if (suffix === 's' && digits === 4) return push(items, from, end, 'E', value)
  if (suffix === 's' && digits === 2 && value % 10 === 0) return push(items, from, end, 'K', value)
  if (/^(?:bce?|ad|ce)$/.test(suffix)) {
    push(items, from, digitsEnd, numberShape(digits, value), value)
    return push(items, digitsEnd, end, suffix.startsWith('b') ? 'B' : 'I', 0)
  }
  return push(items, from, end, 'x', 0)
}
