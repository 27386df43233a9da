import type { Article } from '../../../src/article/article.ts'
import {
  firstDay,
  rangeOf,
  rangesMeet,
  validRange,
  type DayRange,
} from '../../../src/evidence/fact-days.ts'
import type { Entity, Fact, FactBase } from '../../../src/evidence/facts.ts'
import { onlyOne, type Mention } from './mentions.ts'
import { readSentences } from './reading.ts'
import { fits, shape, type Fit } from './shape.ts'
import { clauseDate, daysOf, presentDay } from './time.ts'
import { clauseAround, voiceOf } from './voice.ts'

export interface WrongMembership {
  readonly fit: Fit
  readonly kind: 'joined' | 'left' | 'member'
  readonly country: Entity
  readonly body: Entity
  /** What is known of the two; empty: never a member. */
  readonly facts: readonly Fact[]
  /** The statement is about a day that the pack no longer vouches for. */
  readonly stale: boolean
}

const the = '(?:the )?'
const adverb = String.raw`(?:formally |officially |finally |also |first |later |only |then |fully )?`
const join = String.raw`(?:joined|entered|acceded to|became (?:a |an |the [\w-]+ |its [\w-]+ |one of the [\w-]+ )?(?:full |new )?members? (?:state |country )?of|was admitted (?:to|into)|became (?:a|an)(?: full)?(?= \uE000[A-Z]{0,8}O[A-Z]{0,8}\d{1,7}\uE001 member)|became part of|gained membership (?:of|in)|gained admission to|has belonged to|has been (?:a member of|in|part of))`
const when = String.raw`(?: as (?:its|the) \w+ member| member(?: state)?| membership| alliance| bloc| together with [^.;:]{0,30}?| alongside [^.;:]{0,30}?)?,? (?:back )?(?:in|on|since|from|as of)(?: early| late| mid)? {date:D}`

const list = String.raw`(?<list>(?:(?:,? and |, |both )?(?:the )?\uE000[A-Z]{0,8}C[A-Z]{0,8}\d{1,7}\uE001)+)`

const joinShapes = [
  String.raw`{country:C},?(?: which| who)? ${adverb}${join} ${the}{body:O}${when}`,
  String.raw`(?:in|on|since) {date:D},? ${the}{country:C} ${adverb}${join} ${the}{body:O}(?!'s)`,
  String.raw`{country:C}'s (?:formal )?(?:accession to|entry into|entry to|admission to|joining of|membership (?:of|in)) ${the}{body:O}(?:,? (?:in|on|dates? from|dates? back to|began in|came in|took place in|happened in|took effect (?:in|on)|dating from)|,) {date:D}`,
  String.raw`(?:since|after|before|on|upon) (?:joining|entering|acceding to|becoming a member of|its accession to|its entry into) ${the}{body:O} (?:in|on) {date:D},? ${the}{country:C}(?! and )`,
  String.raw`{country:C} (?:formally |officially )?became (?:the )?{body:O}'s (?:newest |latest |[\w-]+(?:st|nd|rd|th|ieth|first|second|third) )?(?:full )?member(?: state)?,? (?:in|on) {date:D}`,
  String.raw`{country:C}'s {date:D} (?:accession to|entry into|admission to) ${the}{body:O}`,
  String.raw`{country:C}'s {body:O} (?:accession|membership|entry)(?: (?:in|on|dates? (?:from|back to)|began in|came in|since))? {date:D}`,
  String.raw`(?:accession|admission|entry) of ${the}{country:C} (?:to|into) ${the}{body:O},? (?:in|on) {date:D}`,
  String.raw`{country:C}(?:,| has been| is|, which has been|, which is)? (?:a |an )?(?:full )?(?:{body:O} member|member(?: state)? of ${the}{body:O}(?!'s))(?: state| country| nation)?,? since {date:D}`,
  String.raw`{body:O} (?:formally )?(?:admitted|accepted|welcomed|took in|received) ${the}{country:C}(?: as [^.;:]{0,30}?)? (?:in|on) {date:D}`,
  String.raw`{country:C} (?:was|were) (?:admitted|accepted|welcomed|taken) (?:to|into) ${the}{body:O} (?:in|on) {date:D}`,
].map(shape)

