import { dayNumber, weekdayOf } from './calendar.ts'

/** Western Easter Sunday, in days since 1970-01-01 (the anonymous Gregorian computus, Nature 1876). */
export function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const k = c % 4
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** Orthodox Easter Sunday: Julian computus (Meeus, Astronomical Algorithms, ch. 8), as a Gregorian day. */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const sum = d + e + 114
  const julian = dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
  return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2
}

/** The nth (1–5) or last (-1) weekday of a month, in days since 1970-01-01. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
  }
  const nextMonth = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
  const last = nextMonth - 1
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

export type Holiday = 'christmas' | 'easter' | 'halloween' | 'thanksgiving'

/** The day of a holiday that needs no country, or (Thanksgiving) is read as the American one. */
export function holidayDay(holiday: Holiday, year: number): number {
  if (holiday === 'easter') return easterSunday(year)
  if (holiday === 'thanksgiving') return nthWeekday(year, 11, 4, 4)
  return holiday === 'christmas' ? dayNumber(year, 12, 25) : dayNumber(year, 10, 31)
}
