import type { Span } from '../../text/span.ts'
import type { Article } from '../article.ts'
import { findStatements, type Statement } from '../timeline/find-statements.ts'
import { type PlacedDate, isAbsolute } from './dates-in.ts'
import { findRanges } from './find-ranges.ts'

/** A person's birth and, where given, death. */
export interface Life {
  /** Last word of the name in lower case, or a pronoun. */
  readonly name: string
  readonly birth: PlacedDate
  readonly death?: PlacedDate
}

const nameBefore = /(\p{Lu}[\p{L}’'-]+)(?:,\s+(?:Jr|Sr)\.?)?\s*\(\s*$/u
const bornInBrackets = /(\p{Lu}[\p{L}’'-]+)\s*\(\s*(?:born|b\.)\s+(?:on\s+|in\s+)?$/u

const kept = new WeakMap<Article, readonly Life[]>()

/** The lives an article tells: “(12 March 1931 – 4 May 2009)”, “(born 1931)”, “was born on 12 March 1931”. */
export function findLives(article: Article): readonly Life[] {
  const known = kept.get(article) ?? merge([...bracketedLives(article), ...toldLives(article)])
  kept.set(article, known)
  return known
}

/** Births and deaths in brackets behind a name. */
export function bracketedLives(article: Article): Life[] {
  const { prose } = article
  const spans = findRanges(article).flatMap((range): Life[] => {
    if (!range.bracketed || range.from === range.to || range.first > range.last) return []
    const name = nameBefore.exec(prose.slice(Math.max(0, range.start - 40), range.start))?.[1]
    const years = (range.last - range.first) / 365
    return name && years > 12 && years < 120
      ? [{ name: name.toLowerCase(), birth: range.from, death: range.to }]
      : []
  })
  const births = article.dates.filter(isAbsolute).flatMap((date): Life[] => {
    const name = bornInBrackets.exec(prose.slice(Math.max(0, date.start - 50), date.start))?.[1]
    return name ? [{ name: name.toLowerCase(), birth: date }] : []
  })
  return [...spans, ...births]
}

function toldLives(article: Article): Life[] {
  const statements = findStatements(article)
  const deaths = new Map<string, Statement>()
  for (const one of statements)
    if (one.act === 'death' && !deaths.has(one.subject)) deaths.set(one.subject, one)
  return statements
    .filter(({ act }) => act === 'birth')
    .map(({ subject, date }) => {
      const death = deaths.get(subject)
      return { name: subject, birth: date, ...(death ? { death: death.date } : {}) }
    })
}

/** One life for each name; a pronoun is the one person there is. */
function merge(lives: readonly Life[]): Life[] {
  const byName = new Map<string, Life>()
  for (const life of lives) {
    const known = byName.get(life.name)
    byName.set(life.name, known ? { ...life, ...known } : life)
  }
  return [...byName.values()]
}

export interface Age extends Span {
  readonly years: number
  /** `death`: the age somebody died at; `event`: the age at a date in the sentence; `now`: at the day of writing. */
  readonly at: 'death' | 'event' | 'now'
}

const count = String.raw`(\d{1,3})(?![\d.,]\d|\d|%)`
const died = new RegExp(
  String.raw`\b(?:died|dies|dying|killed|passed\s+away|death)\b[^.;]{0,80}?\b(?:at\s+(?:the\s+)?age\s+(?:of\s+)?|aged\s+|at\s+)${count}`,
  'giu',
)
const aged = new RegExp(
  String.raw`\b(?:at\s+(?:the\s+)?age\s+of\s+|at\s+age\s+|aged\s+|turned\s+|when\s+s?he\s+was\s+)${count}`,
  'giu',
)
const comma = new RegExp(String.raw`(?<=\p{Lu}[\p{L}’'-]+),\s+${count}(?=,)`, 'gu')
const compound = new RegExp(String.raw`(?<![\d.,])${count}-year-old\b`, 'giu')

/** Plain patterns met in whatever the slower ones fit. */
const agedCue = /\bage|turned|when\s+s?he\s/i
const commaCue = /,\s+\d{1,3},/
const compoundCue = /\d-year-old/i

/** The ages told in a part of the prose. */
export function findAges(prose: string, within: Span): Age[] {
  const words = prose.slice(within.start, within.end)
  if (!/\d/.test(words)) return []
  const found: Age[] = []
  const add = (pattern: RegExp, at: Age['at']): void => {
    for (const match of words.matchAll(pattern)) {
      const end = within.start + match.index + match[0].length
      const start = end - (at === 'now' ? match[0].trimStart().length : (match[1] ?? '').length)
      if (found.some((other) => other.end === end)) continue
      found.push({
        years: Number(match[1]),
        at,
        start: at === 'now' ? end - match[0].replace(/^[,\s]+/, '').length : start,
        end,
      })
    }
  }
  if (/\b(?:died|dies|dying|killed|passed|death)\b/i.test(words)) add(died, 'death')
  if (agedCue.test(words)) add(aged, 'event')
  if (commaCue.test(words)) add(comma, 'now')
  if (compoundCue.test(words)) add(compound, 'now')
  return found
}