const leaveShapes = [
  String.raw`{country:C},?(?: which)? ${adverb}(?:left|withdrew from|quit|exited|departed|pulled out of|ceased to be a member of) ${the}{body:O}(?!'s)(?: as [^.;:]{0,20}?)?,? (?:in|on) {date:D}`,
  String.raw`(?:in|on) {date:D},? ${the}{country:C} ${adverb}(?:left|withdrew from|quit|exited|departed|pulled out of) ${the}{body:O}(?!'s)`,
  String.raw`{country:C}'s (?:withdrawal|exit|departure) from ${the}{body:O},? (?:in|on) {date:D}`,
].map(shape)

const memberShapes = [
  String.raw`{country:C} (?:is|are|was|remains|has been|had been|became) (?:already |now |still |also |currently )*(?:a |an |one of the )?(?:full |long-standing |longtime |loyal |founding )?(?:(?<!non-){body:O} (?:member|ally)|members? (?:state |country )?of ${the}{body:O}(?!'s))`,
  String.raw`{country:C},? (?:which |who )?(?:is |was )?(?:itself )?(?:a |an )(?:full |long-standing |longtime |fellow |founding |\w+ )?(?:(?<!non-){body:O} (?:member|ally)|member (?:state |country )?of ${the}{body:O}(?!'s))`,
  String.raw`(?<!non-){body:O} (?:member|ally|members|allies)(?: states?| countr(?:y|ies)| nations?)?(?: such as| like| including)? ${list}`,
  String.raw`(?<!non-){body:O} (?:members|allies|(?:member )?(?:states|countries|nations)) (?:such as|like|including) ${list}`,
  String.raw`(?:fellow |founding )?(?:member|ally) (?:state )?of ${the}{body:O},? {country:C}`,
  String.raw`{country:C} (?:belongs to|belonged to|is in|is part of|was in|was part of) ${the}{body:O}(?!'s)(?= (?:in|and|but|since)|[.,;]|$)`,
  String.raw`(?:in|on|by) {date:D},? ${the}{country:C} (?:was|had been) (?:already |still )?(?:a |an )?(?:full )?(?:(?<!non-){body:O} member|member (?:state )?of ${the}{body:O}(?!'s))`,
].map(shape)

const triggers =
  /join|enter|acced|accession|member|admi|left|withdr|quit|exit|depart|pulled out|belong|part of|ally|allies|welcomed|accepted|took in|ceased|entry| in /i
const quiet =
  /\b(?:candidate|applicant|aspir\w+|partner(?:ship)?|associate|observer|negotiat\w+|talks|bid|application|hopeful|non-member|parliamentary assembly|military command|integrated command|integrated military|customs union|single market|schengen|economic area|committee|agency|council|mission|forces?)\b/i

/** Statements of membership, joining and leaving that the record contradicts. */
export function* wrongMemberships(article: Article, facts: FactBase): Generator<WrongMembership> {
  for (const reading of readSentences(article, facts)) {
    if (!reading.has('O') || !reading.has('C')) continue
    if (!triggers.test(reading.raw)) continue
    const met = new Set<string>()
    for (const [kind, patterns] of groups)
      for (const pattern of patterns)
        for (const fit of fits(reading, pattern))
          for (const place of isQuiet(fit) ? [] : placesOf(fit)) {
            const wrong = judge(article, facts, fit, kind, place)
            const key = wrong ? wrong.country.id + wrong.body.id : ''
            if (!wrong || met.has(key)) continue
            met.add(key)
            yield wrong
          }
  }
}

const groups = [
  ['joined', joinShapes],
  ['left', leaveShapes],
  ['member', memberShapes],
] as const

