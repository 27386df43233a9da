import type { Article, Sentence } from '../../src/article/article.ts'
import { parseIsoDay } from '../../src/article/dates/calendar.ts'
import type { PlacedDate } from '../../src/article/dates/dates-in.ts'
import { type Duration, durationsIn } from '../../src/article/dates/find-durations.ts'
import type { RelatedPlace } from '../../src/evidence/evidence.ts'

/** What is compared: a distance in time and the two days it lies between. */
export interface Distance {
  readonly duration: Duration
  readonly from: { readonly from: number; readonly to: number }
  readonly to: { readonly from: number; readonly to: number }
  readonly places: readonly RelatedPlace[]
}

/** The distances in time of a sentence that stand beside the dates they join. */
export function* distances(
  article: Article,
  sentence: Sentence,
  dates: readonly PlacedDate[],
  before: PlacedDate | undefined,
): Generator<Distance> {
  for (const duration of durationsIn(article, sentence)) {
    const found =
      duration.form === 'ago' || duration.form === 'since'
        ? (sinceWriting(article, duration, dates) ?? sinceOrigin(article, duration, dates))
        : duration.form === 'later'
          ? fromEarlierDate(article, duration, dates, before)
          : duration.form === 'after' || duration.form === 'before'
            ? betweenEvents(article, duration, dates)
            : undefined
    if (found) yield found
  }
}

const placeOf = (date: PlacedDate): RelatedPlace => ({
  start: date.start,
  end: date.end,
  message: 'the date it is held against',
})

/** “in 1986, 30 years ago” · “30 years ago, in 1986” */
function sinceWriting(
  article: Article,
  duration: Duration,
  dates: readonly PlacedDate[],
): Distance | undefined {
  const day = parseIsoDay(article.date)
  if (day === undefined) return undefined
  const beside = dates.find((date) => isBeside(article, duration, date))
  return beside && { duration, from: beside, to: { from: day, to: day }, places: [placeOf(beside)] }
}

const origin =
  /^\s+(?:its|their|his|her|the)\s+(?:birth|creation|establishment|foundation|founding|launch|opening)\s+in\s+$/i

/** “In 2026 the club marks 40 years since its foundation in 1986” */
function sinceOrigin(
  article: Article,
  duration: Duration,
  dates: readonly PlacedDate[],
): Distance | undefined {
  const from = dates.find(({ start }) => origin.test(article.prose.slice(duration.end, start)))
  const [told, other] = dates.filter(({ end }) => end <= duration.start)
  const day = parseIsoDay(article.date)
  const to = told ?? (day === undefined ? undefined : { from: day, to: day })
  if (!from || !to || other) return undefined
  return { duration, from, to, places: [...(told ? [placeOf(told)] : []), placeOf(from)] }
}

function isBeside({ prose }: Article, duration: Duration, date: PlacedDate): boolean {
  if (date.start >= duration.end)
    return date.start - duration.end < 16 && toDate.test(prose.slice(duration.end, date.start))
  return (
    duration.start - date.end < 20 &&
    duration.start >= date.end &&
    fromDate.test(prose.slice(date.end, duration.start))
  )
}

/** “in 1991 … a decade later, in 2001”: the date right after, against the one named before. */
function fromEarlierDate(
  article: Article,
  duration: Duration,
  dates: readonly PlacedDate[],
  before: PlacedDate | undefined,
): Distance | undefined {
  const event =
    dates.find((date) => date.start >= duration.end && isBeside(article, duration, date)) ??
    dates.find(
      (date) =>
        date.end <= duration.start &&
        isBeside(article, duration, date) &&
        hasPreposition(article, date),
    )
  if (!event) return undefined
  const anchor =
    dates
      .filter((date) => date.end <= Math.min(event.start, duration.start))
      .filter((date) => !isModifier(article, date))
      .at(-1) ?? before
  if (!anchor || anchor === event || anchor.value.includes('/') || event.value.includes('/'))
    return undefined
  return { duration, from: anchor, to: event, places: [placeOf(anchor), placeOf(event)] }
}

/** “songs from their 1996 record”: the year of the record, not of what is told. */
const isModifier = ({ prose }: Article, { start, end }: PlacedDate): boolean =>
  /\b(?:the|an?|their|his|her|its|our|my)\s+$/i.test(prose.slice(Math.max(0, start - 7), start)) &&
  /^\s+\p{L}/u.test(prose.slice(end, end + 4)) &&
  !/\D/.test(prose.slice(start, end))

/** “in 1868, two years later” */
const hasPreposition = ({ prose }: Article, date: PlacedDate): boolean =>
  /\b(?:in|on)\s+(?:the\s+)?$/i.test(prose.slice(Math.max(0, date.start - 8), date.start))

/** “opened in 2014, two years after work began in 2012”: just two dates, one on each side. */
function betweenEvents(
  article: Article,
  duration: Duration,
  dates: readonly PlacedDate[],
): Distance | undefined {
  const after = dates.filter((date) => date.start >= duration.end && date.start - duration.end < 90)
  const ahead = dates.filter((date) => date.end <= duration.start)
  const [anchor] = after
  if (!anchor || after.length > 1 || !staysInClause(article, duration.end, anchor.start))
    return undefined
  const event = ahead.at(-1)
  if (
    !event ||
    duration.start - event.end > 110 ||
    event.value.includes('/') ||
    anchor.value.includes('/')
  )
    return undefined
  if (!staysInClause(article, event.end, duration.start)) return undefined
  const [from, to] = duration.form === 'after' ? [anchor, event] : [event, anchor]
  return { duration, from, to, places: [placeOf(event), placeOf(anchor)] }
}

const staysInClause = ({ prose }: Article, start: number, end: number): boolean =>
  !/[;:]|\b(?:but|while|who|which)\b/.test(prose.slice(start, end))

const toDate =
  /^\s{0,60}[,(–—]{0,60}\s{0,60}(?:that\s{1,60}is,?\s{1,60}|back\s{1,60})?(?:in|on|,)?\s{0,60}(?:the\s{1,60})?(?:(?:early|late|mid)\s{1,60})?$/i
const fromDate =
  /^\s{0,60}[,)(–—]{0,60}\s{0,60}(?:a\s{1,60}full\s{1,60}|fully\s{1,60}|all\s{1,60}of\s{1,60}|some\s{1,60}|about\s{1,60}|almost\s{1,60}|nearly\s{1,60}|just\s{1,60}|only\s{1,60})*$/i
