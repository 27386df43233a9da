import { monthsBetween, type Duration } from './find-durations.ts'
import type { DateRange } from './find-ranges.ts'

/** Whether a length of time can be that of a range: days are counted inclusively, years and months with one to spare. */
export function fitsRange(duration: Duration, range: DateRange): boolean {
  const [low, high] = bounds(duration, range)
  const slack = duration.approximate ? 0.2 * duration.count : 0
  return duration.count >= low - slack && duration.count <= high + slack
}

function bounds({ unit, form }: Duration, range: DateRange): [number, number] {
  const days = range.last - range.first + 1
  if (unit === 'day') {
    if (range.grain !== 'day') return [days * 0.8, days * 1.2]
    return form === 'compound' ? [days, days] : [days - 1, days]
  }
  if (unit === 'week')
    return range.grain === 'day' ? [(days - 4) / 7, (days + 3) / 7] : [days / 7 - 5, days / 7 + 1]
  const months = monthsBetween(range.first, range.last + 1)
  if (unit === 'month')
    return range.grain === 'year'
      ? [months - 24, months]
      : [Math.floor(months) - 1, Math.ceil(months)]
  if (range.grain === 'day') return [Math.floor(months / 12), Math.ceil(months / 12)]
  if (range.grain === 'month') return [Math.floor(months / 12 - 0.2), Math.ceil(months / 12 + 0.2)]
  const years = Math.round(months / 12) - 1
  return [Math.floor(years) - 1, Math.ceil(years) + 1]
}

/** “6 years”, “3 days”. */
export function lengthOf({ first, last, grain }: DateRange): string {
  const days = last - first + 1
  if (grain === 'day' && days < 60) return days === 1 ? 'one day' : `${days} days`
  const months = monthsBetween(first, last + 1)
  if (grain === 'year') return plural(Math.round(months / 12) - 1, 'year')
  return months < 24 ? plural(Math.round(months), 'month') : plural(Math.floor(months / 12), 'year')
}

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`
