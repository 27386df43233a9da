import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { civilDay } from '../../src/article/dates/calendar.ts'
import { ordinalPattern, parseOrdinal } from '../../src/article/dates/count-words.ts'
import {
  type PlacedDate,
  datesIn,
  isAbsolute,
  isPlaced,
  quoteDate,
  sentenceAt,
} from '../../src/article/dates/dates-in.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { sentencesWith } from '../../src/article/sentences-with.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { eachMatch } from '../../src/text/each-match.ts'
import type { Span } from '../../src/text/span.ts'

const anniversary = new RegExp(
  String.raw`\b(?:(${ordinalPattern})[\s-]+(?:anniversary|birthday)|(bicentenary|bicentennial|sesquicentennial|tercentenary|centenary|centennial)|(silver|golden|diamond)\s+(?:jubilee|anniversary))\b`,
  'giu',
)
const hint = /anniversary|birthday|centen|jubilee/gi

function* feasts(article: Article): Generator<readonly [RegExpExecArray, Span]> {
  for (const { start, end } of sentencesWith(article, hint))
    for (const match of eachMatch(article.prose.slice(start, end), anniversary)) {
      const at = start + match.index
      yield [match, { start: at, end: at + match[0].length }]
    }
}

const named: Readonly<Record<string, number>> = {
  centenary: 100,
  centennial: 100,
  bicentenary: 200,
  bicentennial: 200,
  sesquicentennial: 150,
  tercentenary: 300,
  silver: 25,
  golden: 50,
  diamond: 60,
}
const origin =
  /\b(?:founded|established|opened|built|created|incorporated|launched|started|formed|set\s+up|born|founding|opening|foundation|establishment|completed|inaugurated|signed|began)\b[^.;,]{0,40}?$/i
const past = /\b(?:celebrated|marked|observed|commemorated)\b[^.;]{0,30}$/i
const upcoming = /\b(?:will|next|upcoming|approaching|ahead\s+of|prepar\w+|plans?)\b/i

/** Flags an anniversary that does not fit the year it counts from. */
export default defineRule({
  id: 'dates/anniversary-mismatch',
  meta: {
    summary: 'Checks an anniversary against the year it counts from.',
    why: 'The ordinal, the founding year or the year of the feast is wrong.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        { text: 'The club marks the {{60th anniversary}}, in 2026, of its founding in 1976.' },
      ],
      right: [{ text: 'The club marks the 50th anniversary, in 2026, of its founding in 1976.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    mismatch: ({
      anniversary: words,
      first,
      year,
      right,
    }: {
      anniversary: string
      first: number
      year: number
      right: number
    }) => ({
      what: `“${words}” does not fit: from ${first} to ${year} it is ${right} ${right === 1 ? 'year' : 'years'}.`,
      help: 'Check the ordinal and both years.',
    }),
  },
  *check({ article, finding }) {
    for (const [match, span] of feasts(article)) {
      const count = match[1]
        ? parseOrdinal(match[1])
        : (named[(match[2] ?? match[3] ?? '').toLowerCase()] ?? Number.NaN)
      if (Number.isNaN(count) || isInQuote(article, span.start)) continue
      const origins = originsOf(article, span)
      const feast = feastOf(article, span, origins)
      const first = nearestFit(origins, feast, count)
      if (!first || !feast) continue
      const right = feast.year - yearOf(first)
      if (Math.abs(right - count) <= feast.slack || right < 0) continue
      yield finding(
        span,
        'mismatch',
        { anniversary: quoteDate(article, span), first: yearOf(first), year: feast.year, right },
        {
          related: [
            { start: first.start, end: first.end, message: 'counted from here' },
            ...(feast.date
              ? [{ start: feast.date.start, end: feast.date.end, message: 'counted to here' }]
              : []),
          ],
        },
      )
    }
  },
})

const yearOf = (date: PlacedDate): number => civilDay(date.from).year

