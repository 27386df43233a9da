import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import {
  civilDay,
  dayNumber,
  daysInMonth,
  formatDay,
  weekdayNames,
  weekdayOf,
} from '../../src/article/dates/calendar.ts'
import {
  type PlacedDate,
  isAbsolute,
  isPlaced,
  sentenceAt,
} from '../../src/article/dates/dates-in.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'

const weekday = '(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day'
const toldAfter = new RegExp(
  String.raw`^\s*(?:,\s*(?:which\s+(?:was|is|fell\s+on)\s+)?|\s(?:was|is|fell\s+on|falls\s+on|will\s+be)\s+|\(\s*)(?:a\s+)?${weekday}\b(?!\s*(?:,\s*)?\d)`,
)
/** The calendar changed in English-speaking countries in 1752. */
const firstYear = 1753
/** A day without a year is read against the nearest one only this close to the article's date. */
const nearDays = 150
/** Characters within which a year just named still holds. */
const storyReach = 160

/** Flags a weekday that does not belong to the date beside it. */
export default defineRule({
  id: 'dates/weekday-mismatch',
  meta: {
    summary: 'Checks the weekday named with a date.',
    why: 'A wrong weekday means that the day, the month or the year is wrong, and readers miss the event.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The hall burnt down on {{Monday, 27 May 2007}}.' }],
      right: [
        { text: 'The hall burnt down on Sunday, 27 May 2007.' },
        { text: 'The council meets on Monday, 24 November.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    mismatch: ({ day, right, wrong }: { day: string; right: string; wrong: string }) => ({
      what: `${day} was a ${right}, not a ${wrong}.`,
      help: 'Check both the weekday and the date; either may be wrong.',
    }),
    future: ({ day, right, wrong }: { day: string; right: string; wrong: string }) => ({
      what: `${day} is a ${right}, not a ${wrong}.`,
      help: 'Check both the weekday and the date; either may be wrong.',
    }),
  },
  *check({ article, finding }) {
    if (/\b(?:Old Style|Julian calendar)\b/.test(article.prose)) return
    for (const date of article.dates) {
      if (!isPlaced(date) || date.from !== date.to || date.value.includes('/')) continue
      const named = namedWeekday(article, date)
      if (
        !named ||
        named.weekday === weekdayOf(date.from) ||
        !isCertain(article, date, named.weekday) ||
        saysSo(article, date)
      )
        continue
      const data = {
        day: formatDay(date.from),
        right: weekdayNames[weekdayOf(date.from)] ?? '',
        wrong: weekdayNames[named.weekday] ?? '',
      }
      const isPast = date.from <= Date.parse(article.asOf ?? '9999-12-31') / 86_400_000
      const quoted = isInQuote(article, date.start)
      yield finding(named.span, isPast ? 'mismatch' : 'future', data, {
        confidence: date.relative ? 0.9 : 0.98,
        ...(quoted ? { atMost: 'warning' as const } : {}),
      })
    }
  },
})

function namedWeekday(
  article: Article,
  date: PlacedDate,
): { weekday: number; span: Span } | undefined {
  const { prose } = article
  const isBare = !/\d/.test(prose.slice(date.start, date.end))
  if (isBare) return undefined
  if (date.weekday !== undefined)
    return { weekday: date.weekday, span: { start: date.start, end: date.end } }
  const after = toldAfter.exec(prose.slice(date.end, date.end + 40))
  if (!after) return undefined
  const found = weekdayNames.findIndex((name) => name === `${after[1] ?? ''}day`)
  return found < 0
    ? undefined
    : { weekday: found, span: { start: date.start, end: date.end + after[0].length } }
}

/** “Thursday, 2 June 1922, though that day fell on a Friday”: the text itself says what is wrong. */
function saysSo(article: Article, date: PlacedDate): boolean {
  const sentence = sentenceAt(article, date.start)
  if (!sentence) return false
  const words = article.prose.slice(sentence.start, sentence.end)
  return admits.test(words) && words.includes(weekdayNames[weekdayOf(date.from)] ?? '')
}

const admits = /\b(?:although|though|actual\w*|really|in fact|in reality|fell on)\b/i

function isCertain(article: Article, date: PlacedDate, named: number): boolean {
  const { year, month, day } = civilDay(date.from)
  if (year < firstYear) return false
  if (!date.relative) return true
  const reference = article.date ? Date.parse(article.date) / 86_400_000 : undefined
  if (reference === undefined || Math.abs(date.from - reference) > nearDays) return false
  return !otherYears(article, date).some(
    (other) =>
      day <= daysInMonth(other, month) && weekdayOf(dayNumber(other, month, day)) === named,
  )
}

/** The year of the last date before it that names one: the day may belong to that year. */
function otherYears(article: Article, date: PlacedDate): number[] {
  const before = article.dates.filter(
    (other) => isAbsolute(other) && other.end <= date.start && date.start - other.end < storyReach,
  )
  const last = before.at(-1)
  return last?.from === undefined ? [] : [civilDay(last.from).year]
}
