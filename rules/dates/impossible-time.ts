import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { civilDay } from '../../src/article/dates/calendar.ts'
import { datesIn, isPlaced, sentenceAt } from '../../src/article/dates/dates-in.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { wordPlaces } from '../../src/article/word-places.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

import type { Span } from '../../src/text/span.ts'
import {
  beforePlainTime,
  clockTime,
  plainTime,
  twelveBefore,
  twelveBehind,
  zonedTime,
} from './data/times-of-day.ts'

/** Flags a time of day that no clock shows. */
export default defineRule({
  id: 'dates/impossible-time',
  meta: {
    summary: 'Checks times of day.',
    why: 'A reader who has to guess the hour may come half a day late.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    strict: { zones: true },
    examples: {
      wrong: [
        { text: 'Doors open at {{14:30 p.m.}} on Friday.' },
        { text: 'The ban ends at {{12 p.m., midnight}}.' },
      ],
      right: [{ text: 'Doors open at 2:30 p.m. on Friday.' }, { text: 'Doors open at 14:30.' }],
    },
  },
  options: v.strictObject({
    zones: v.pipe(
      v.optional(v.boolean(), false),
      v.description('Ask for daylight time (EDT) where standard time (EST) is named in summer.'),
    ),
  }),
  messages: {
    impossible: ({ time }: { time: string }) => ({
      what: `“${time}” is no time of day.`,
      help: 'Give the hour on one clock: 2:30 p.m. or 14:30.',
    }),
    noon: ({ time }: { time: string }) => ({
      what: `“${time}” names two times: 12 p.m. is noon, 12 a.m. is midnight.`,
      help: 'Write “noon” or “midnight” alone.',
    }),
    zone: ({ time, zone: name, right }: { time: string; zone: string; right: string }) => ({
      what: `“${time}” names standard time (${name}) on a summer day.`,
      help: `Write ${right}, or the name of the place.`,
    }),
  },
  *check({ article, options, finding }) {
    for (const span of impossibleTimes(article))
      yield finding(span, 'impossible', { time: wordsAt(article, span) }, span.details)
    for (const span of twoTimes(article))
      yield finding(span, 'noon', { time: wordsAt(article, span) })
    if (!options.zones) return
    for (const span of winterTimes(article)) {
      const right = span.zone.replace('S', 'D')
      yield finding(span, 'zone', { time: wordsAt(article, span), zone: span.zone, right })
    }
  },
})

const wordsAt = ({ prose }: Article, { start, end }: Span): string => prose.slice(start, end)

interface ImpossibleTime extends Span {
  readonly details: { readonly confidence?: number }
}

function* impossibleTimes(article: Article): Generator<ImpossibleTime> {
  const { numbers } = wordPlaces(article)
  for (const { start } of numbers) {
    const match = matchAt(clockTime, article.prose, start)
    if (match && isNoClock(match) && !isInQuote(article, start))
      yield { ...spanOf(match), details: {} }
  }
  for (const { start } of numbers) {
    const match = matchAt(plainTime, article.prose, start)
    const wrong =
      match && (Number(match[1]) > 24 || Number(match[2]) > 59) && Number(match[1]) <= 29
    if (!wrong || isInQuote(article, start)) continue
    if (beforePlainTime.test(article.prose.slice(Math.max(0, start - 20), start)))
      yield { ...spanOf(match), details: { confidence: 0.8 } }
  }
}

function isNoClock([, hourWord, minutes, half]: RegExpExecArray): boolean {
  const hour = Number(hourWord)
  if (hour > 24) return false
  return hour > 12 || Number(minutes ?? 0) > 59 || (hour === 0 && /p/i.test(half ?? ''))
}

/** “12 p.m. (midnight)”, “noon (12 a.m.)”. */
function* twoTimes(article: Article): Generator<Span> {
  const { prose } = article
  for (const word of ['noon', 'midday', 'midnight'])
    for (const at of wordPlaces(article).of(word)) {
      const end = at + word.length
      const before = twelveBefore.exec(prose.slice(Math.max(0, at - 30), at))
      const behind = before ? null : matchAt(twelveBehind, prose, end)
      const half = (before ?? behind)?.[1]
      if (!half || half.toLowerCase().startsWith('p') !== (word === 'midnight')) continue
      if (isInQuote(article, at)) continue
      if (before) yield { start: at - before[0].length, end }
      else yield { start: at, end: twelveBehind.lastIndex }
    }
}

function* winterTimes(article: Article): Generator<Span & { readonly zone: string }> {
  for (const { start } of wordPlaces(article).numbers) {
    const match = matchAt(zonedTime, article.prose, start)
    const sentence = match && sentenceAt(article, start)
    const inSummer =
      sentence &&
      datesIn(article, sentence).some(
        (date) => isPlaced(date) && date.from === date.to && isSummer(date.from),
      )
    if (inSummer) yield { ...spanOf(match), zone: match[1] ?? '' }
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
})

const isSummer = (day: number): boolean => {
  const { month } = civilDay(day)
  return month >= 4 && month <= 10
}