const verbs =
  /[;]|\b(?:will|was|were|is|are|has|had|celebrat\w+|mark\w*|held|fell|falls|by|when|after|before)\b/i
const things =
  'its|his|her|the\\s+(?:club|school|company|museum|festival|society|college|university|theatre|library|hospital|founding|opening|bridge|firm|town|church|station)'
const ownThing = new RegExp(
  `^\\s*(?:of\\s+(?:${things})\\b|[,.;)]|(?:in|on|this|next|with|by|last)\\b|$)`,
  'i',
)

/** The years it may count from: the one after “of” in the sentence, or the founding years of the article. */
function originsOf(article: Article, span: Span): PlacedDate[] {
  const sentence = sentenceAt(article, span.start)
  if (!sentence) return []
  const { prose } = article
  const dates = datesIn(article, sentence)
    .filter(isAbsolute)
    .filter(({ value }) => !value.includes('/'))
  const after = dates.find(
    (date) =>
      date.start >= span.end &&
      date.start - span.end < 90 &&
      /\bof\b/.test(prose.slice(span.end, date.start)),
  )
  if (after && !verbs.test(prose.slice(span.end, after.start))) return [after]
  const own = dates.filter((date) => isOrigin(article, date, sentence.start))
  if (own.length > 0) return own.length === 1 ? own : []
  if (!ownThing.test(prose.slice(span.end, span.end + 40))) return []
  if (!/\b(?:its|their|his|her|the|our)\s+$/i.test(prose.slice(span.start - 8, span.start)))
    return []
  const candidates = article.sentences.flatMap((other) =>
    datesIn(article, other).filter(
      (date): date is PlacedDate => isAbsolute(date) && isFounding(article, date, other.start),
    ),
  )
  return new Set(candidates.map(yearOf)).size > 2 ? [] : candidates
}

function isOrigin({ prose }: Article, date: PlacedDate, from: number): boolean {
  const before = prose.slice(Math.max(from, date.start - 60), date.start)
  return origin.test(before) && /\b(?:in|on|since|of)\s+(?:the\s+)?$/i.test(before)
}

const founding =
  /\b(?:founded|established|completed|incorporated|inaugurated|founding|opened|laid|launched)\b[^.;]{0,30}\b(?:in|on)\s+(?:the\s+)?$/i

const isFounding = ({ prose }: Article, date: PlacedDate, from: number): boolean =>
  founding.test(prose.slice(Math.max(from, date.start - 60), date.start)) &&
  !date.value.includes('/')

interface Feast {
  readonly year: number
  readonly slack: number
  readonly date?: PlacedDate
}

/** The year of the feast: one named in the sentence, else that of the article. */
function feastOf(article: Article, span: Span, origins: readonly PlacedDate[]): Feast | undefined {
  const sentence = sentenceAt(article, span.start)
  if (!sentence) return undefined
  const other = datesIn(article, sentence).filter(
    (date): date is PlacedDate =>
      isPlaced(date) && !origins.includes(date as PlacedDate) && !date.value.includes('/'),
  )
  const ahead = other.filter(({ end, start }) => end <= span.start && span.start - start < 70)
  const [date] = ahead.length === 1 ? ahead : other
  if ((other.length === 1 || ahead.length === 1) && date)
    return { year: yearOf(date), slack: 0, date }
  const words = article.prose.slice(sentence.start, sentence.end)
  if (
    !article.date ||
    other.length > 1 ||
    past.test(article.prose.slice(sentence.start, span.start))
  )
    return undefined
  return { year: Number(article.date.slice(0, 4)), slack: upcoming.test(words) ? 1 : 0 }
}

/** Where several years may be meant, the one that fits best. */
function nearestFit(
  origins: readonly PlacedDate[],
  feast: Feast | undefined,
  count: number,
): PlacedDate | undefined {
  if (!feast) return undefined
  const off = (date: PlacedDate): number => Math.abs(feast.year - yearOf(date) - count)
  return [...origins].sort((a, b) => off(a) - off(b))[0]
}
