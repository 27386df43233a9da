import { civilDay } from './calendar.ts'
import { ofDay, ofMonth, onDay, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import type { Found } from './found-date.ts'
import { joinPlaced } from './join-placed.ts'

/** “between now and 15 November”, “between 22 January and now”, “from March to date”. */
export function rangeWithNow(found: Found, scan: DateScan): Found {
  const { reference } = scan
  if (reference === undefined || found.reading.from === undefined) return found
  const shape = (index: number): string => scan.shapeAt(index)
  const at = found.first
  const now = onDay(reference)
  if ('&z'.includes(shape(at - 1)) && shape(at - 2) === '0' && 'bf'.includes(shape(at - 3))) {
    const last = { ...found, reading: moved(found.reading, reference, 1) }
    return joinPlaced({ ...found, reading: now, first: at - 2 }, last)
  }
  const after = found.last + 1
  const current = shape(after + 1) === 'H' ? after + 2 : after + 1
  if ('bf'.includes(shape(at - 1)) && '&z'.includes(shape(after)) && shape(current) === '0') {
    const first = { ...found, reading: moved(found.reading, reference, -1) }
    return joinPlaced(first, { ...found, reading: now, last: current })
  }
  return found
}

/** A day or month without a year, in the year ahead of the day of writing, or behind it. */
function moved(reading: Reading, reference: number, direction: 1 | -1): Reading {
  const { from, month, day } = reading
  if (from === undefined || month === undefined || (from - reference) * direction > 0)
    return reading
  const year = civilDay(from).year + direction
  return day === undefined ? ofMonth(year, month, true) : ofDay(year, month, day, true)
}
