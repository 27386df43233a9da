import { type DatePattern, pattern } from './date-pattern.ts'
import { readAgo, readFromDay, readLater } from './read-ago.ts'
import { readBareSeason, readSeasonNear } from './read-season-near.ts'
import { readDayWord, readPartOfDay } from './read-day-word.ts'
import { readHoliday } from './read-holiday.ts'
import {
  readMonthNear,
  readQuarterNear,
  readSame,
  readUnitNear,
  readUnitsNear,
} from './read-unit-near.ts'
import { readEdgeOf, readWeekOf } from './read-week-of.ts'
import {
  readWeekday,
  readWeekdayAway,
  readWeekdayNear,
  readWeekdayOfWeek,
  readWeekdayWithDay,
} from './read-weekday.ts'

const number = '(?:[neDNy]p?o?|p)'
const unit = '[uUgCJ]'

/** Patterns that hang on the day of writing, or on a day named before. */
export const relativePatterns: readonly DatePattern[] = [
  pattern(`R@?`, readDayWord),
  pattern(`[LX]?Z[!Ww]?(?:[,o]?Y)?`, readHoliday),
  pattern(`uDoY|[TOL]uo[LXH][ug]`, readWeekOf),
  pattern(`[TOLtnD]uot?[Mm](?:,?Y)?|[TOL]uog?Y|uo${'[Mm]'}[DO]`, readWeekOf),
  pattern(`S`, readBareSeason),
  pattern(`[LXHh]@`, readPartOfDay),
  // last Tuesday · next April · this summer · Tuesday of last week
  pattern(`[LXH]v?u[Ww]`, readWeekdayOfWeek),
  pattern(`[Ww],?t[OT]`, readWeekdayWithDay),
  pattern(`[Ww]O`, readWeekdayWithDay),
  pattern(`[LXH][Ww]@?`, readWeekdayNear),
  pattern(`W@?o?t?[LXH]u`, readWeekdayOfWeek),
  pattern(`W,?${number}${unit}(?:f0|fR|G)`, readWeekdayAway),
  pattern(`W@?`, readWeekday),
  pattern(`[LXHh][MA]`, readMonthNear),
  pattern(`[LXHh]S`, readSeasonNear),
  // last week · this year · next two quarters · the past decade
  pattern(`[LXH]v?[ugJC]`, readUnitNear),
  pattern(`[LT][nD]Uo(?:g?Y|[LXH][ug])`, readEdgeOf),
  pattern(`[LX](?:[nDe]|p)U`, readUnitsNear),
  pattern(`[h]{1,2}[ug]`, readSame),
  // two years ago · a year earlier · 170 years later
  pattern(`${number}${unit}(?:&${number}${unit})?G`, (found, scan) => readAgo(found, scan)),
  pattern(`${number}${unit},?fR`, readFromDay),
  pattern(`${number}${unit}f0`, readFromDay),

  pattern(`${number}${unit}[lk]`, readLater),
  pattern(`[OT]J(?:otg|oH?g)`, readQuarterNear),
  pattern(`Q`, readQuarterNear),
  pattern(`P[o]?t?[LXH][ugJ]`, readUnitNear),
]
