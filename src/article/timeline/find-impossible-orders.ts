import type { Span } from '../../text/span.ts'
import type { Article } from '../article.ts'
import { type PlacedDate, datesIn, isAbsolute, sentenceAt } from '../dates/dates-in.ts'
import { isInQuote } from '../in-quote.ts'
import { lifeOrder } from './data/act-classes.ts'
import { type Statement, findStatements } from './find-statements.ts'
import { type TimeConstraint, findContradiction } from './solve-timeline.ts'

/** A part of a contradiction: a date as given, or an order that the text or the nature of things demands. */
export type TimelineReason =
  ({ readonly kind: 'date' } & Span) | ({ readonly kind: 'order'; readonly words: string } & Span)

/** The contradictions among the dates of an article's events: each with all its parts, once. */
export function findImpossibleOrders(article: Article): TimelineReason[][] {
  const groups = [...bySubject(article), ...connectives(article)]
  return groups.flatMap((constraints) => {
    const points = new Set(constraints.flatMap(({ from, to }) => [from, to]))
    const numbers = new Map([...points].map((point, index) => [point, index]))
    const renamed = constraints.map((one) => ({
      ...one,
      from: numbers.get(one.from) ?? 0,
      to: numbers.get(one.to) ?? 0,
    }))
    const cycle = findContradiction(points.size, renamed)
    return cycle ? [cycle] : []
  })
}

type Constraint = TimeConstraint<TimelineReason>

/** Point 0 is the first of January 1970; each event has a point of its own. */
const origin = 0

function placed(point: number, date: PlacedDate): Constraint[] {
  const reason: TimelineReason = { kind: 'date', start: date.start, end: date.end }
  return [
    { from: origin, to: point, limit: date.to, reason },
    { from: point, to: origin, limit: -date.from, reason },
  ]
}

/** Acts of one subject: birth before death, opening before closing. */
function bySubject(article: Article): Constraint[][] {
  const groups = new Map<string, Statement[]>()
  for (const statement of resolvePronouns(findStatements(article))) {
    const group = groups.get(statement.subject)
    if (group) group.push(statement)
    else groups.set(statement.subject, [statement])
  }
  return [...groups.values()].filter((group) => group.length > 1).map(lifeConstraints)
}

function lifeConstraints(group: readonly Statement[]): Constraint[] {
  const constraints = group.flatMap(({ date }, index) => placed(index + 1, date))
  for (const [earlier, later] of lifeOrder) {
    const firsts = group.flatMap((one, index) => (one.act === earlier ? [index + 1] : []))
    const lasts = group.flatMap((one, index) => (one.act === later ? [index + 1] : []))
    if (firsts.length !== 1 && later !== 'death') continue
    for (const first of firsts) {
      for (const last of lasts) {
        const statement = group[last - 1] as Statement
        const reason: TimelineReason = {
          kind: 'order',
          words: `${earlier} comes before ${later}`,
          start: statement.start,
          end: statement.end,
        }
        constraints.push({ from: last, to: first, limit: 0, reason })
      }
    }
  }
  return constraints
}

/** “he” and “she” stand for the one person whose birth or death the article gives. */
function resolvePronouns(statements: readonly Statement[]): Statement[] {
  const people = new Set(
    statements
      .filter(({ act, named }) => named && (act === 'birth' || act === 'death'))
      .map(({ subject }) => subject),
  )
  const [person] = people
  if (people.size !== 1 || person === undefined)
    return statements.filter(({ subject }) => !/^(?:he|she|it|they)$/.test(subject))
  return statements
    .filter(({ subject }) => subject !== 'it' && subject !== 'they')
    .map((statement) =>
      /^(?:he|she)$/.test(statement.subject) ? { ...statement, subject: person } : statement,
    )
}

const connective =
  /^[^.;:()–—]{0,70}?\b(after|before|following|until)\s+(?!(?:that|which|all|long|too)\b)[^.;:()]{3,70}?\b(?:in|on)\s+(?:the\s+)?$/i

/** Another clause than the one that the word of order joins to the first date. */
const breaks = /,\s+(?:but|and|which|who|where|when|while)\s/i
/** “before the Harbour Commission”: in front of it. */
const facing =
  /\bbefore\s+(?:the|an?)\s+(?:[\p{L}’'-]+\s+){0,5}?(?:committee|court|council|board|commission|parliament|congress|senate|judge|jury|tribunal|panel|assembly|inquiry)\b/iu

/** The word of order between two dates of one clause. */
function joined(between: string): RegExpExecArray | null {
  const match = connective.exec(between)
  return match && !breaks.test(match[0]) && !facing.test(match[0]) ? match : null
}

/** “opened in 2014, after work began in 2016”: two dates and one word of order in one sentence. */
function connectives(article: Article): Constraint[][] {
  const found: Constraint[][] = []
  const { dates, prose } = article
  for (let at = 0; at + 1 < dates.length; at++) {
    const left = dates[at]
    const right = dates[at + 1]
    if (!left || !right || !isAbsolute(left) || !isAbsolute(right) || right.start - left.end > 140)
      continue
    if (left.value.includes('/') || right.value.includes('/') || isInQuote(article, left.start))
      continue
    if (!/\b(?:in|on)\s+(?:the\s+)?$/i.test(prose.slice(Math.max(0, left.start - 8), left.start)))
      continue
    const match = joined(prose.slice(left.end, right.start))
    const sentence = match && sentenceAt(article, left.start)
    if (
      !sentence ||
      right.end > sentence.end ||
      datesIn(article, { start: left.end, end: right.start }).length > 0
    )
      continue
    const word = (match[1] ?? '').toLowerCase()
    const leftIsLater = word === 'after' || word === 'following'
    const [earlier, later] = leftIsLater ? [2, 1] : [1, 2]
    const reason: TimelineReason = {
      kind: 'order',
      words: `“${word}” puts one before the other`,
      start: left.start,
      end: right.end,
    }
    found.push([
      ...placed(1, left),
      ...placed(2, right),
      { from: later, to: earlier, limit: 0, reason },
    ])
  }
  return found
}
