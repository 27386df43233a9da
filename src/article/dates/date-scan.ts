import { streetWords, wordsAfterQuantities, wordsBeforeQuantities } from '../data/date-words.ts'
import { civilDay, daysInMonth, dayNumber } from './calendar.ts'
import type { Lexemes } from './date-lexemes.ts'
import type { Lexeme } from './lexeme.ts'
import { type Reading, nearestYear, ofDay, ofMonth, ofYear } from './date-reading.ts'

/** What readers of date expressions may ask about the place they read at. */
export interface DateScan {
  readonly prose: string
  readonly items: readonly Lexeme[]
  /** Day number of the reference date, if any. */
  readonly reference?: number
  /** The year of the last date read that named one. */
  narrativeYear: number | undefined
  shapeAt(index: number): string
  /** Does the lexeme at `index` touch the next one? */
  touches(index: number): boolean
  isBareYear(index: number): boolean
  isBareMonth(index: number): boolean
  /** Is this three-digit number a year? */
  isEarlyYear(index: number): boolean
  /** The year in which a month and day lie nearest to the reference. */
  nearYear(month: number, day: number): number | undefined
  isMonthPlace(lexeme: Lexeme): boolean
  /** Is this number followed by a unit or a counted noun? */
  isQuantity(lexeme: Lexeme): boolean
  /** Is this “fall” (or “spring”) with a year the season? */
  isSeason(lexeme: Lexeme): boolean
  isTemperature(lexeme: Lexeme): boolean
  /** “April Smith”, “June Carter”: a month name followed by a capitalised word. */
  isPersonName(index: number): boolean
  numericDate(lexeme: Lexeme): Reading | undefined
  fullYear(short: number): number
  fullDecade(short: number): number
  shortYear(short: number): Reading | undefined
}

const bareYears = { low: 1400, high: 2035 }
const prepositionShapes = 'ifzbP~GkVh<>'

