import { ofCentury, ofMonth, ofYear } from './date-reading.ts'
import { type DatePattern, pattern } from './date-pattern.ts'
import {
  ofDecadeOrCentury,
  readEra,
  readFiscal,
  readQuarter,
  readSeason,
  readShortDecade,
} from './read-calendar-period.ts'
import {
  readDayMonth,
  readDaysOfMonth,
  readMonthDay,
  readMonthDays,
  readMonthYear,
  readYearInWords,
  withWeekday,
} from './read-calendar-day.ts'
import {
  readNumeric,
  readNumericDay,
  readNumericRange,
  readShortNumeric,
  readShortRange,
  readYearNumber,
} from './read-numeric.ts'

const month = '[MAma]'
const day = '(?:t?[DOT])'
const year = '(?:,?Y)'

/** Patterns that name their own place in the calendar, most specific first. */
export const calendarPatterns: readonly DatePattern[] = [
  // Monday, 3 May 2019 · Monday (3 May) · Mon May 3 15:50:06 2019
  pattern(`[Ww],?${month}DNY`, readMonthDay),
  pattern(`[Ww]@?(?:,|\\(|-)?${day}[o-]?,?${month}[,o-]{0,2}Y`, readDayMonth),
  pattern(`[Ww]@?(?:,|\\(|-)?${day}[o-]?,?${month}`, readDayMonth),
  pattern(`[Ww]@?(?:,|\\(|-)?${month}[-/]?${day}(?:[,o]?Y)?`, readMonthDay),
  pattern(`[LXH]?[Ww][,(-]?${month}-?${day}`, readMonthDay),
  pattern(`[Ww][,(]?#`, (found, scan) => withWeekday(readNumeric(found, scan), found)),
  // 5/1–5/7, 2020 · 10/1–11/2/2017
  pattern(`D/D-(?:#|D/D,?Y)`, readNumericRange),
  pattern(`YDD(?![-:/DN])`, readNumericDay),
  // 3–5 June 2019 · between 3 and 5 June · 3 and 4 June
  pattern(`${day}[-z&]${day}o?${month}${year}?`, readDaysOfMonth),
  pattern(`${month}${day}[-z]${day}${year}?(?![${'MAma'}/:-])`, readMonthDays),
  // 3 May nineteen seventy-two
  pattern(`${day}o?${month}nn`, readYearInWords),
  pattern(`${month}${day}?nn`, readYearInWords),
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
