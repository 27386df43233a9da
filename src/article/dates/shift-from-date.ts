import type { UnitOfTime } from '../data/date-words.ts'
import { ofDays, onDay } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import type { Found } from './found-date.ts'
import { shiftDay } from './shift-day.ts'

/** “two weeks from 15 January”, “3 days after Christmas”: a day told by its distance from another. */
export function shiftFromDate(found: Found, scan: DateScan): Found {
  const { from, to, relative } = found.reading
  const running = startedOn(found, scan) ?? weekFrom(found, scan)
  if (running) return running
  const link = scan.shapeAt(found.first - 1)
  if (from === undefined || from !== to || !'f<>'.includes(link)) return found
  const unit = scan.items[found.first - 2]
  const number = scan.items[found.first - 3]
  if (!unit?.unit || !number || !isUnit(unit.shape) || !'nDe'.includes(number.shape)) return found
  if (isSince(unit.unit)) return found
  const count = (number.shape === 'e' ? 1 : number.value) * (link === '<' ? -1 : 1)
  const reading = { ...onDay(shiftDay(from, unit.unit, count)), relative }
  return { ...found, reading, first: found.first - 3 }
}

/** “two weeks starting 20 May”, “3 days starting from next Monday”: from that day on. */
function startedOn(found: Found, scan: DateScan): Found | undefined {
  const { from, to, relative } = found.reading
  const link = scan.shapeAt(found.first - 1) === 'f' ? found.first - 2 : found.first - 1
  if (from === undefined || from !== to || !isStarting(scan, link)) return undefined
  const unit = scan.items[link - 1]
  const number = scan.items[link - 2]
  if (!unit?.unit || !number || !isUnit(unit.shape) || !'nDe'.includes(number.shape))
    return undefined
  const count = number.shape === 'e' ? 1 : number.value
  const reading = ofDays(from, shiftDay(from, unit.unit, count), relative)
  return { ...found, reading, first: link - 2 }
}

const weekBefore = /\bweek (?:starting|beginning|commencing) (on )?$/

/** “the week starting on 4 February” */
function weekFrom(found: Found, scan: DateScan): Found | undefined {
  const { from, to, relative } = found.reading
  if (from === undefined || from !== to) return undefined
  const start = scan.items[found.first]?.start ?? 0
  const before = weekBefore.exec(scan.prose.slice(Math.max(0, start - 24), start))
  if (!before) return undefined
  const first = found.first - (before[1] === undefined ? 2 : 3)
  return { ...found, reading: ofDays(from, from + 6, relative), first }
}

function isStarting(scan: DateScan, index: number): boolean {
  const item = scan.items[index]
  return item?.shape === 'x' && scan.prose.slice(item.start, item.end) === 'starting'
}

const isUnit = (shape: string): boolean => shape === 'u' || shape === 'U'

/** Years are counted to the day only on birthdays. */
const isSince = (unit: UnitOfTime): boolean =>
  unit === 'year' || unit === 'decade' || unit === 'century'
