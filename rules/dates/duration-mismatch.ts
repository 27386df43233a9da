import * as v from 'valibot'
import type { Article, Sentence } from '../../src/article/article.ts'
import { quoteDate, sentenceAt } from '../../src/article/dates/dates-in.ts'
import {
  type Duration,
  durationsBySentence,
  durationsIn,
} from '../../src/article/dates/find-durations.ts'
import { type DateRange, findRanges } from '../../src/article/dates/find-ranges.ts'
import { fitsRange, lengthOf } from '../../src/article/dates/range-length.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'

const mostApart = 70
const breaks =
  /[;:!?]|\b(?:every|each|per|old|first|last|next|previous|past|another|sentenced|ban|banned|warranty|contract\s+until|later|after|before|ago|but|while|whereas|and\s+(?:then|finally|eventually))\b|\d/i
const otherUse =
  /\b(?:every|each|per|first|last|next|previous|past|another|within|aged?|after|before|in)\s+$/i
const bindsAhead =
  /^[\s\p{L}’'-]{0,60},?\s{0,60}(?:\(|,|[–—]|\b(?:from|between|in|during|running|lasting|held|on|over)\b)?[\s\p{L}]{0,20}$/iu
/** “the mid-24th century”, “the late 1930s”: no length is meant. */
const vagueEnd = /\b(?:early|mid|late)\b|\bcentur|\d0s\b/i
/** “Each volume tells of one year”: the length is that of each, not of the stretch. */
const eachOne = /\b(?:each|every)\s[^.;:,]{0,40}$/i
const compoundNoun = /^\s+(?:long\s+)?((?:[\p{L}’'-]+\s+){0,2}?[\p{L}’'-]{4,})/u

/** Flags a length of time that does not fit the dates given with it. */
export default defineRule({
  id: 'dates/duration-mismatch',
  meta: {
    summary: 'Checks a length of time against the dates it spans.',
    why: 'Either the length or one of the dates is wrong.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        { text: 'She was mayor {{for nine years}}, from 2012 to 2018.' },
        { text: 'The {{four-day}} fair, 3–5 June 2026, is free.' },
      ],
      right: [
        { text: 'She was mayor for six years, from 2012 to 2018.' },
        { text: 'The three-day fair, 3–5 June 2026, is free.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    mismatch: ({
      duration,
      range,
      length,
    }: {
      duration: string
      range: string
      length: string
    }) => ({
      what: `“${duration}” does not fit “${range}”, which is ${length}.`,
      help: 'Check the length and both dates.',
    }),
  },
  *check({ article, finding }) {
    const ranges = findRanges(article).filter(
      (range) =>
        !isInQuote(article, range.start) &&
        range.first <= range.last &&
        !vagueEnd.test(article.prose.slice(range.start, range.end)),
    )
    for (const range of ranges) {
      const duration = durationBeside(article, range) ?? durationElsewhere(article, range)
      if (!duration || fitsRange(duration, range)) continue
      const words = quoteDate(article, duration)
      yield finding(
        withFor(article, duration),
        'mismatch',
        { duration: words, range: quoteDate(article, range), length: lengthOf(range) },
        {
          related: [
            {
              start: range.start,
              end: range.end,
              message: `“${quoteDate(article, range)}” is ${lengthOf(range)}`,
            },
          ],
        },
      )
    }
  },
})

function withFor({ prose }: Article, { start, end }: Span): Span {
  const before = /\bfor\s+$/i.exec(prose.slice(Math.max(0, start - 5), start))
  return { start: before ? start - before[0].length : start, end }
}

/** The one length of time in the sentence that is bound to the range: no other date or break between them. */
function durationBeside(article: Article, range: DateRange): Duration | undefined {
  const sentence = sentenceAt(article, range.start)
  if (!sentence) return undefined
  const fitting = durationsOf(article, sentence).filter((duration) =>
    isBound(article, duration, range),
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

const durationsOf = (article: Article, within: Sentence): Duration[] =>
  durationsIn(article, within).filter(
    ({ form, start }) =>
      (form === 'plain' || form === 'compound') &&
      !otherUse.test(article.prose.slice(Math.max(0, start - 10), start)) &&
      !eachOne.test(article.prose.slice(Math.max(within.start, start - 50), start)),
  )

function isBound({ prose }: Article, duration: Duration, range: DateRange): boolean {
  const ahead = duration.end <= range.start
  const between = ahead
    ? prose.slice(duration.end, range.start)
    : prose.slice(range.end, duration.start)
  if (between.length > mostApart || breaks.test(between)) return false
  // “three months there between 2015 and 2017” need not be all of that time.
  if (duration.form === 'plain' && /\bbetween\s+$/i.test(prose.slice(range.start - 9, range.start)))
    return false
  if (ahead) return bindsAhead.test(between) || between.length < 30
  return (
    /^[\s,)(]*(?:[–—]\s*)?(?:a\s+(?:total|period|span|stretch)\s+of\s+|for\s+|over\s+|lasting\s+|that\s+is,?\s+|the\s+|a\s+)?$/i.test(
      between,
    ) ||
    (duration.form === 'compound' && between.length < 30)
  )
}

/** “the four-day fair” in another sentence, where one range alone stands in a sentence with “fair”. */
function durationElsewhere(article: Article, range: DateRange): Duration | undefined {
  const home = sentenceAt(article, range.start)
  if (!home || range.bracketed) return undefined
  const words = new Set(
    article.prose
      .slice(home.start, home.end)
      .toLowerCase()
      .match(/[\p{L}]{4,}/gu),
  )
  return compounds(article).find(({ noun, duration }) => {
    if (!words.has(noun) || (duration.start >= home.start && duration.end <= home.end)) return false
    return findRanges(article).filter((other) => holdsNoun(article, other, noun)).length === 1
  })?.duration
}

function holdsNoun(article: Article, range: DateRange, noun: string): boolean {
  const home = sentenceAt(article, range.start)
  return (
    home !== undefined && article.prose.slice(home.start, home.end).toLowerCase().includes(noun)
  )
}

interface Compound {
  readonly noun: string
  readonly duration: Duration
}

const kept = new WeakMap<Article, readonly Compound[]>()

function compounds(article: Article): readonly Compound[] {
  const known = kept.get(article)
  if (known) return known
  const found = [...durationsBySentence(article).values()].flat().flatMap((duration) => {
    if (duration.form !== 'compound' || isInQuote(article, duration.start)) return []
    const noun = compoundNoun
      .exec(article.prose.slice(duration.end, duration.end + 50))?.[1]
      ?.split(/\s+/)
      .at(-1)
      ?.toLowerCase()
    return noun && !vagueNouns.has(noun) ? [{ noun, duration }] : []
  })
  kept.set(article, found)
  return found
}

const vagueNouns: ReadonlySet<string> = new Set(
  'period plan contract term deal ban sentence history anniversary veteran career'.split(' '),
)
