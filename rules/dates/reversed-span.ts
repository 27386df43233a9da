import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { civilDay } from '../../src/article/dates/calendar.ts'
import { quoteDate } from '../../src/article/dates/dates-in.ts'
import { type DateRange, findRanges, grainOf } from '../../src/article/dates/find-ranges.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'

const era = /\bB\.?C\.?(?:E\.?)?\b/
const longestLife = 122
const nameBefore = /\p{Lu}[\p{L}.'’-]+\s+(?:\p{Lu}[\p{L}.'’-]+\s+)*\(\s*(?:born\s+)?$/u

/** Flags a stretch of time that ends before it begins, or a life too long to be one. */
export default defineRule({
  id: 'dates/reversed-span',
  meta: {
    summary: 'Checks that a stretch of time ends after it begins.',
    why: 'One of the two ends is wrong, and everything counted from it.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'Ida Holm ({{1954–1931}}) painted harbours.' }],
      right: [
        { text: 'Ida Holm (1931–1954) painted harbours.' },
        { text: 'The 1966–67 season was the last.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    reversed: ({ span, first, last }: { span: string; first: string; last: string }) => ({
      what: `“${span}” ends before it begins: ${last} is earlier than ${first}.`,
      help: 'Check both ends; either may be wrong, or they changed places.',
    }),
    tooLong: ({ span, years }: { span: string; years: number }) => ({
      what: `“${span}” makes a life of ${years} years, longer than any on record.`,
      help: 'Check the year of birth and the year of death.',
    }),
  },
  *check({ article, finding }) {
    for (const range of findRanges(article)) {
      if (isInQuote(article, range.start) || isEarlyEra(article, range) || isChange(article, range))
        continue
      if (isNoSpan(article, range)) continue
      const span = quoteDate(article, range)
      if (isReversed(range)) {
        yield finding(range, 'reversed', { span, ...ends(article, range) }, { confidence: 0.97 })
      } else if (range.bracketed && range.from !== range.to && isLife(article, range)) {
        const years = civilDay(range.last).year - civilDay(range.first).year
        if (years > longestLife)
          yield finding(range, 'tooLong', { span, years }, { confidence: 0.9 })
      }
    }
  },
})

/** Without a year of their own two days may lie on both sides of New Year's Eve. */
function isReversed({ from, to, grain, first, last }: DateRange): boolean {
  if (from === to) return first > last && grain === 'day'
  if (from.from <= to.to) return false
  if (!from.relative && !to.relative) return from.to !== to.from || from.from > to.to
  return from.from - to.to < 90 && from.relative === to.relative && grain === 'day'
}

const ends = (article: Article, { from, to, first, last }: DateRange) =>
  from === to
    ? { first: `day ${civilDay(first).day}`, last: `day ${civilDay(last).day}` }
    : { first: `“${quoteDate(article, from)}”`, last: `“${quoteDate(article, to)}”` }

const change =
  /\b(?:moved|brought|postponed|changed|shifted|delayed|rescheduled|pushed|advanced|extended|cut|revised|amended|altered|corrected)\b[^.;]{0,40}$/i

/** “moved from 12 May to 3 May” is no stretch of time; neither are two weekdays. */
const isChange = ({ prose }: Article, { start, from, to }: DateRange): boolean =>
  grainOf(from) !== grainOf(to) ||
  change.test(prose.slice(Math.max(0, start - 60), start)) ||
  !/\d/.test(prose.slice(from.start, from.end))

const numbered =
  /\b(?:session|chapter|part|no\.?|number|section|article|act|scene|book|canto|page|room|route|lesson|volume|issue|question|item|appendix|figure|table)\s+$/i

/** “Session 15 – 6 July”, “1004–846”: a number and a date, or two figures. */
const isNoSpan = ({ prose }: Article, { start, from, to, grain }: DateRange): boolean =>
  numbered.test(prose.slice(Math.max(0, start - 14), start)) ||
  (from !== to && grain === 'year' && digitsOf(prose, from) === 4 && digitsOf(prose, to) === 3)

const digitsOf = (prose: string, { start, end }: Span): number =>
  prose.slice(start, end).replace(/\D/g, '').length

const isEarlyEra = ({ prose }: Article, { start, end, from }: DateRange): boolean =>
  civilDay(from.from).year < 600 || era.test(prose.slice(Math.max(0, start - 30), end + 30))

const isLife = ({ prose }: Article, { start, end, grain }: DateRange): boolean =>
  grain !== 'month' &&
  !/centur|\d0s\b/i.test(prose.slice(start, end)) &&
  nameBefore.test(prose.slice(Math.max(0, start - 60), start)) &&
  !/\b(?:dynasty|house|era|war|company|empire|kingdom)\b/i.test(
    prose.slice(Math.max(0, start - 60), start),
  )
