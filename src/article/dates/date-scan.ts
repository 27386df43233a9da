import { isBareMonth, monthPlace } from './bare-month.ts'
import { isBareYear, isEarlyYear } from './bare-year.ts'
import { civilDay, dayNumber } from './calendar.ts'
import type { Lexemes } from './date-lexemes.ts'
import { type Reading, nearestYear, ofYear } from './date-reading.ts'
import type { Lexeme } from './lexeme.ts'
import { dayOrder, readNumericDate } from './numeric-date.ts'
import { type ScanWords, createScanWords, quantityWord } from './scan-words.ts'

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

/** The questions answered over one text's lexemes. */
export function createScan(lexemes: Lexemes, reference?: number): DateScan {
  const { items, prose, shape } = lexemes
  const words = createScanWords(lexemes)
  const indexOf = (lexeme: Lexeme): number => lowerBound(items, lexeme.start)
  const order = dayOrder(prose, shape)
  const fullYear = yearCompleter(reference)

  const scan: DateScan = {
    prose,
    items,
    ...(reference === undefined ? {} : { reference }),
    narrativeYear: undefined,
    shapeAt: (index) => shape[index] ?? '|',
    touches: (index) => items[index] !== undefined && items[index].end === items[index + 1]?.start,
    isBareYear: (index) => isBareYear(words, index),
    isBareMonth: (index) => isBareMonth(words, index),
    isEarlyYear: (index) => isEarlyYear(words, index, scan.narrativeYear),
    nearYear: (month, day) =>
      reference === undefined ? undefined : nearestYear(reference, month, day),
    isMonthPlace: (lexeme) => monthPlace(words, indexOf(lexeme)),
    isQuantity: (lexeme) =>
      '%°'.includes(prose[lexeme.end] ?? ' ') || quantityWord(words, indexOf(lexeme) + 1),
    isSeason: (lexeme) => words.wordAt(indexOf(lexeme) + 1) !== 'to',
    isTemperature: (lexeme) =>
      /^(?:\s*°|\s+degrees)/.test(prose.slice(lexeme.end, lexeme.end + 10)),
    isPersonName: (index) => isPersonName(words, index),
    numericDate: (lexeme) =>
      readNumericDate(prose.slice(lexeme.start, lexeme.end), order, fullYear),
    fullYear,
    fullDecade: fullYear,
    shortYear: (short) => ofYear(fullYear(short)),
  }
  return scan
}

/** Two digits are a year of the last hundred, up to ten years behind the day of writing. */
function yearCompleter(reference: number | undefined): (short: number) => number {
  const pivot = reference === undefined ? 2030 : civilDay(reference).year + 10
  const century = Math.floor(pivot / 100) * 100
  return (short) => (century + short > pivot ? century - 100 + short : century + short)
}

const isPersonName = (words: ScanWords, index: number): boolean =>
  words.isCapital(index) &&
  words.shape[index + 1] === 'x' &&
  words.isCapital(index + 1) &&
  !words.prose.slice(words.at(index)?.end, words.at(index + 1)?.start).includes('\n')

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

/** Is the day of the week right for a date? */
export const weekdayMatches = (
  year: number,
  month: number,
  day: number,
  weekday: number,
): boolean => (((dayNumber(year, month, day) + 4) % 7) + 7) % 7 === weekday
