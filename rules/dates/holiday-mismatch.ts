import * as v from 'valibot'
import { namedDays, type NamedDay } from '../../src/article/data/holidays.ts'
import type { DateMention } from '../../src/article/article.ts'
import { civilDay, formatDay } from '../../src/article/dates/calendar.ts'
import { type PlacedDate, isPlaced } from '../../src/article/dates/dates-in.ts'
import { placesOfAny } from '../../src/article/word-places.ts'
import { itemsOverlapping } from '../../src/text/span.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

const names = (): string[] =>
  namedDays
    .map(({ name }) => name.replace(/[.]/g, '\\.').replace(/'/g, "['’]").replace(/ /g, '\\s+'))
    .sort((a, b) => b.length - a.length)
/** As the article's words are told: without a point, the apostrophe either way. */
const firstWords = [
  ...new Set(
    namedDays.flatMap(({ name }) => {
      const first = (name.split(' ')[0] ?? '').replace('.', '')
      return [first, first.replace("'", '’')]
    }),
  ),
]
let compiled: RegExp | undefined

const holiday = (): RegExp =>
  (compiled ??= new RegExp(String.raw`\b(?:${names().join('|')})(?![\p{L}'’])`, 'iuy'))
const before =
  /^\s{0,60}(?:,|\(|[–—]|falls?\s{1,60}on|fell\s{1,60}on|was|is|on)?\s{0,60}(?:,?\s{0,60}on)?\s{0,60}$/i
const between = /^\s{0,60}(?:,|\(|[–—])?\s{0,60}(?:which\s{1,60}(?:is|was)\s{1,60})?$/i
const orthodox =
  /\b(?:Orthodox|Gree[ck]|Russia|Serbia|Ukrain|Bulgaria|Romania|Cypr|Coptic|Ethiopia|Georgia)/
const shifted = /\b(?:observed|weekend|week|eve\s+of|after|before|Julian)\b/i

/** Flags a holiday with a date it does not fall on. */
export default defineRule({
  id: 'dates/holiday-mismatch',
  meta: {
    summary: 'Checks the date given for a holiday.',
    why: 'Holidays follow rules; a date that breaks them is a slip.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'list',
    source:
      'Easter: the Gregorian computus (Nature, 1876); Orthodox Easter: Meeus, Astronomical Algorithms, ch. 8.',
    examples: {
      wrong: [{ text: 'The tower bells rang on {{Easter Sunday, 12 April 2026}}.' }],
      right: [{ text: 'The tower bells rang on Easter Sunday, 5 April 2026.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    mismatch: ({
      holiday: name,
      date,
      right,
    }: {
      holiday: string
      date: string
      right: string
    }) => ({
      what: `${name} fell on ${right}, not on ${date}.`,
      help: 'Check the holiday, the day and the year.',
    }),
  },
  *check({ article, finding }) {
    const { prose, dates } = article
    let reached = 0
    for (const start of placesOfAny(article, firstWords)) {
      const pattern = holiday()
      pattern.lastIndex = start
      const match = start < reached ? null : pattern.exec(prose)
      if (!match) continue
      const end = start + match[0].length
      reached = end
      if (isInQuote(article, start)) continue
      const near = itemsOverlapping(dates, { start: Math.max(0, start - 16), end: end + 16 })
      const date = near.find(
        (other): other is PlacedDate => isDay(other) && isBeside(prose, start, end, other),
      )
      const day = namedDays.find(
        ({ name }) => name === match[0].toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' '),
      )
      if (!date || !day || fitsHoliday(day, date, orthodox.test(prose))) continue
      const span = { start: Math.min(start, date.start), end: Math.max(end, date.end) }
      if (shifted.test(prose.slice(Math.max(0, span.start - 20), span.end + 14))) continue
      const right = day.days(civilDay(date.from).year)[0] ?? date.from
      yield finding(span, 'mismatch', {
        holiday: match[0],
        date: formatDay(date.from),
        right: formatDay(right),
      })
    }
  },
})

const isDay = (date: DateMention): date is PlacedDate =>
  isPlaced(date) && date.from === date.to && !date.value.includes('/')

function isBeside(prose: string, start: number, end: number, date: PlacedDate): boolean {
  if (!/\d/.test(prose.slice(date.start, date.end))) return false
  // “Easter Sunday, 12 April 2026”: the date begins with the weekday that ends the name.
  if (date.start > start && date.start < end && date.end > end) return true
  if (date.start >= end) return date.start - end < 16 && before.test(prose.slice(end, date.start))
  return start >= date.end && start - date.end < 16 && between.test(prose.slice(date.end, start))
}

function fitsHoliday(day: NamedDay, date: PlacedDate, eastern: boolean): boolean {
  const { year } = civilDay(date.from)
  const days = (other: number): readonly number[] =>
    eastern ? [...day.days(other), ...(day.eastern?.(other) ?? [])] : day.days(other)
  if (day.fixed || !date.relative) return days(year).includes(date.from)
  return [year - 1, year, year + 1].some((other) =>
    days(other).some((at) => Math.abs(at - date.from) < 1 || sameDay(at, date.from)),
  )
}

/** The same day and month, in whatever year. */
function sameDay(a: number, b: number): boolean {
  const first = civilDay(a)
  const second = civilDay(b)
  return first.month === second.month && first.day === second.day
}
