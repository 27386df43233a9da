import type { Lexeme } from './date-lexemes.ts'
import {
  type Reading,
  ofCentury,
  ofDay,
  ofDecade,
  ofMonth,
  ofMonths,
  ofYear,
  joinReadings,
} from './date-reading.ts'
import type { DateScan } from './date-scan.ts'

/** A date expression as a pattern over the shape of the text, and how it is read. */
export interface DatePattern {
  readonly shape: RegExp
  /** `undefined`: not a date after all. `end` cuts the span short (number of lexemes). */
  read(
    found: readonly Lexeme[],
    scan: DateScan,
    at: number,
  ): (Reading & { readonly end?: number }) | undefined
}

const month = '[MAma]'
const day = '(?:t?[DOT])'
const year = '(?:,?Y)'

const pattern = (shape: string, read: DatePattern['read']): DatePattern => ({
  shape: new RegExp(shape, 'y'),
  read,
})

/** The first lexeme of one of these classes. */
export const pick = (found: readonly Lexeme[], classes: string): Lexeme | undefined =>
  found.find((lexeme) => classes.includes(lexeme.shape))

const valueOf = (found: readonly Lexeme[], classes: string): number | undefined =>
  pick(found, classes)?.value

/** Patterns that name their own place in the calendar, most specific first. */
export const calendarPatterns: readonly DatePattern[] = [
  // Monday, 3 May 2019 · Monday (3 May)
  pattern(`[Ww]@?(?:,|\\(|-)?${day}[o-]?,?${month}[,o-]{0,2}Y`, readDayMonth),
  pattern(`[Ww]@?(?:,|\\(|-)?${day}[o-]?,?${month}`, readDayMonth),
  pattern(`[Ww]@?(?:,|\\(|-)?${month}[-/]?${day}(?:[,o]?Y)?`, readMonthDay),
  pattern(`[LXH]?[Ww][,(-]?${month}-?${day}`, readMonthDay),
  pattern(`[Ww][,(]?#`, (found, scan) => withWeekday(readNumeric(found, scan), found)),
  // 3–5 June 2019 · between 3 and 5 June · 3 and 4 June
  pattern(`${day}[-z&]${day}o?${month}${year}?`, readDaysOfMonth),
  pattern(`${month}${day}[-z]${day}${year}?(?![${'MAma'}/:-])`, readMonthDays),
  // 3 May 2019 · 3rd of May, 2019
  pattern(`${day}[o/-]?,?${month}[,o/-]{0,2}Y`, readDayMonth),
  pattern(`${day}o?${month}(?:oq|q|oN|y)`, readDayMonth),
  pattern(`${day}o?${month}`, readDayMonth),
  // May 3, 2019 · May 3rd
  pattern(`${month}[,/]?${day}(?:[,o]{0,2}Y)`, readMonthDay),
  pattern(`${month}[,/-]?${day}`, readMonthDay),
  // May 2019
  pattern(`${month}[,o/i-]?t?g?Y`, readMonthYear),
  pattern(`${month}(?:o?q|oN|o?y)`, readMonthYear),
  // Q1 2019 · first quarter of 2019 · 2019 Q1 · second half of 1998
  pattern(`Q[o-]?t?g?Y|Y-?Q`, readQuarter),
  pattern(`[OT]-?[Jj]o?t?[vgV]{0,2}Y`, readQuarter),
  pattern(`[vV]g?Y(?:-[DN])?|[vV][DNq]`, (found) => readFiscal(found)),
  // summer of 2010 · winter 1776–77
  pattern(`So?t?g?Y(?:[-/][DN])?`, readSeason),
  // 19th century, late 20th century, 5th century BC; 18th and 19th centuries is read word by word
  pattern(`[OT]-?C[BI]?`, (found) => ofCentury(found[0]?.value ?? 1, found.at(-1)?.shape === 'B')),
  pattern(`[OT](?=(?:[-z&]|,&?)t?[OT]-?C)`, (found) => ofCentury(found[0]?.value ?? 1, false)),
  // 1990s · the ’90s · nineties
  pattern(`E`, (found) => ofDecadeOrCentury(found[0]?.value ?? 0)),
  pattern(`K`, readShortDecade),
  // 400 BC · AD 842 · 842 CE
  pattern(`[YyDN][BI]`, readEra),
  pattern(`I[YyDN]`, readEra),
  pattern(`#`, readNumeric),
]

/** Months and years that stand alone: read only where nothing else fits. */
export const barePatterns: readonly DatePattern[] = [
  pattern(`Y[-/][DN](?![-/%YDN])`, readShortRange),
  pattern(`Y`, (found, scan, at) =>
    scan.isBareYear(at) ? ofYear(found[0]?.value ?? 0) : undefined,
  ),
  pattern(`y`, (found, scan, at) =>
    scan.isEarlyYear(at) ? ofYear(found[0]?.value ?? 0) : undefined,
  ),
  pattern(`D/D`, readShortNumeric),
  pattern(`g[yDN]`, readYearNumber),
  pattern(`q`, (found, scan) => scan.shortYear(found[0]?.value ?? 0)),
  pattern(`[MA]`, (found, scan, at) =>
    scan.isBareMonth(at) ? ofMonth(undefined, found[0]?.value ?? 1) : undefined,
  ),
]

