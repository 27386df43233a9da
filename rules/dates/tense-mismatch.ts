import * as v from 'valibot'
import { parseIsoDay } from '../../src/article/dates/calendar.ts'
import { datesIn, isPlaced, type PlacedDate, quoteDate } from '../../src/article/dates/dates-in.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Article, Sentence } from '../../src/article/article.ts'

const willBefore =
  /\b(?:will|is\s+(?:due|set|scheduled|expected)\s+to|are\s+(?:due|set|scheduled|expected)\s+to|plans?\s+to)\s+(?!have\b)[^.;:]{0,60}?\b(?:on|in|by|from|until)\s+(?:the\s+)?$/i
const pastBefore =
  /\b(?:was|were|took\s+place|died|opened|closed|began|ended|won|lost|met|signed|voted|approved|announced|said|told|founded|launched|resigned|joined|elected|arrested|released|published|completed|burnt|destroyed|held|fell|rose|killed|passed|rejected|bought|sold|moved|born)\b[^.;:,]{0,50}?\b(?:on|in)\s+(?:the\s+)?$/i
const planned =
  /\b(?:to\s+be|will|would|due|scheduled|set|planned|expected|expire|until|deadline|target|goal|by|extended|postponed|promised|committed|ends?|if|could|may|might|should)\b/i
/** A day without a year is held against the article's date only this close to it. */
const nearDays = 120

/** Flags a future tense over a past date, and a past tense over a future one. */
export default defineRule({
  id: 'dates/tense-mismatch',
  meta: {
    summary: 'Checks tenses against the date of the article.',
    why: 'The date is wrong, or the sentence was not updated.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The court {{will rule on 9 October 2025}}.', date: '2025-11-23' }],
      right: [{ text: 'The court will rule on 9 December 2025.', date: '2025-11-23' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    over: ({ date, day }: { date: string; day: string }) => ({
      what: `“${date}” was over when the article was written (${day}), but the sentence speaks of the future.`,
      help: 'Check the date, or say what came of it.',
    }),
    ahead: ({ date, day }: { date: string; day: string }) => ({
      what: `“${date}” lies after the day of writing (${day}), but the sentence speaks of the past.`,
      help: 'Check the date and the tense.',
    }),
  },
  *check({ article, finding }) {
    const day = parseIsoDay(article.date)
    if (day === undefined || !article.date) return
    const found = [...judged(article, day)]
    const isKeptUp = found.some(({ id }) => id === 'ahead') && yearsAhead(article, day) > 1
    for (const { id, start, date } of found) {
      if (id === 'ahead' && isKeptUp) continue
      yield finding({ start, end: date.end }, id, {
        date: quoteDate(article, date),
        day: article.date,
      })
    }
  },
})

interface Judged {
  readonly id: 'over' | 'ahead'
  readonly start: number
  readonly date: PlacedDate
}

function* judged(article: Article, day: number): Generator<Judged> {
  for (const sentence of article.sentences) {
    for (const date of datesIn(article, sentence)) {
      if (!isPlaced(date) || !isCertain(date, day) || isInQuote(article, date.start)) continue
      const id = judge(article, sentence, date, day)
      if (!id || (date.relative && namesYear(article, sentence))) continue
      const verb = article.prose.slice(sentence.start, date.start)
      const match = (id === 'over' ? willBefore : pastBefore).exec(verb)
      yield { id, date, start: sentence.start + (match?.index ?? verb.length) }
    }
  }
}

const namesYear = (article: Article, sentence: Sentence): boolean =>
  datesIn(article, sentence).some((date) => !date.relative)

/** Several years ahead that nothing is planned for: the text was kept up after the date it bears. */
function yearsAhead({ dates, prose }: Article, day: number): number {
  const ahead = dates.filter(
    (date) =>
      isPlaced(date) &&
      !date.relative &&
      date.from > day + 1 &&
      !planned.test(prose.slice(Math.max(0, date.start - 80), date.start)),
  )
  return new Set(ahead.map(({ value }) => value.slice(0, 7))).size
}

function judge(
  { prose }: Article,
  sentence: Sentence,
  date: PlacedDate,
  day: number,
): 'over' | 'ahead' | undefined {
  const before = prose.slice(sentence.start, date.start)
  if (
    date.to < day - 1 &&
    willBefore.test(before) &&
    !/\b(?:since|after|said|announced|until)\b[^,]*$/i.test(before.slice(-40))
  )
    return 'over'
  if (date.from > day + 1 && pastBefore.test(before) && !planned.test(before)) return 'ahead'
  return undefined
}

function isCertain(date: PlacedDate, day: number): boolean {
  if (!/\d/.test(date.value) || date.value.includes('/')) return false
  return (
    !date.relative ||
    (date.value.length === 10 && Math.abs(date.from - day) < nearDays && date.weekday === undefined)
  )
}
