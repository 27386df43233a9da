import * as v from 'valibot'
import { daysInMonth, monthNames } from '../../src/article/dates/calendar.ts'
import type { Article } from '../../src/article/article.ts'
import { wordPlaces } from '../../src/article/word-places.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'

const month = `(?:${monthNames.join('|')})`
const tooMany = String.raw`(?:3[2-9]|[4-9]\d)`
const dayFirst = new RegExp(String.raw`${tooMany}(?:th|nd|rd|st)?\s+${month}\s+[12]\d{3}\b`, 'y')
const yearBehind = new RegExp(String.raw`${tooMany},\s+[12]\d{3}\b`, 'y')
const monthBefore = new RegExp(String.raw`\b${month}\s+$`)
const fullValue = /^(-?\d{4}|-)-(\d\d)-(\d\d)$/

/** Flags a day that its month does not have. */
export default defineRule({
  id: 'dates/impossible-date',
  meta: {
    summary: 'Checks that a month has the day named.',
    why: 'The date cannot be right, so the reader cannot know which one was meant.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        { text: 'The lease ends on {{31 September}}.' },
        { text: 'It snowed on {{29 February 2027}}.' },
      ],
      right: [
        { text: 'The lease ends on 30 September.' },
        { text: 'It snowed on 29 February 2028.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    tooLong: ({ date, month, days }: { date: string; month: string; days: number }) => ({
      what: `“${date}” is no date: ${month} has ${days} days.`,
      help: 'Check the day and the month against the source.',
    }),
    noDay: ({ date }: { date: string }) => ({
      what: `“${date}” is no date: no month has that many days.`,
      help: 'Check the day and the month against the source.',
    }),
  },
  *check({ article, finding }) {
    const show = (span: Span): string =>
      article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
    const quoted = (span: Span) =>
      isInQuote(article, span.start) ? { atMost: 'warning' as const } : {}
    for (const date of article.dates) {
      const broken = date.from === undefined && brokenPart(date.value, date.relative)
      if (!broken) continue
      const { name, days } = broken
      yield finding(
        date,
        'tooLong',
        { date: show(date), month: name, days },
        { confidence: 0.98, ...quoted(date) },
      )
    }
    for (const span of daysBeyondAll(article)) {
      yield finding(span, 'noDay', { date: show(span) }, { confidence: 0.98, ...quoted(span) })
    }
  },
})

/** “32 May 2020”, “May 32, 2020”. */
function* daysBeyondAll(article: Article): Generator<Span> {
  const { prose } = article
  for (const { text, start } of wordPlaces(article).numbers) {
    if (!(Number.parseInt(text, 10) > 31) || text.length > 4) continue
    if (fits(dayFirst, prose, start)) yield { start, end: dayFirst.lastIndex }
    else if (fits(yearBehind, prose, start)) {
      const before = monthBefore.exec(prose.slice(Math.max(0, start - 20), start))
      if (before) yield { start: start - before[0].length, end: yearBehind.lastIndex }
    }
  }
}

function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** The first day of a value that its month does not have, with the month's name and length. */
function brokenPart(value: string, isOpen: boolean): { name: string; days: number } | undefined {
  for (const part of value.split('/')) {
    const [, yearWord = '-', monthWord, dayWord] = fullValue.exec(part) ?? []
    const year = yearWord === '-' ? 2000 : Number(yearWord)
    const inMonth = Number(monthWord)
    // A day in February without a year of its own may belong to a leap year.
    const days = isOpen && inMonth === 2 ? 29 : daysInMonth(year, inMonth)
    if (!monthWord || days === 0 || Number(dayWord) <= days) continue
    return {
      name: `${monthNames[inMonth - 1] ?? ''}${inMonth === 2 && !isOpen ? ` ${year}` : ''}`,
      days,
    }
  }
  return undefined
}