function withWeekday(reading: Reading | undefined, found: readonly Lexeme[]): Reading | undefined {
  const weekday = valueOf(found, 'Ww')
  return reading && weekday !== undefined ? { ...reading, weekday } : reading
}

function dateOf(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const name = pick(found, 'MAma')
  const number = pick(found, 'DOT')
  if (!name || !number || number.value < 1 || number.value > 99) return undefined
  const short = pick(found, 'q')
  const yearGiven =
    valueOf(found, 'Yy') ?? (short ? scan.fullYear(short.value) : shortAfterOf(found))
  if (found.at(-1)?.shape === 'N' && yearGiven === undefined) return undefined
  if (number.value > 31 && yearGiven === undefined) return undefined
  if (name.shape === 'a' && yearGiven === undefined && number.shape === 'D') return undefined
  if (name.shape === 'm' && !isCapital(scan, name) && yearGiven === undefined && name.value === 3)
    return undefined
  return withWeekday(ofDay(yearGiven, name.value, number.value), found)
}

/** “April of 87” */
function shortAfterOf(found: readonly Lexeme[]): number | undefined {
  const last = found.at(-1)
  if (last?.shape !== 'N' || found.at(-2)?.shape !== 'o') return undefined
  return last.value > 31 && last.value < 100 ? 1900 + last.value : undefined
}

const isCapital = (scan: DateScan, lexeme: Lexeme): boolean =>
  scan.prose.charCodeAt(lexeme.start) <= 90

function readDayMonth(found: readonly Lexeme[], scan: DateScan, at: number): Reading | undefined {
  const number = pick(found, 'DOT')
  const name = pick(found, 'MAma')
  if (!number || !name) return undefined
  const spelt = number.shape === 'T' && !found.some((lexeme) => lexeme.shape === 'o')
  if (spelt && !found.some((lexeme) => 'WwY'.includes(lexeme.shape))) return undefined
  if (name.shape === 'm' && found.at(-1) === name && !isCapital(scan, name) && number.shape === 'T')
    return undefined
  // “since 2010, 5 May …” reads as it stands; “at 10 May” and “top 10 March” do not occur in edited copy.
  if (number.shape === 'D' && 'N$'.includes(scan.shapeAt(at - 1)) && scan.touches(at - 1))
    return undefined
  return dateOf(found, scan)
}

function readMonthDay(found: readonly Lexeme[], scan: DateScan, at: number): Reading | undefined {
  const number = pick(found, 'DOT')
  if (!number) return undefined
  if (
    number.shape === 'T' &&
    !found.some((lexeme) => 'tWY'.includes(lexeme.shape)) &&
    number.value < 3
  )
    return undefined
  if (number.shape === 'D' && scan.isQuantity(number)) return undefined
  const name = pick(found, 'MAma')
  if (
    name &&
    number.start - name.end > 3 &&
    scan.prose.slice(name.end, number.start).includes('\n\n')
  )
    return undefined
  if (scan.isPersonName(at) && number.shape !== 'D' && number.shape !== 'O') return undefined
  return dateOf(found, scan)
}

function readMonthYear(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const name = pick(found, 'MAma')
  const short = pick(found, 'q')
  const given = valueOf(found, 'Yy') ?? (short ? scan.fullYear(short.value) : shortAfterOf(found))
  if (!name || given === undefined || (given < 1000 && scan.isQuantity(found.at(-1) as Lexeme)))
    return undefined
  if (name.shape === 'a' && found[1]?.shape !== 'Y') return undefined
  if (name.shape === 'a' && name.value === 5 && !scan.isMonthPlace(name)) return undefined
  return ofMonth(given, name.value)
}

function readDaysOfMonth(
  found: readonly Lexeme[],
  scan: DateScan,
  at: number,
): Reading | undefined {
  const numbers = found.filter((lexeme) => 'DOT'.includes(lexeme.shape))
  const [first, last] = numbers
  const name = pick(found, 'MAma')
  if (!first || !last || !name || name.shape === 'a') return undefined
  if (found[1]?.shape === '&' && scan.shapeAt(at - 1) !== 'b' && first.value + 1 !== last.value)
    return undefined
  const given = valueOf(found, 'Y')
  const settled = given ?? scan.nearYear(name.value, first.value)
  const open = given === undefined
  const reading = joinReadings(
    ofDay(settled, name.value, first.value, open),
    ofDay(settled, name.value, last.value, open),
  )
  return reading && { ...reading, relative: open }
}

function readMonthDays(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const reading = readDaysOfMonth(found, scan, -1)
  return reading
}

