import type { Reading } from './date-reading.ts'
import type { Found } from './found-date.ts'

/** From the first day of one to the last of the other. */
export function joinPlaced(left: Found, right: Found): Found {
  const { value, from, relative } = left.reading
  const reading: Reading = {
    value: `${value}/${right.reading.value}`,
    relative: relative || right.reading.relative,
    closed: true,
    ...(from === undefined ? {} : { from }),
    ...(right.reading.to === undefined ? {} : { to: right.reading.to }),
  }
  return { ...right, reading, first: left.first }
}
