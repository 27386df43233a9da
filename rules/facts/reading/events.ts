import type { Article } from '../../../src/article/article.ts'
import {
  firstDay,
  lastDay,
  rangeOf,
  rangesMeet,
  type DayRange,
} from '../../../src/evidence/fact-days.ts'
import type { Fact, FactBase } from '../../../src/evidence/facts.ts'
import { ofType, onlyOne } from './mentions.ts'
import { readSentences } from './reading.ts'
import type { RefutedClaim } from './refuted.ts'
import { fits, shape, type Fit } from './shape.ts'
import { daysOf } from './time.ts'
import { voiceOf } from './voice.ts'

const the = '(?:the )?'
const independence = [
  String.raw`{country:C},? (?:which )?(?:formally |officially |finally )?(?:gained|won|achieved|obtained|declared|proclaimed|secured|regained|attained|got)(?: its| full)* independence(?: from [^.;:]{0,40}?)?,? (?:in|on) {date:D}`,
  String.raw`{country:C},? (?:which )?(?:has been|became|was) independent(?: from [^.;:]{0,40}?)?,? (?:in|on|since) {date:D}`,
  String.raw`(?:in|on) {date:D},? ${the}{country:C} (?:formally |officially )?(?:gained|won|achieved|obtained|declared|proclaimed|became)(?: its)? independen(?:ce|t)`,
  String.raw`{country:C}'s (?:declaration of )?independence(?: from [^.;:]{0,40}?)? (?:in|on) {date:D}`,
].map(shape)
const born = [
  String.raw`{person:P},? (?:who )?(?:was |were )?born(?: [^.;:\uE000]{0,40}?(?:\uE000[CKG]{1,8}\d{1,7}\uE001[^.;:\uE000]{0,6}){0,2}?)? ?(?:in|on) {date:D}`,
].map(shape)
const died = [
  String.raw`{person:P},? (?:who )?(?:died|passed away|was assassinated|was murdered|was killed|was shot dead)(?: [^.;:\uE000]{0,40}?(?:\uE000[CKG]{1,8}\d{1,7}\uE001[^.;:\uE000]{0,6}){0,2}?)? ?(?:in|on) {date:D}`,
  String.raw`(?:death|assassination|murder) of {person:P} (?:in|on) {date:D}`,
  String.raw`{person:P}'s (?:death|assassination) (?:in|on) {date:D}`,
].map(shape)
const founded = [
  String.raw`{body:OX},? (?:which )?(?:was |were )?(?:founded|established|set up|created|incorporated|started) (?:[^.;:\uE000]{0,40}? )?(?:in|on) {date:D}`,
  String.raw`(?:founded|established) in {date:D},? ${the}{body:OX}`,
].map(shape)

/** Wrong days of independence, birth, death and founding. */
export function* refutedEvents(article: Article, facts: FactBase): Generator<RefutedClaim> {
  for (const reading of readSentences(article, facts)) {
    if (reading.dates.length === 0) continue
    const { raw } = reading
    if (raw.includes('independen') && reading.has('C'))
      for (const pattern of independence)
        for (const fit of fits(reading, pattern)) yield* judgeIndependence(article, facts, fit)
    const people = reading.has('P')
    if (people && raw.includes('born'))
      for (const pattern of born)
        for (const fit of fits(reading, pattern)) yield* judgeLife(article, facts, fit, 'from')
    if (people && /died|passed away|assassinat|murder|killed|shot dead|death/.test(raw))
      for (const pattern of died)
        for (const fit of fits(reading, pattern)) yield* judgeLife(article, facts, fit, 'to')
    if (
      (reading.has('O') || reading.has('X')) &&
      /found|establish|set up|created|incorporated|started/i.test(raw)
    )
      for (const pattern of founded)
        for (const fit of fits(reading, pattern)) yield* judgeFounding(article, facts, fit)
  }
}

/** Two years either way: a declaration, its recognition and the departure of a power are often told as one. */
const near = 2 * 366

