import type { Article } from '../../../src/article/article.ts'
import { firstDay, rangesMeet, validRange } from '../../../src/evidence/fact-days.ts'
import type { Fact, FactBase } from '../../../src/evidence/facts.ts'
import { ofType, onlyOne } from './mentions.ts'
import { readSentences } from './reading.ts'
import { fits, shape, type Fit } from './shape.ts'
import { clauseDate, presentDay } from './time.ts'
import { voiceOf } from './voice.ts'

export interface WrongCapital {
  readonly fit: Fit
  readonly city: string
  readonly country: string
  /** The capital at that time. */
  readonly facts: readonly Fact[]
}

const kind = String.raw`(?<!\b(?:financial|cultural|commercial|economic|former|fashion|business|old|ancient|summer|winter|de facto|industrial|spiritual|tech|legislative|judicial|administrative|provincial|regional|state|sporting|culinary|religious|historic|historical|first|second|imperial|royal|wartime|temporary|provisional|tourism|tourist|creative|music|film|gay|crime|murder|design|media|startup|innovation) )(?:present |current |official |national |political )?capital(?: city)?`
const the = '(?:the )?'
const is = String.raw`(?:is|was|remains|became|has been|serves as|served as)`

const shapes = [
  String.raw`{city:K},?(?: which| that)?(?: ${is})?,? (?:as )?${the}${kind} of ${the}{country:C}`,
  String.raw`{city:K},? ${is} {country:C}'s ${kind}`,
  String.raw`{city:K}, {country:C}'s ${kind}`,
  String.raw`{city:K},?(?: ${is})?,? the {adjective:G} ${kind}`,
  String.raw`{country:C}'s ${kind}(?:,| city,?| ${is}| of)? ${the}{city:K}`,
  String.raw`the {adjective:G} ${kind}(?:,| of| ${is})? {city:K}`,
  String.raw`${kind} of ${the}{country:C}(?:,| ${is}| \() ?{city:K}`,
  String.raw`{country:C} (?:has|had) its ${kind} (?:in|at) {city:K}`,
  String.raw`{country:C},? (?:whose|with its) ${kind} (?:is |was )?(?:in |at )?{city:K}`,
].map(shape)

/** Statements that give a state a capital it does not have. Contested seats and other times say nothing. */
export function* wrongCapitals(article: Article, facts: FactBase): Generator<WrongCapital> {
  if (!article.prose.includes('capital')) return
  for (const reading of readSentences(article, facts)) {
    if (!reading.has('K') || !reading.raw.includes('capital')) continue
    const met = new Set<string>()
    for (const pattern of shapes)
      for (const fit of fits(reading, pattern)) {
        const wrong = judge(article, facts, fit)
        if (!wrong || met.has(wrong.city + wrong.country)) continue
        met.add(wrong.city + wrong.country)
        yield wrong
      }
  }
}

function judge(article: Article, facts: FactBase, fit: Fit): WrongCapital | undefined {
  const place = fit.mention('country') ?? fit.mention('adjective')
  const country = place && onlyOne(place, 'country')
  const cities = ofType(fit.mention('city') ?? noMention, 'city')
  if (!country || cities.length === 0 || cities.some((city) => city.label === country.label))
    return undefined
  if (country.namesake && !contextSays(article, facts, country.id)) return undefined
  const own = fit.reading.text.slice(fit.from, fit.to)
  const time =
    / has been /.test(own) && /^,? since /.test(fit.reading.text.slice(fit.to))
      ? 'none'
      : clauseDate(fit)
  const past = / (?:was|became|served|had) /.test(fit.reading.text.slice(fit.from, fit.to))
  if (time === 'unclear' || (past && time === 'none')) return undefined
  const day = time === 'none' ? presentDay(article, facts) : time
  const all = facts.about(country.id, 'capital')
  const valid = all.filter((fact) => rangesMeet(validRange(fact), day))
  if (
    all.some(({ status }) => status === 'contested') ||
    valid.length === 0 ||
    day.from < knownSince
  )
    return undefined
  if (valid.some((fact) => cities.some(({ id }) => id === fact.object))) return undefined
  if (voiceOf(article, fit) !== 'writer') return undefined
  return { fit, city: cities[0]?.label ?? '', country: country.label, facts: valid }
}

/** Capitals without a beginning in the pack are vouched for since then. */
const knownSince = firstDay('1960')
const noMention = { start: 0, end: 0, text: '', entities: [], form: 'name' } as const

/** A country that shares its name needs its true capital nearby. */
const contextSays = (article: Article, facts: FactBase, country: string): boolean =>
  facts
    .about(country, 'capital')
    .some(({ object }) => article.prose.includes(facts.entity(object)?.label ?? '\uE000'))