/** The questions answered over one text's lexemes. */
export function createScan(lexemes: Lexemes, reference?: number): DateScan {
  const { items, prose, shape } = lexemes
  const at = (index: number): Lexeme | undefined => items[index]
  const wordAt = (index: number): string => {
    const item = items[index]
    return item ? prose.slice(item.start, item.end).toLowerCase() : ''
  }
  const indexOf = (lexeme: Lexeme): number => lowerBound(items, lexeme.start)
  const isCapital = (index: number): boolean => {
    const item = items[index]
    return item !== undefined && /^\p{Lu}/u.test(prose.slice(item.start, item.start + 2))
  }
  const touches = (index: number): boolean =>
    at(index) !== undefined && at(index)?.end === at(index + 1)?.start
  const order = dayOrder(prose, shape)
  const pivot = reference === undefined ? 2030 : civilDay(reference).year + 10
  const fullYear = (short: number): number => {
    const century = Math.floor(pivot / 100) * 100
    return century + short > pivot ? century - 100 + short : century + short
  }

  const scan: DateScan = {
    prose,
    items,
    ...(reference === undefined ? {} : { reference }),
    narrativeYear: undefined,
    shapeAt: (index) => shape[index] ?? '|',
    touches,
    isBareYear: (index) => isBareYear(index),
    isBareMonth: (index) => isBareMonth(index),
    isEarlyYear: (index) => isEarlyYear(index),
    nearYear: (month, day) =>
      reference === undefined ? undefined : nearestYear(reference, month, day),
    isMonthPlace: (lexeme) => monthPlace(indexOf(lexeme)),
    isQuantity(lexeme) {
      const index = indexOf(lexeme)
      const after = prose[lexeme.end]
      return after === '%' || after === '°' || (after === ':' && false) || quantityWord(index + 1)
    },
    isSeason: (lexeme) => wordAt(indexOf(lexeme) + 1) !== 'to',
    isTemperature: (lexeme) =>
      /^(?:\s*°|\s+degrees)/.test(prose.slice(lexeme.end, lexeme.end + 10)),
    isPersonName: (index) =>
      isCapital(index) &&
      shape[index + 1] === 'x' &&
      isCapital(index + 1) &&
      !prose.slice(at(index)?.end, at(index + 1)?.start).includes('\n'),
    numericDate: (lexeme) =>
      readNumericDate(prose.slice(lexeme.start, lexeme.end), order, fullYear),
    fullYear,
    fullDecade: (short) => fullYear(short),
    shortYear(short) {
      return ofYear(fullYear(short))
    },
  }
  return scan

  function quantityWord(index: number): boolean {
    const word = wordAt(index)
    return wordsAfterQuantities.has(word) && !'|.'.includes(shape[index] ?? '|')
  }

  function isBareYear(index: number): boolean {
    const item = at(index)
    if (!item) return false
    if (isLabelled(index, item)) return false
    const before = shape[index - 1] ?? '|'
    const framed = prepositionShapes.includes(before) || frameWords.has(wordAt(index - 1))
    if (quantityWord(index + 1)) return false
    const ranged = shape[index + 1] === '-' && shape[index + 2] === 'Y'
    if (quantityBefore(index) && !ranged) return false
    if (isAddress(index)) return false
    const { value } = item
    if (value < 1000 || value > 2999) return false
    const inParenthesis =
      (before === '(' || before === '-' || before === ',') &&
      (shape[index + 1] === ')' || shape[index + 1] === '-')
    if (value >= bareYears.low && value <= bareYears.high) return framed || !countsPlural(index)
    return (framed || inParenthesis) && !countsPlural(index)
  }

  function isEarlyYear(index: number): boolean {
    const item = at(index)
    if (!item || isLabelled(index, item) || item.value < 100) return false
    const before = shape[index - 1] ?? '|'
    const after = shape[index + 1] ?? '|'
    if (after === ')' || (after === '-' && 'yY'.includes(shape[index + 2] ?? '|'))) {
      return (
        before === '(' ||
        (before === '-' && 'yY'.includes(shape[index - 2] ?? '|') && shape[index - 3] === '(')
      )
    }
    if (countsPlural(index) || quantityWord(index + 1)) return false
    if (before === '~') return true
    const early = scan.narrativeYear !== undefined && scan.narrativeYear < 1000
    return early && 'i-~z<>'.includes(before)
  }

  /** “$2000”, “#1984”, “-2000”, “1984.jpg”, “2000%”. */
  function isLabelled(index: number, item: Lexeme): boolean {
    const before = prose[item.start - 1] ?? ' '
    const after = prose[item.end] ?? ' '
    if ('$£€#№@+=_*'.includes(before) || '%°$€£_@'.includes(after)) return true
    if (after === '.' && /[\p{L}\d]/u.test(prose[item.end + 1] ?? ' ')) return true
    if (before === '.' && /\d/.test(prose[item.start - 2] ?? ' ')) return true
    if (before === '/' && /[\p{L}]/u.test(prose[item.start - 2] ?? ' ')) return true
    return (
      '-/'.includes(before) &&
      /\p{L}|\d/u.test(prose[item.start - 2] ?? ' ') &&
      !/^(?:post|pre|mid)/i.test(wordAt(index - 2)) &&
      !'YDMmAEy'.includes(shape[index - 2] ?? ' ')
    )
  }

  function quantityBefore(index: number): boolean {
    const word = wordAt(index - 1)
    if (word === 'than' || (word === 'to' && wordAt(index - 2) === 'up')) return true
    if (!wordsBeforeQuantities.has(word)) return false
    return (
      !(word === 'around' || word === 'about' || word === 'approximately') || countsPlural(index)
    )
  }

  function countsPlural(index: number): boolean {
    const next = wordAt(index + 1)
    return (
      shape[index + 1] === 'x' &&
      next.length > 3 &&
      !isCapital(index + 1) &&
      next.endsWith('s') &&
      !/(?:ss|us|is|ous|ics)$/.test(next) &&
      !verbsInS.has(next) &&
      !'i&'.includes(shape[index - 1] ?? '|') &&
      shape[index - 1] !== 't'
    )
  }

  function isAddress(index: number): boolean {
    for (let step = 1; step <= 3; step++) {
      if (!isCapital(index + step)) return false
      if (streetWords.has(wordAt(index + step))) return true
    }
    return false
  }

  function monthPlace(index: number): boolean {
    const before = shape[index - 1] ?? '|'
    return (
      prepositionShapes.includes(before) ||
      'oLXHG&l'.includes(before) ||
      monthFrames.has(wordAt(index - 1)) ||
      'zf-'.includes(before)
    )
  }

  function isBareMonth(index: number): boolean {
    const item = at(index)
    if (!item || !isCapital(index)) return false
    if (isNameNext(index)) return false
    if (
      isCapital(index - 1) &&
      'x'.includes(shape[index - 1] ?? ' ') &&
      !prose.slice(at(index - 1)?.end, item.start).includes('\n') &&
      !monthFrames.has(wordAt(index - 1))
    )
      return false
    const framed = monthPlace(index)
    if (item.shape === 'A') return framed && !(item.value === 5 && pronouns.has(wordAt(index + 1)))
    return framed || !(prose[item.end] === '’' || prose[item.end] === "'")
  }

  function isNameNext(index: number): boolean {
    return (
      isCapital(index + 1) &&
      shape[index + 1] === 'x' &&
      at(index + 1)?.start === (at(index)?.end ?? 0) + 1
    )
  }
}

