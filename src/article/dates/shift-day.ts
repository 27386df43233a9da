import { type UnitOfTime, unitsOfTime } from '../data/date-words.ts'
import { addMonths } from './calendar.ts'

/** A day `count` units away. */
export function shiftDay(day: number, unitName: UnitOfTime, count: number): number {
  const size: { readonly days?: number; readonly months?: number } = unitsOfTime[unitName]
  return size.days === undefined
    ? addMonths(day, (size.months ?? 0) * count)
    : day + size.days * count
}
