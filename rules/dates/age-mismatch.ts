import * as v from 'valibot'
import type { Article, Sentence } from '../../src/article/article.ts'
import { parseIsoDay } from '../../src/article/dates/calendar.ts'
import {
  type PlacedDate,
  datesIn,
  isAbsolute,
  quoteDate,
} from '../../src/article/dates/dates-in.ts'
import { type DayRange, unitsBetween } from '../../src/article/dates/find-durations.ts'
import { type Age, type Life, findAges, findLives } from '../../src/article/dates/find-lives.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

const kin =
  /\b(?:father|mother|wife|husband|son|daughter|brother|sister|widow|parents|children|uncle|aunt|cousin|grand\w+|nephew|niece)\b/i
const pronoun = /^(?:he|she)$/

/** Flags an age that does not fit the date of birth. */
export default defineRule({
  id: 'dates/age-mismatch',
  meta: {
    summary: 'Checks ages against dates of birth.',
    why: 'The age or one of the dates is wrong.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        { text: 'Ana Ruiz, {{40}}, was born on 3 May 1990.', date: '2026-03-04' },
        { text: 'Ida Holm (1931–2004) died at the age of {{83}}.' },
      ],
      right: [
        { text: 'Ana Ruiz, 35, was born on 3 May 1990.', date: '2026-03-04' },
        { text: 'Ida Holm (1931–2004) died at the age of 72.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    mismatch: ({
      age,
      birth,
      day,
      right,
    }: {
      age: number
      birth: string
      day: string
      right: string
    }) => ({
      what: `Born “${birth}”, the person was ${right} ${day}, not ${age}.`,
      help: 'Check the age, the date of birth and the other date.',
    }),
  },
  *check({ article, finding }) {
    const lives = findLives(article)
    if (lives.length === 0) return
    for (const sentence of article.sentences) {
      for (const age of findAges(article.prose, sentence)) {
        if (age.years > 130 || isInQuote(article, age.start)) continue
        const life = lifeOf(article, sentence, age, lives)
        const event = life && eventOf(article, sentence, age, life)
        if (!life || !event) continue
        const [low, high] = unitsBetween(life.birth, event.days, 'year').map(Math.floor) as [
          number,
          number,
        ]
        if (age.years >= low && age.years <= high) continue
        const right = low === high ? String(low) : `${low} or ${high}`
        const related = [life.birth, ...(event.date ? [event.date] : [])].filter(
          (date) => date.end <= age.start || date.start >= age.end,
        )
        yield finding(
          age,
          'mismatch',
          { age: age.years, birth: quoteDate(article, life.birth), day: event.words, right },
          {
            related: related.map(({ start, end }) => ({
              start,
              end,
              message: 'the date it is counted with',
            })),
          },
        )
      }
    }
  },
})

/** Whose age it is: the person named last before it, else the only one with a birth. */
function lifeOf(
  article: Article,
  sentence: Sentence,
  age: Age,
  lives: readonly Life[],
): Life | undefined {
  const before = article.prose.slice(sentence.start, age.start)
  if (kin.test(before)) return undefined
  const lower = article.prose
    .slice(sentence.start, Math.min(sentence.end, age.end + 40))
    .toLowerCase()
  const named = lives.filter(
    ({ name }) =>
      !pronoun.test(name) &&
      new RegExp(String.raw`(?<![\p{L}])${escape(name)}(?![\p{L}])`, 'u').test(lower),
  )
  if (named.length > 1) return undefined
  if (named[0]) return sameSpeaker(article, age, named[0]) ? named[0] : undefined
  const [only] = lives
  if (lives.length !== 1 || !only || age.at === 'now' || only.birth.start > age.start)
    return undefined
  return /(?<![\p{L}])(?:he|she|his|her)(?![\p{L}])/u.test(lower) ||
    /^\s*(?:at\s+(?:the\s+)?age|aged)\b/i.test(before)
    ? only
    : undefined
}

/** “Ruiz, 40,” is the age of Ruiz, not of the next person in the row. */
function sameSpeaker({ prose }: Article, age: Age, life: Life): boolean {
  if (age.at === 'death') return !diesAnother(prose, age, life)
  if (age.at !== 'now') return true
  const name = /([\p{L}’'-]+),\s*$/u.exec(prose.slice(Math.max(0, age.start - 40), age.start))?.[1]
  if (name) return name.toLowerCase() === life.name
  const next = /^[^.;]{0,40}?(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*)/u.exec(
    prose.slice(age.end, age.end + 60),
  )?.[1]
  return next?.toLowerCase().endsWith(life.name) ?? false
}

/** “While Holm was painting it, Greta died at 26”: the name right before the verb is another. */
function diesAnother(prose: string, age: Age, life: Life): boolean {
  const before = prose.slice(Math.max(0, age.start - 120), age.start)
  const who = /(\p{Lu}[\p{L}’'-]+)\s+(?:had\s+|was\s+)?(?:died|dies|killed|passed)\b[^.]*$/u.exec(
    before,
  )?.[1]
  return who !== undefined && !/^(?:He|She|Who)$/.test(who) && who.toLowerCase() !== life.name
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

interface AgeEvent {
  readonly days: DayRange
  readonly words: string
  readonly date?: PlacedDate
}

/** The day the age is told for. */
function eventOf(article: Article, sentence: Sentence, age: Age, life: Life): AgeEvent | undefined {
  const dates = datesIn(article, sentence).filter(
    (date): date is PlacedDate =>
      isAbsolute(date) && date !== life.birth && date !== life.death && !date.value.includes('/'),
  )
  const inWords = (date: PlacedDate): AgeEvent => ({
    days: date,
    words: `in “${quoteDate(article, date)}”`,
    date,
  })
  if (age.at === 'death') {
    const death = life.death ?? (dates.length === 1 ? dates[0] : undefined)
    return death && { ...inWords(death), words: `at death (“${quoteDate(article, death)}”)` }
  }
  if (age.at === 'now') {
    const day = parseIsoDay(article.date)
    return day === undefined
      ? undefined
      : { days: { from: day, to: day }, words: `on ${article.date ?? ''}` }
  }
  return inWordsOf(
    nearestDate(
      article,
      age,
      dates.filter((date) => !sameYear(date, life.birth) && !isBirth(article, date)),
    ),
    inWords,
  )
}

const inWordsOf = (
  date: PlacedDate | undefined,
  tell: (date: PlacedDate) => AgeEvent,
): AgeEvent | undefined => date && tell(date)

const isBirth = ({ prose }: Article, { start }: PlacedDate): boolean =>
  /\bborn\b[^.;,]{0,40}$/i.test(prose.slice(Math.max(0, start - 60), start))

const sameYear = (a: PlacedDate, b: PlacedDate): boolean =>
  a.value.slice(0, 4) === b.value.slice(0, 4)

/** The date the age is told for: the nearest in its clause, where no other is as near. */
function nearestDate(
  { prose }: Article,
  age: Age,
  dates: readonly PlacedDate[],
): PlacedDate | undefined {
  const gap = (date: PlacedDate): number =>
    date.start >= age.end ? date.start - age.end : age.start - date.end
  const near = dates.filter((date) => {
    const between = prose.slice(Math.min(date.end, age.end), Math.max(date.start, age.start))
    return gap(date) < 80 && !/[;]/.test(between)
  })
  const [first, second] = near.sort((a, b) => gap(a) - gap(b))
  return first && (!second || gap(second) > gap(first) + 12) ? first : undefined
}
