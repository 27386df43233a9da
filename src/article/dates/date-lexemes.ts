import { type DateWord, dateWord, foldCode } from '../data/date-words.ts'

/**
 * A word, number or mark with its class letter. Joined, the letters are the *shape* of a text, on which the date grammar
 * is written: “on 3 May 2019” has the shape `xDAY`. Besides the classes of `date-words.ts`:
 *
 * `A` May, March · `a` may, march · `D` 1–31 · `N` other number · `Y` four-digit year · `y` three digits · `O` 3rd
 * `E` 1990s · `q` ’90s, ’77 (two digits after an apostrophe) · `#` whole numeric date · `Q` Q1, H2 · `,` comma
 * `-` hyphen or dash · `/` slash · `(` `)` · `.` end mark · `|` blank line · `x` other word · `_` other mark
 */
export interface Lexeme {
  readonly start: number
  readonly end: number
  readonly shape: string
  readonly value: number
  readonly unit?: DateWord['unit']
}

export interface Lexemes {
  readonly prose: string
  readonly items: readonly Lexeme[]
  readonly shape: string
}

/** Reads prose into lexemes in one pass. */
export function readLexemes(prose: string): Lexemes {
  const items: Lexeme[] = []
  let at = 0
  while (at < prose.length) {
    const code = prose.charCodeAt(at)
    if (code <= 32 || code === 160) at = skipSpace(prose, at, items)
    else if (isDigit(code)) at = readNumber(prose, at, items)
    else if (isLetter(code)) at = readWord(prose, at, items)
    else at = readMark(prose, at, items)
  }
  return { prose, items, shape: shapeOf(items) }
}

function shapeOf(items: readonly Lexeme[]): string {
  let shape = ''
  for (const item of items) shape += item.shape
  return shape
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

const asciiLetters = new Uint8Array(128).map((_, code) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 1 : 0,
)

const isLetter = (code: number): boolean =>
  code < 128 ? asciiLetters[code] === 1 : code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff)

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018

function skipSpace(prose: string, from: number, items: Lexeme[]): number {
  let at = from
  let breaks = 0
  while (at < prose.length && (prose.charCodeAt(at) <= 32 || prose.charCodeAt(at) === 160)) {
    if (prose.charCodeAt(at) === 10) breaks++
    at++
  }
  if (breaks > 1) items.push({ start: from, end: from, shape: '|', value: 0 })
  return at
}

function readWord(prose: string, from: number, items: Lexeme[]): number {
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

const numericDate = /(?:\d{1,4}([/.-])\d{1,2}\1\d{2,4}|\d{1,2}[/-][12]\d{3})(?![\d/]|[.-]\d)/y
const groupedNumber =
  /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+\.\d+(?:\.\d+)*|\d{1,2}[:.]\d\d(?!\d)(?::\d\d)?/y

function readNumber(prose: string, from: number, items: Lexeme[]): number {
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

function push(items: Lexeme[], start: number, end: number, shape: string, value: number): number {
  items.push({ start, end, shape, value })
  return end
}

function readMark(prose: string, from: number, items: Lexeme[]): number {
  const code = prose.charCodeAt(from)
  if (
    isApostrophe(code) &&
    isDigit(prose.charCodeAt(from + 1)) &&
    !isLetter(prose.charCodeAt(from - 1))
  ) {
    const short = /^\d\ds?(?![\w,.]\w)/.exec(prose.slice(from + 1, from + 6))
    if (short) {
      const value = Number(short[0].slice(0, 2))
      return push(
        items,
        from,
        from + 1 + short[0].length,
        short[0].endsWith('s') ? 'K' : 'q',
        value,
      )
    }
  }
  return push(items, from, from + 1, marks.get(prose[from] ?? '') ?? '_', 0)
}

const marks: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['-', '-'],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['/', '/'],
  ['(', '('],
  [')', ')'],
  ['[', '('],
  [']', ')'],
  ['.', '.'],
  ['!', '.'],
  ['?', '.'],
  [';', '.'],
  [':', ':'],
  ['~', '='],
])
