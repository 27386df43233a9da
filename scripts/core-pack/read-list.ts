/** The rows of a list: fields split at `|`; comments and empty lines left out. */
export function readRows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '))
    .map((line) => line.split('|').map((field) => field.trim()))
}

export const splitNames = (field: string | undefined): string[] =>
  (field ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

/** “20 January 2025” as `2025-01-20`, a shorter date shortened; '' when it is none. */
export function isoDay(text: string): string {
  const [, day, month, year] = /(?:(\d{1,2})\s+)?(?:([A-Z][a-z]+)\s+)?(\d{4})/.exec(text) ?? []
  if (!year) return ''
  const index = month ? monthNames.indexOf(month) : -1
  if (index < 0) return year
  const two = (value: number | string): string => String(value).padStart(2, '0')
  return day ? `${year}-${two(index + 1)}-${two(day)}` : `${year}-${two(index + 1)}`
}
