import * as v from 'valibot'
import { civilDay } from '../../src/article/dates/calendar.ts'
import { datesIn, isPlaced, sentenceAt } from '../../src/article/dates/dates-in.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

const halfDay = String.raw`(?:a\.\s?m\.?|p\.\s?m\.?|am|pm|AM|PM)(?![\p{L}])`
const clock = new RegExp(String.raw`(?<![\d:.,$£€-])(\d{1,2})(?:[:.](\d\d))?\s*(${halfDay})`, 'gu')
const plain = /\b(?:at|by|until|from|before|after|around|about)\s+(\d{1,2}):(\d\d)(?![\d:])/g
const noon = new RegExp(
  String.raw`\b12(?:[:.]00)?\s*(a\.?m\.?|p\.?m\.?)\s*(?:\(|,\s*)(?:i\.e\.,?\s*)?(noon|midday|midnight)\b|\b(noon|midday|midnight)\s*(?:\(|,\s*)12(?:[:.]00)?\s*(a\.?m\.?|p\.?m\.?)`,
  'gi',
)
const zone = /\b(?:\d{1,2}(?::\d\d)?\s{0,60}(?:[ap]\.?m\.?)?)\s{1,60}(EST|CST|MST|PST)\b/gi

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
    const { prose } = article
    if (!/\d/.test(prose)) return
    for (const match of prose.matchAll(clock)) {
      const hour = Number(match[1])
      const wrong =
        hour > 12 || Number(match[2] ?? 0) > 59 || (hour === 0 && /p/i.test(match[3] ?? ''))
      if (!wrong || hour > 24 || isInQuote(article, match.index)) continue
      yield finding(spanOf(match), 'impossible', { time: match[0] })
    }
    for (const match of prose.matchAll(plain)) {
      if ((Number(match[1]) <= 24 && Number(match[2]) <= 59) || Number(match[1]) > 29) continue
      if (isInQuote(article, match.index)) continue
      const start = match.index + match[0].search(/\d/)
      yield finding(
        { start, end: match.index + match[0].length },
        'impossible',
        { time: prose.slice(start, match.index + match[0].length) },
        { confidence: 0.8 },
      )
    }
    for (const match of prose.matchAll(noon)) {
      const isPm = /p/i.test(match[1] ?? match[4] ?? '')
      const isMidnight = /midnight/i.test(match[2] ?? match[3] ?? '')
      if (isPm === isMidnight && !isInQuote(article, match.index))
        yield finding(spanOf(match), 'noon', { time: match[0] })
    }
    if (!options.zones) return
    for (const match of prose.matchAll(zone)) {
      const sentence = sentenceAt(article, match.index)
      const inSummer =
        sentence &&
        datesIn(article, sentence).some(
          (date) => isPlaced(date) && date.from === date.to && isSummer(date.from),
        )
      const name = match[1] ?? ''
      if (inSummer)
        yield finding(spanOf(match), 'zone', {
          time: match[0],
          zone: name,
          right: name.replace('S', 'D'),
        })
    }
  },
})

const spanOf = (match: RegExpExecArray) => ({
  start: match.index,
  end: match.index + match[0].length,
})

const isSummer = (day: number): boolean => {
  const { month } = civilDay(day)
  return month >= 4 && month <= 10
}
