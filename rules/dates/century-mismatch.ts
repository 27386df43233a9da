import * as v from 'valibot'
import { ordinalPattern, parseOrdinal } from '../../src/article/dates/count-words.ts'
import type { Article, Sentence } from '../../src/article/article.ts'
import { wordPlaces } from '../../src/article/word-places.ts'
import { spanAt, type Span } from '../../src/text/span.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

const year = String.raw`(?<year>1[0-9]{3}|20[0-4]\d|[5-9]\d\d)(?![\d-]|['’]?s\b)`
const part = String.raw`(?:(?:early|mid|late)[- ]|beginning\s{1,60}of\s{1,60}the\s{1,60}|end\s{1,60}of\s{1,60}the\s{1,60})?`
const century = String.raw`${part}(?<ordinal>${ordinalPattern})[-\s]century`
const decade = String.raw`${part}(?<decade>1[5-9]\d0|20[0-2]0)s`
const period = String.raw`(?:${century}|${decade})`
const made =
  'built|founded|completed|dating|dated|written|painted|opened|erected|constructed|established|published|composed|born|begun|laid'
/** “in the 18th century, in 1812”; “an 18th-century mill, built in 1812”; “in 1812, in the 18th century”. */
let compiled: readonly RegExp[] | undefined

const patterns = (): readonly RegExp[] =>
  (compiled ??= [
    String.raw`\b(?:in|during|from)\s{1,60}the\s{1,60}${period}(?:,|\s{0,60}\(|\s{0,60}[–—])\s{0,60}(?:(?:and\s{1,60})?(?:specifically|precisely)\s{1,60})?(?:in\s{1,60})?${year}`,
    String.raw`\b${period}\s{1,60}(?:[\p{L}-]{1,60}\s{1,60}){1,3}?,?\s{0,60}(?:\(|,\s{0,60})?(?:which\s{1,60}was\s{1,60}|that\s{1,60}was\s{1,60}|was\s{1,60})?(?:${made})?\s{0,60}(?:in\s{1,60}|from\s{1,60}|to\s{1,60})?(?:\(\s{0,60})?\b${year}`,
    String.raw`\bin\s{1,60}${year}(?:,|\s{0,60}\()\s{0,60}(?:(?:early|late)\s{1,60})?(?:in|during)\s{1,60}the\s{1,60}${period}`,
  ].map((source) => new RegExp(source, 'giu')))
const joined =
  /\d0s\b.*\b(?:and|or|to|until|through)\b|century\b.*\b(?:and|or|to|until|through|by)\b/i
/** “Gardens in the Eighteenth Century (1961)”: a title and the year it came out. */
const titled = /\bCentury\s*\(/
const turn =
  /\bturn\s+of\b|\bsince\b|\buntil\b|\bby\s+\d|\brestored|\brebuilt|\brenovated|\bmoved|\bsold|\bdemolished|\breplaced/i

/** Flags a year that lies outside the century or decade named with it. */
export default defineRule({
  id: 'dates/century-mismatch',
  meta: {
    summary: 'Checks a century or decade against the year beside it.',
    why: 'Centuries are counted one ahead of their years, so the slip is easy to make and hard to see.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The mill was built {{in the 18th century, in 1812}}.' }],
      right: [
        { text: 'The mill was built in the 19th century, in 1812.' },
        { text: 'It was built at the turn of the 18th century, in 1701.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    outside: ({ year, period, right }: { year: number; period: string; right: string }) => ({
      what: `${year} lies in ${right}, not in the ${period}.`,
      help: 'Check both the year and the period named with it.',
    }),
  },
  *check({ article, finding }) {
    const seen = new Set<number>()
    for (const match of periodsWithYears(article)) {
      const { year: yearWord, ordinal, decade: decadeName } = match.groups ?? {}
      const given = Number(yearWord)
      const first = decadeName ? Number(decadeName) : (parseOrdinal(ordinal ?? '') - 1) * 100
      const length = decadeName ? 10 : 100
      const { start, end } = match
      if (Number.isNaN(first) || (given >= first && given <= first + (decadeName ? 9 : 100)))
        continue
      if (seen.has(end) || joined.test(match.text) || isInQuote(article, start)) continue
      if (titled.test(match.text)) continue
      if (turn.test(article.prose.slice(Math.max(0, start - 25), end))) continue
      seen.add(end)
      const named = decadeName ? `${decadeName}s` : `${ordinal ?? ''} century`
      const right = rightPeriod(given, length)
      yield finding({ start, end }, 'outside', { year: given, period: named, right })
    }
  },
})

interface Match extends Span {
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>> | undefined
}

/** Reads only the sentences that name a century or decade and a year. */
function* periodsWithYears(article: Article): Generator<Match> {
  for (const sentence of sentencesWithPeriods(article)) {
    const words = article.prose.slice(sentence.start, sentence.end)
    if (!yearLike.test(words)) continue
    for (const pattern of patterns())
      for (const match of words.matchAll(pattern)) {
        const start = sentence.start + match.index
        yield { start, end: start + match[0].length, text: match[0], groups: match.groups }
      }
  }
}

const yearLike = /\b(?:1\d{3}|20[0-4]\d|[5-9]\d\d)\b/

function sentencesWithPeriods(article: Article): Set<Sentence> {
  const places = wordPlaces(article)
  const decades = places.numbers.filter(({ lower }) => decadeWord.test(lower))
  const offsets = [...places.of('century'), ...decades.map(({ start }) => start)]
  const found = offsets.map((offset) => spanAt(article.sentences, offset))
  return new Set(found.filter((sentence) => sentence !== undefined))
}

const decadeWord = /^\d{3}0s/

const rightPeriod = (year: number, length: number): string =>
  length === 10
    ? `the ${year - (year % 10)}s`
    : `the ${ordinalOf(Math.floor(year / 100) + 1)} century`

const ordinalOf = (value: number): string => {
  const last = value % 10
  const suffix = value > 10 && value < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th')
  return `${value}${suffix}`
}