const frameWords: ReadonlySet<string> = new Set(
  'since by before after circa year election post pre class season edition'.split(' '),
)
const monthFrames: ReadonlySet<string> = new Set(
  'since by before after until till every each through throughout'.split(' '),
)
const verbsInS: ReadonlySet<string> = new Set(
  'was has is does says sees marks brings comes'.split(' '),
)
const pronouns: ReadonlySet<string> = new Set('i you he she it we they be'.split(' '))

function lowerBound(items: readonly Lexeme[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  while (items[low]?.shape === '|') low++
  return low
}

type DayOrder = 'day-first' | 'month-first'

const slashDate = /\b(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/g

/** Day first or month first? The document's own unambiguous dates decide; else American order, as its spelt dates have it. */
function dayOrder(prose: string, shape: string): DayOrder {
  if (!shape.includes('#')) return 'month-first'
  for (const [, first, second] of prose.matchAll(slashDate)) {
    if (Number(first) > 12) return 'day-first'
    if (Number(second) > 12) return 'month-first'
  }
  const dayFirst = shape.match(/[DO][MA],?Y/g)?.length ?? 0
  const monthFirst = shape.match(/[MA][DO],?Y/g)?.length ?? 0
  return dayFirst > monthFirst ? 'day-first' : 'month-first'
}

function readNumericDate(
  text: string,
  order: DayOrder,
  fullYear: (short: number) => number,
): Reading | undefined {
  if (text.length === 8 && /^\d{8}$/.test(text)) return readBasicDate(text)
  const parts = text.split(/[/.-]/)
  if (parts.length === 2) return monthOfYear(Number(parts[0]), Number(parts[1]))
  const [a = 0, b = 0, c = 0] = parts.map(Number)
  if ((parts[0]?.length ?? 0) === 4) {
    return isDayOf(a, b, c) || text.includes('-') ? plausible(a, b, c) : plausible(a, c, b)
  }
  if ((parts[0]?.length ?? 0) > 2 || (parts[2]?.length ?? 0) === 3) return undefined
  const year = parts[2]?.length === 2 ? fullYear(c) : c
  if (text.includes('.') && parts[2]?.length === 2) return undefined
  const dotted = text.includes('.')
  const dayFirst = (dotted || order === 'day-first' || a > 12) && b <= 12
  return dayFirst ? plausible(year, b, a) : plausible(year, a, b)
}

const readBasicDate = (text: string): Reading | undefined =>
  plausible(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)))

const monthOfYear = (month: number, year: number): Reading | undefined =>
  month >= 1 && month <= 12 && year < 2100 && year > 1400 ? ofMonth(year, month) : undefined

const isDayOf = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

function plausible(year: number, month: number, day: number): Reading | undefined {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return ofDay(year, month, day)
}

/** Is the day of the week right for a date? */
export const weekdayMatches = (
  year: number,
  month: number,
  day: number,
  weekday: number,
): boolean => (((dayNumber(year, month, day) + 4) % 7) + 7) % 7 === weekday