function readQuarter(found: readonly Lexeme[]): Reading | undefined {
  const given = valueOf(found, 'Y')
  if (given === undefined) return undefined
  const half = pick(found, 'j')
  const quarter = pick(found, 'Q')?.value ?? (pick(found, 'OT')?.value ?? 0) + (half ? 4 : 0)
  if (quarter > 4) {
    return quarter > 6
      ? undefined
      : ofMonths(given, (quarter - 5) * 6 + 1, 6, `${given}-${35 + quarter}`)
  }
  return quarter < 1
    ? undefined
    : ofMonths(given, (quarter - 1) * 3 + 1, 3, `${given}-${32 + quarter}`)
}

/** A fiscal year begins somewhere unknown: it has a value, but no days. */
function readFiscal(found: readonly Lexeme[]): Reading | undefined {
  const given = valueOf(found, 'Y')
  if (given === undefined) {
    const short = valueOf(found, 'DNq')
    return short === undefined || short > 99 || found.length < 2
      ? undefined
      : { value: String(2000 + short), relative: false, closed: true }
  }
  return { value: String(given), relative: false, closed: true }
}

function readSeason(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const given = valueOf(found, 'Y')
  const season = found[0]?.value ?? 0
  if (given === undefined || (season === 2 && !scan.isSeason(found[0] as Lexeme))) return undefined
  return ofMonths(given, 3 + season * 3, 3, `${given}-${21 + season}`)
}

const ofDecadeOrCentury = (first: number): Reading | undefined => {
  if (first % 10 !== 0 || first < 1000) return undefined
  if (first % 100 === 0 && first < 2000) {
    return { ...ofCentury(first / 100 + 1, false), value: `${first / 100}XX` }
  }
  return ofDecade(first)
}

/** “her 20s” is an age; “the twenties” may be. */
function readShortDecade(
  found: readonly Lexeme[],
  scan: DateScan,
  at: number,
): Reading | undefined {
  const value = found[0]?.value ?? 0
  const apostrophe = !/[a-z0-9]/i.test(scan.prose[found[0]?.start ?? 0] ?? '')
  if (
    !apostrophe &&
    scan.shapeAt(at - 1) !== 't' &&
    !(scan.shapeAt(at - 1) === 'P' && scan.shapeAt(at - 2) === 't')
  )
    return undefined
  if (!apostrophe && scan.isTemperature(found[0] as Lexeme)) return undefined
  return ofDecade(scan.fullDecade(value))
}

function readEra(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const era = pick(found, 'BI')
  const number = pick(found, 'YyDN')
  if (!era || !number || Number.isNaN(number.value) || !isCapital(scan, era)) return undefined
  return ofYear(era.shape === 'B' ? 1 - number.value : number.value)
}

function readNumeric(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const lexeme = pick(found, '#')
  return lexeme && scan.numericDate(lexeme)
}

/** “in the year 71” */
function readYearNumber(found: readonly Lexeme[], scan: DateScan, at: number): Reading | undefined {
  const value = found[1]?.value ?? Number.NaN
  if (Number.isNaN(value) || scan.shapeAt(at - 1) !== 't' || scan.isQuantity(found[1] as Lexeme))
    return undefined
  return scan.shapeAt(at - 2) === 'i' ? ofYear(value) : undefined
}

/** “9/11” alone of its kind is a date without a year or a weekday beside it. */
function readShortNumeric(
  found: readonly Lexeme[],
  scan: DateScan,
  at: number,
): Reading | undefined {
  const [first, , last] = found
  if (first?.value !== 9 || last?.value !== 11 || !scan.touches(at) || !scan.touches(at + 1))
    return undefined
  return { ...ofDay(2001, 9, 11), closed: true }
}

/** “2017–18”, “1776-77”, “2009/10”; “2015-03” is a month. */
function readShortRange(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const [first, mark, last] = found
  if (!first || !mark || !last || isLooseRange(first, mark, last, scan)) return undefined
  const digits = last.end - last.start
  const next = first.value % 100
  const isMonth = digits === 2 && last.value <= 12 && last.value !== next + 1
  const dash = scan.prose[mark.start] !== '-'
  if (isMonth && !dash && (last.value <= next || next > 12 || mark.shape === '/'))
    return ofMonth(first.value, last.value)
  if (
    digits !== 2 ||
    Number.isNaN(last.value) ||
    (last.value <= next && !(next === 99 && last.value === 0))
  ) {
    return digits === 2 && last.value <= 12 && !dash ? ofMonth(first.value, last.value) : undefined
  }
  const end = first.value - next + last.value + (next === 99 ? 100 : 0)
  return joinReadings(ofYear(first.value), ofYear(end))
}

/** Spaces are allowed round a proper dash between two years, not round a hyphen. */
function isLooseRange(first: Lexeme, mark: Lexeme, last: Lexeme, scan: DateScan): boolean {
  const before = mark.start > first.end
  const after = last.start > mark.end
  if (!before && !after) return false
  return before !== after || scan.prose[mark.start] === '-' || last.value <= first.value % 100
}
