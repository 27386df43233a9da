import { itemsStartingIn, type Span } from '../../text/span.ts'
import type { Article, Sentence } from '../article.ts'
import { type PlacedDate, datesIn, isAbsolute } from '../dates/dates-in.ts'
import { isInQuote } from '../in-quote.ts'
import { actClasses, actPattern, type ActClass } from './data/act-classes.ts'

/** “The bridge opened in 1986”: what happened to whom, and when. */
export interface Statement extends Span {
  readonly act: ActClass
  /** The subject in lower case: the last word of a name or noun, or `he`, `she`, `it`, `they`. */
  readonly subject: string
  readonly date: PlacedDate
  readonly sentence: Sentence
  /** The subject is told by its name, not by a pronoun. */
  readonly named: boolean
}

const subjectPattern =
  /(?:\b(?:the|its|this|an?|The|Its|This|An?)\s+(?:[\p{Ll}-]+\s+){0,3}?([\p{Ll}-]{3,})|\b(he|she|it|they|He|She|It|They)|((?:\p{Lu}[\p{L}.’'-]+\s+)*\p{Lu}[\p{L}’-]+))(?:,\s+\d{1,3})?(?:,[^,]{0,60},|\s+\([^()]{0,60}\)|,)?(?:\s+who)?(?:\s+(?:also|then|later|first|finally|soon|eventually|officially))?\s+(?:was\s+|were\s+|is\s+|had\s+(?:been\s+)?|has\s+been\s+)?$/u
const opening = /^[\s*_#>-]*(?:In|On)\s+(?:the\s+)?(?:(?:early|late|mid)\s+)?$/
const atDate = /(?:\b(?:in|on|since|of)|,)\s+(?:the\s+)?(?:(?:early|late|mid)\s+)?$/i

const kept = new WeakMap<Article, readonly Statement[]>()

/** The dated acts of an article, in the writer's voice. */
export function findStatements(article: Article): readonly Statement[] {
  const known = kept.get(article) ?? readStatements(article)
  kept.set(article, known)
  return known
}

function readStatements(article: Article): Statement[] {
  const found: Statement[] = []
  for (const sentence of article.sentences) {
    const dates = datesIn(article, sentence).filter(isAbsolute)
    if (dates.length === 0) continue
    for (const [index, date] of dates.entries()) {
      if (date.value.includes('/') || isInQuote(article, date.start)) continue
      const from = dates[index - 1]?.end ?? sentence.start
      const statement =
        statedBefore(article, sentence, date, from) ?? statedAfter(article, sentence, date)
      if (statement) found.push(statement)
    }
  }
  return found
}

/** “… opened in 1986”: the last act between the date before and this one. */
function statedBefore(
  article: Article,
  sentence: Sentence,
  date: PlacedDate,
  from: number,
): Statement | undefined {
  const { prose } = article
  const start = Math.max(from, date.start - 80)
  const words = prose.slice(start, date.start)
  if (!atDate.test(words)) return undefined
  const act = [...words.matchAll(actPattern)].at(-1)
  if (
    !act ||
    /[.;:()]|\b(?:by|after|before|until|and\s+then|when|which|who)\b/.test(
      words.slice(act.index + act[0].length),
    )
  )
    return undefined
  return statement(article, sentence, date, start + act.index, act[0])
}

/** “In 1986 the bridge opened”. */
function statedAfter(
  article: Article,
  sentence: Sentence,
  date: PlacedDate,
): Statement | undefined {
  const { prose } = article
  if (!opening.test(prose.slice(sentence.start, date.start))) return undefined
  const words = prose.slice(date.end, Math.min(sentence.end, date.end + 90))
  const [act] = words.matchAll(actPattern)
  if (
    !act ||
    /[.;:()]|\b(?:that|which|who|when|where|after|before)\b/.test(words.slice(0, act.index))
  )
    return undefined
  return statement(article, sentence, date, date.end + act.index, act[0], date.end)
}

/** A pronoun stands for the one person named in the sentence before, or in this one. */
function personBefore(article: Article, at: number, sentence: Sentence): string | undefined {
  const before = article.sentences[sentence.index - 1]
  const from = before && before.block === sentence.block ? before.start : sentence.start
  const people = itemsStartingIn(article.names, { start: from, end: at }).filter(
    ({ type, end }) => type === 'PER' && end <= at,
  )
  const surnames = new Set(
    people.map(({ canonical }) => canonical.split(/\s+/).at(-1)?.toLowerCase()),
  )
  const [only] = surnames
  return surnames.size === 1 ? only : undefined
}

/** “His first wife, Ann Holm, died in 1926”; “they had a son, Per, born in 1958”. */
const relative =
  /\b(?:wife|husband|son|daughter|father|mother|brother|sister|child|children|widow|uncle|aunt|nephew|niece|cousin|grand\p{L}+)\b[^.;]{0,60}$/iu

function statement(
  article: Article,
  sentence: Sentence,
  date: PlacedDate,
  at: number,
  verb: string,
  floor = sentence.start,
): Statement | undefined {
  const act = actClasses.get(verb.toLowerCase())
  const before = article.prose.slice(Math.max(floor, at - 120), at)
  if (relative.test(before)) return undefined
  const subject = subjectPattern.exec(before) ?? shared(article, sentence, at)
  if (!act || !subject) return undefined
  const [, noun, pronoun, name] = subject
  const person = /^(?:he|she)$/i.test(pronoun ?? '')
    ? personBefore(article, at, sentence)
    : undefined
  const word = noun ?? person ?? pronoun ?? name?.split(/\s+/).at(-1) ?? ''
  return {
    act,
    subject: word.toLowerCase().replace(/[’']s$/, ''),
    date,
    sentence,
    named: pronoun === undefined || person !== undefined,
    start: Math.min(at, date.start),
    end: Math.max(at + verb.length, date.end),
  }
}

/** “opened in 1986 and closed in 1999”: the subject of the verb before. */
function shared(article: Article, sentence: Sentence, at: number): RegExpExecArray | null {
  const before = article.prose.slice(sentence.start, at)
  if (!/\b(?:and|but|before\s+it|then)\s+(?:was\s+|were\s+)?$/.test(before)) return null
  const first = before.search(actPattern)
  return first < 0 ? null : subjectPattern.exec(before.slice(0, first))
}