function* judgeIndependence(article: Article, facts: FactBase, fit: Fit): Generator<RefutedClaim> {
  const mention = fit.mention('country')
  const country = mention && onlyOne(mention, 'country')
  const day = daysOf(fit.date('date'))
  const fact = country && facts.about(country.id, 'independent-from')[0]
  if (!country || country.namesake || !day || !fact?.from || severalTimes.has(country.label)) return
  const range = { from: firstDay(fact.from) - near, to: lastDay(fact.from) + near }
  if (rangesMeet(range, day)) return
  yield* claimOf(
    article,
    fit,
    `independence/${country.id}`,
    fact,
    `${country.label} became independent`,
    fact.from,
  )
}

/** States with more than one day of independence, or a disputed one. */
const severalTimes = new Set(
  'Indonesia;Vietnam;North Korea;South Korea;Israel;Syria;Egypt;Iraq;Laos;Cambodia;Iceland;Estonia;Latvia;Lithuania;Myanmar;Guinea-Bissau;East Timor;Zimbabwe;China;Yemen;Libya;Oman;Georgia;Armenia;Azerbaijan;Ukraine;Belarus;Serbia;Montenegro;Taiwan;Lebanon;Jordan;Philippines;Samoa;Singapore;Malaysia;Senegal;Mali;Germany;Slovakia;Czechia;Croatia;Slovenia;Bosnia and Herzegovina;Sri Lanka;Ireland;India;Pakistan;Somalia;Namibia;Eritrea;Micronesia;Marshall Islands;Palau;Fiji;Tonga'.split(
    ';',
  ),
)

function* judgeLife(
  article: Article,
  facts: FactBase,
  fit: Fit,
  end: 'from' | 'to',
): Generator<RefutedClaim> {
  if (relative.test(fit.reading.text.slice(0, fit.from))) return
  const mention = fit.mention('person')
  const people = mention ? ofType(mention, 'person') : []
  const day = daysOf(fit.date('date'))
  const person = people.length === 1 && mention?.form === 'name' ? people[0] : undefined
  const fact = person && facts.about(person.id, 'lived')[0]
  const known = fact?.[end]
  if (!person || !fact || !known || !day || rangesMeet(yearOf(known), day)) return
  yield* claimOf(
    article,
    fit,
    `${end}/${person.id}`,
    fact,
    `${person.label} ${end === 'from' ? 'was born' : 'died'}`,
    known,
  )
}

/** “The son of X was born …” is about the son. */
const relative = /\b(?:of|for|by|with|and|to) (?:the )?$/i

/** Days of birth and death are compared by year: old calendars differ by days. */
const yearOf = (iso: string): DayRange => {
  const { from, to } = rangeOf(iso)
  return { from: from - 1, to: to + 1, ...(iso.length > 4 ? rangeOf(iso.slice(0, 4)) : {}) }
}

function* judgeFounding(article: Article, facts: FactBase, fit: Fit): Generator<RefutedClaim> {
  const mention = fit.mention('body')
  const day = daysOf(fit.date('date'))
  if (!mention || mention.entities.length !== 1 || !day) return
  const body = mention.entities[0]
  const fact =
    body &&
    facts
      .about(body.id)
      .find(({ relation }) => /^(?:founded|established|inception)$/.test(relation))
  if (
    !body ||
    fact?.status !== 'settled' ||
    Number.isNaN(firstDay(fact.object)) ||
    rangesMeet(rangeOf(fact.object), day)
  )
    return
  yield* claimOf(article, fit, `founded/${body.id}`, fact, `${body.label} was founded`, fact.object)
}

function* claimOf(
  article: Article,
  fit: Fit,
  event: string,
  fact: Fact,
  what: string,
  day: string,
): Generator<RefutedClaim> {
  const voice = voiceOf(article, fit)
  if (voice !== 'silent')
    yield {
      span: fit,
      voice,
      event,
      facts: [fact],
      say: { what, times: [{ day, under: '' }] },
    }
}