/** Words beside it, in its clause, that make the statement one of something less than membership. */
function isQuiet({ reading: { text }, from, to }: Fit): boolean {
  const { before, after } = clauseAround(text, from, to)
  return quiet.test(before + text.slice(from, to) + after)
}

/** The state of a fit, or each of a list. */
function placesOf(fit: Fit): Mention[] {
  const one = fit.mention('country')
  if (one) return [one]
  const indexes = [...(fit.words['list'] ?? '').matchAll(/(\d{1,7})\uE001/g)].map(([, index]) =>
    Number(index),
  )
  return indexes
    .map((index) => fit.reading.mentions[index])
    .filter((mention) => mention !== undefined)
}

function judge(
  article: Article,
  facts: FactBase,
  fit: Fit,
  kind: WrongMembership['kind'],
  place: Mention,
): WrongMembership | undefined {
  const group = fit.mention('body')
  const country = onlyOne(place, 'country')
  const body = group && onlyOne(group, 'organisation')
  if (!country || !body || country.namesake || facts.pointingTo(body.id, 'member-of').length === 0)
    return undefined
  const known = facts.about(country.id, 'member-of').filter(({ object }) => object === body.id)
  if (known.some(({ status }) => status === 'contested')) return undefined
  const day = dayOf(article, facts, fit, kind)
  if (!day || day.to < founded(body.label) || isRight(kind, known, day, body.label, country.label))
    return undefined
  if (voiceOf(article, fit) !== 'writer') return undefined
  return {
    fit,
    kind,
    country,
    body,
    facts: known,
    stale: day.from > firstDay(facts.asOf) + graceDays,
  }
}

const graceDays = 180

function dayOf(
  article: Article,
  facts: FactBase,
  fit: Fit,
  kind: WrongMembership['kind'],
): DayRange | undefined {
  const own = daysOf(fit.date('date'))
  if (fit.words['date'] !== undefined) return own
  if (kind !== 'member') return undefined
  const time = clauseDate(fit)
  if (time === 'unclear') return undefined
  if (time !== 'none') return time
  if (/ (?:was|were|had|became|belonged) /.test(fit.reading.text.slice(fit.from, fit.to + 1)))
    return undefined
  return presentDay(article, facts)
}

function isRight(
  kind: WrongMembership['kind'],
  known: readonly Fact[],
  day: DayRange,
  body: string,
  country: string,
): boolean {
  if (kind === 'member')
    return known.some((fact) => rangesMeet(validRange(fact), day)) || known.length > 1
  if (kind === 'left') {
    if (body === 'NATO' || body === 'UN') return true
    return known.some(({ to }) => to !== undefined && rangesMeet(rangeOf(to), day))
  }
  return known.some(({ from }) => from !== undefined && startFits(from, day, body, country))
}

/** Founders may be dated from the treaty, its entry into force, or the body's present name; the UN knows successor states. */
function startFits(from: string, day: DayRange, body: string, country: string): boolean {
  if (rangesMeet(rangeOf(from), day)) return true
  const year = (iso: string) => rangesMeet(rangeOf(iso), day)
  if (body === 'EU')
    return from <= '1958'
      ? ['1951', '1952', '1957', '1993'].some(year)
      : from < '1993' && year('1993')
  if (body === 'UN') return successors.has(country)
  if (body === 'eurozone') return from === '1999-01-01' && ['2000', '2001', '2002'].some(year)
  return false
}

const successors = new Set(
  'Russia;China;Germany;Czechia;Slovakia;Serbia;Egypt;Syria;Tanzania;Yemen;Indonesia;Montenegro;Malaysia;Belarus;Ukraine;North Macedonia;Croatia;Slovenia'.split(
    ';',
  ),
)

function founded(body: string): number {
  return firstDay({ NATO: '1949', EU: '1951', UN: '1945', eurozone: '1999' }[body] ?? '2100')
}
