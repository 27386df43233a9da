import type { Article } from '../article.ts'
import type { Span } from '../../text/span.ts'
import { type PlacedDate, datesIn, isPlaced, sentenceAt } from './dates-in.ts'
import { isInQuote } from '../in-quote.ts'

/** A definite event and the date bound to it: “the 4 March vote”, “the vote of 5 March”, “Tuesday’s vote”. */
export interface DatedEvent extends Span {
  readonly noun: string
  /** Told by a verb or with “a”: it may be one of several. */
  readonly told: boolean
  readonly date: PlacedDate
}

const nouns =
  'vote|election|referendum|match|concert|meeting|summit|hearing|trial|ceremony|festival|conference|parade|launch|opening|fire|accident|crash|attack|earthquake|flood|storm|strike|protest|rally|wedding|funeral|raid|merger|final|inauguration|debate|ruling|verdict|explosion|eruption|race|exhibition|premiere|auction|signing|collision|derailment|landing|eclipse|deadline|blast|derby|count|ballot|sale'
const after = new RegExp(
  String.raw`^(?:['’]s)?\s+((?:[\p{Ll}-]+\s+){0,2}?(?:${nouns}))(?![\p{L}])`,
  'u',
)
const before = new RegExp(
  String.raw`\b(the|its|this|their|The|Its)\s+((?:[\p{Ll}-]+\s+){0,2}?(?:${nouns}))\s+(?:(?:of|on|held\s+on|held|was\s+held\s+on|took\s+place\s+on|takes\s+place\s+on|is\s+on|is\s+set\s+for|was\s+set\s+for|is\s+scheduled\s+for|is\s+due\s+on|will\s+be\s+held\s+on|will\s+take\s+place\s+on)\s+)?(?:the\s+)?$`,
  'u',
)
const several =
  /\b(?:second|third|fourth|next|previous|last|first|another|other|earlier|later|new|final|annual|weekly|monthly|rescheduled|postponed|original)\b/

/** The dated events of an article in the writer's voice. */
export function findEvents(article: Article): DatedEvent[] {
  const found: DatedEvent[] = []
  for (const date of article.dates) {
    if (!isPlaced(date) || date.to !== date.from || isInQuote(article, date.start)) continue
    const event =
      eventAfter(article, date) ?? eventBefore(article, date) ?? eventTold(article, date)
    if (event) found.push(event)
  }
  return found
}

function eventAfter({ prose }: Article, date: PlacedDate): DatedEvent | undefined {
  const match = after.exec(prose.slice(date.end, date.end + 50))
  if (!match || several.test(match[1] ?? '')) return undefined
  const lead = /\bthe\s+$/i.exec(prose.slice(Math.max(0, date.start - 5), date.start))?.[0]
  const owned =
    prose.slice(date.end, date.end + 1) === '’' || prose.slice(date.end, date.end + 1) === "'"
  if (!owned && !lead) return undefined
  return {
    noun: headOf(match[1] ?? ''),
    told: false,
    date,
    start: date.start - (lead?.length ?? 0),
    end: date.end + match[0].length,
  }
}

function eventBefore({ prose }: Article, date: PlacedDate): DatedEvent | undefined {
  const match = before.exec(prose.slice(Math.max(0, date.start - 90), date.start))
  if (!match || several.test(match[2] ?? '')) return undefined
  return {
    noun: headOf(match[2] ?? ''),
    told: false,
    date,
    start: date.start - match[0].length,
    end: date.end,
  }
}

const verbNouns: Readonly<Record<string, string>> = {
  voted: 'vote',
  crashed: 'crash',
  collided: 'collision',
  exploded: 'explosion',
  derailed: 'derailment',
  erupted: 'eruption',
  ruled: 'ruling',
}
const told = new RegExp(
  String.raw`(?:\b(${Object.keys(verbNouns).join('|')})\b|\b[Aa]n?\s+(?:[\p{Ll}-]+\s+){0,2}?(${nouns})\b)[^.;:()]{0,110}?\bon\s+$`,
  'u',
)

/** “The council voted … on 5 March”, “A fire destroyed a barn on Monday, 21 July”. */
function eventTold(article: Article, date: PlacedDate): DatedEvent | undefined {
  const sentence = sentenceAt(article, date.start)
  if (!sentence) return undefined
  const from = Math.max(sentence.start, date.start - 160)
  const match = told.exec(article.prose.slice(from, date.start))
  if (!match) return undefined
  const start = from + match.index
  if (datesIn(article, { start, end: date.start }).length > 0) return undefined
  return {
    noun: verbNouns[match[1] ?? ''] ?? match[2] ?? '',
    told: true,
    date,
    start,
    end: date.end,
  }
}

const headOf = (words: string): string => words.trim().split(/\s+/).at(-1) ?? ''
