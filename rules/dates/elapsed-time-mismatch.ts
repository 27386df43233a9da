import * as v from 'valibot'
import {
  type PlacedDate,
  datesIn,
  isAbsolute,
  quoteDate,
} from '../../src/article/dates/dates-in.ts'
import { unitsBetween } from '../../src/article/dates/find-durations.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { hasAnyWord } from '../../src/article/word-places.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { distances, type Distance } from './elapsed-distances.ts'

const distanceWords = ['ago', 'later', 'earlier', 'after', 'before', 'since']

/** Flags “30 years ago” and “two years later” that do not fit the dates beside them. */
export default defineRule({
  id: 'dates/elapsed-time-mismatch',
  meta: {
    summary: 'Checks “years ago”, “later” and “after” against the dates they join.',
    why: 'The distance or one of the dates is wrong.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    yieldsTo: ['dates/impossible-order'],
    examples: {
      wrong: [
        { text: 'The bridge opened in 1986, {{30 years ago}}.', date: '2026-03-04' },
        { text: 'It closed in 1991 and, {{a decade later}}, in 2012, was sold.' },
      ],
      right: [
        { text: 'The bridge opened in 1986, 40 years ago.', date: '2026-03-04' },
        { text: 'It closed in 1991 and, a decade later, in 2001, was sold.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    mismatch: ({
      distance,
      actual,
      dates,
    }: {
      distance: string
      actual: string
      dates: string
    }) => ({
      what: `“${distance}” does not fit ${dates}: ${actual}.`,
      help: 'Check the distance and both dates.',
    }),
  },
  *check({ article, finding }) {
    if (!hasAnyWord(article, distanceWords)) return
    let before: PlacedDate | undefined
    let block = -1
    for (const sentence of article.sentences) {
      if (sentence.block !== block) [before, block] = [undefined, sentence.block]
      const dates = datesIn(article, sentence).filter(isAbsolute)
      for (const distance of distances(article, sentence, dates, before)) {
        const wrong = !fits(distance)
        if (!wrong || isInQuote(article, distance.duration.start)) continue
        const { duration } = distance
        const dateWords = distance.places
          .map((place) => `“${quoteDate(article, place)}”`)
          .join(' and ')
        yield finding(
          duration,
          'mismatch',
          { distance: quoteDate(article, duration), actual: describe(distance), dates: dateWords },
          { related: distance.places },
        )
      }
      before = dates.at(-1) ?? before
    }
  },
})

/** With 20% to spare after “about”; years and months may be counted by the calendar or by the day. */
function fits({ duration, from, to }: Distance): boolean {
  const [low, high] = unitsBetween(from, to, duration.unit)
  const slack = duration.approximate
    ? Math.max(0.2 * duration.count, duration.unit === 'year' ? 1 : 0)
    : 0
  const spare = duration.unit === 'week' ? 0.5 : duration.unit === 'day' ? 1 : 0
  return (
    duration.count >= Math.floor(low) - slack - spare &&
    duration.count <= Math.ceil(high) + slack + spare
  )
}

function describe({ duration, from, to }: Distance): string {
  const [low, high] = unitsBetween(from, to, duration.unit)
  const middle = Math.round((low + high) / 2)
  if (middle < 0) return 'the second comes first'
  return `they lie ${middle === 1 ? 'one' : middle} ${duration.unit}${middle === 1 ? '' : 's'} apart`
}
