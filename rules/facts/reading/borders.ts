import type { Article } from '../../../src/article/article.ts'
import { firstDay } from '../../../src/evidence/fact-days.ts'
import type { Entity, FactBase } from '../../../src/evidence/facts.ts'
import { onlyOne } from './mentions.ts'
import { readSentences, type Reading } from './reading.ts'
import { fits, shape, type Fit } from './shape.ts'
import { clauseDate } from './time.ts'
import { voiceOf } from './voice.ts'

export interface WrongBorder {
  readonly fit: Fit
  readonly one: Entity
  readonly other: Entity
}

const the = '(?:the )?'
const list = String.raw`(?<list>(?:(?:,? and |, |both |to the \w+ by )?(?:the )?\uE000[A-Z]{0,8}C[A-Z]{0,8}\d{1,7}\uE001)+)`
const land = String.raw`(?:a |an |its |the )?(?:\w+[- ])?(?:long |land |common |short |\d[\d,.-]*[- ]?(?:km|kilomet(?:re|er)s?|miles?)[- ](?:long )?)*`

const shapes = [
  String.raw`{one:C},?(?: which| that)? (?:also |directly )?(?:borders|bordering|bordered|neighbou?rs)(?: on)? ${the}${list}`,
  String.raw`{one:C},? (?:which |that )?(?:is |lies )?(?:bordered|flanked) by ${the}${list}`,
  String.raw`{one:C},? (?:which |that )?(?:shares?|shared|sharing|has|had|with) ${land}borders? with ${the}${list}`,
  String.raw`{one:C}'s ${land}(?:border|frontier) with ${the}${list}`,
  String.raw`(?:border|frontier) (?:between|separating|of) ${the}{one:C} and ${the}{other:C}`,
  String.raw`{one:C} and ${the}{other:C} (?:share|shared|have) (?:a |an )?(?:\w+ )?border`,
  String.raw`${the}{one:C}[-–]{other:C} (?:land )?(?:border|frontier)`,
].map(shape)

const quiet =
  /\b(?:sea|maritime|naval|water|exclusive economic|overseas|former(?:ly)?|empire|colonial|Soviet|Ottoman|Yugoslav|century|ancient|medieval|then|historical(?:ly)?|virtual)\b/i

/** Pairs of states said to share a border where none is known. */
export function* wrongBorders(article: Article, facts: FactBase): Generator<WrongBorder> {
  if (!/border|frontier|neighbo/.test(article.prose)) return
  for (const reading of readSentences(article, facts)) {
    if (
      !reading.has('C') ||
      !/border|frontier|neighbo/.test(reading.raw) ||
      quiet.test(reading.raw)
    )
      continue
    for (const pattern of shapes)
      for (const fit of fits(reading, pattern)) yield* judge(article, facts, fit)
  }
}

function* judge(article: Article, facts: FactBase, fit: Fit): Generator<WrongBorder> {
  const one = countryOf(fit, 'one')
  if (!one || one.namesake) return
  const time = clauseDate(fit)
  if (time === 'unclear' || (time !== 'none' && time.from < knownSince)) return
  for (const other of others(fit)) {
    if (other.namesake || other.id === one.id || touch(facts, one, other)) continue
    if (voiceOf(article, fit) === 'writer') yield { fit, one, other }
  }
}

const knownSince = firstDay('2012')

function countryOf(fit: Fit, name: string): Entity | undefined {
  const mention = fit.mention(name)
  return mention && onlyOne(mention, 'country')
}

function others(fit: Fit): Entity[] {
  const single = countryOf(fit, 'other')
  if (single) return [single]
  return listed(fit.reading, fit.words['list'] ?? '')
}

const listed = (reading: Reading, list: string): Entity[] =>
  [...list.matchAll(/(\d{1,7})\uE001/g)]
    .map(([, index]) => reading.mentions[Number(index)])
    .flatMap((mention) => (mention ? (onlyOne(mention, 'country') ?? []) : []))

/** States without a single land border in the table are not judged unless they are islands the table knows. */
function touch(facts: FactBase, one: Entity, other: Entity): boolean {
  const pair = [one.label, other.label].sort().join('|')
  if (overseas.has(pair)) return true
  return (
    facts.about(one.id, 'borders').some(({ object }) => object === other.id) ||
    facts.about(other.id, 'borders').some(({ object }) => object === one.id)
  )
}

/** Borders of territories overseas, tunnels and bridges. */
const overseas = new Set([
  'Brazil|France',
  'France|Suriname',
  'France|Netherlands',
  'Canada|Denmark',
  'Morocco|Spain',
  'Spain|United Kingdom',
  'Cyprus|United Kingdom',
  'France|United Kingdom',
  'Denmark|Sweden',
  'Bahrain|Saudi Arabia',
  'Malaysia|Singapore',
  'Canada|France',
  'Cuba|United States',
  'China|Taiwan',
])
