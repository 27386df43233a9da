import type { Article } from '../../../src/article/article.ts'
import { rangeOf, rangesMeet } from '../../../src/evidence/fact-days.ts'
import type { Entity, Fact, FactBase } from '../../../src/evidence/facts.ts'
import { spansOverlap, type Span } from '../../../src/text/span.ts'
import { ofType, onlyOne } from './mentions.ts'
import { readSentences, type Reading } from './reading.ts'
import type { RefutedClaim } from './refuted.ts'
import { fits, shape, shapeAround, type Fit } from './shape.ts'
import { servedIn } from './terms.ts'
import { clauseDate } from './time.ts'
import { voiceOf } from './voice.ts'

const the = '(?:the )?'
/** The state itself, its capital, its president, an administration. */
const actor = String.raw`(?:${the}{state:CK}|${the}(?:then-|former |late )?(?:(?:U\.S\. |US |{nation:GC} )?President )?{person:P}(?:'s)?(?: administration| presidency| government| White House)?|(?:President )?{owner:P}'s administration)`
const how = String.raw`(?:(?:formally|officially|diplomatically|first|finally|also|itself|had|has|have|never|quickly|immediately|promptly) )*`
const act = String.raw`(?:recogni[sz]ed|granted (?:formal |diplomatic )?recognition to|extended (?:formal |diplomatic )?recognition to|established recognition of)`
const own = String.raw`(?:'s (?:independence|sovereignty|statehood|declaration of independence)(?! over))?`
/** Recognition “as a …” is one of a state only when the words say so. */
const asState = String.raw`(?: as (?:an? |a fully |the )?(?:new |sovereign and |free and |fully )*(?:independent|sovereign|separate|state|country|nation)[^,.;:]{0,30}?)?`
const limited = String.raw`(?! as\b| to be\b| and [^.;:]{0,30} as\b|'s\b| (?:passports?|licen[cs]e|plates?|documents?|claims?|efforts?|interests?|claim|law|marriages?|degrees?|diplomas?|opposition|rebels|government in exile)\b)`
const object = String.raw`(?:the (?:independence|sovereignty|statehood) of )?${the}{object:C}${own}${asState}${limited}`

const objectStarts = String.raw`(?:the (?:independence|sovereignty|statehood) of )?${the}{object:C}`
const acted = String.raw`(?:recogni[sz]ed|recognition (?:to|of)) ${objectStarts}`
const nounOf = String.raw`(?:recognition|ment) of ${objectStarts}`

const passive = String.raw`[^.;]{0,160}(?:by|under) `

const shapes = [
  shapeAround(acted, String.raw`${actor},? (?:which |who |that )?${how}${act} ${object}`),
  shapeAround(
    nounOf,
    String.raw`${actor}(?:'s)? (?:\w+ )?(?:recognition|acknowledg(?:e)?ment) of ${object}`,
  ),
  shapeAround(
    String.raw`(?:its|his|their) (?:\w+ )?${nounOf}`,
    String.raw`${actor}\b[^.;:\uE000]{0,90}(?:\uE000[GCKO]{1,8}\d{1,7}\uE001[^.;:\uE000]{0,60}){0,3}?\b(?:its|his|their) (?:\w+ )?recognition of ${object}`,
  ),
  shapeAround(
    nounOf + passive,
    String.raw`(?:recognition|acknowledg(?:e)?ment) of ${object}(?: (?:came|was announced|was granted|happened))?,? (?:by|under) ${actor}`,
  ),
  shapeAround(
    String.raw`recogni[sz]ed${passive}`,
    String.raw`${object} (?:was|were|is|became|had been|has been)?,? ?${how}recogni[sz]ed${asState},? (?:\uE000[D]\d{1,7}\uE001 )?(?:in \uE000D\d{1,7}\uE001 )?(?:by|under) ${actor}`,
  ),
  shape(
    String.raw`${object} (?:won|received|gained|obtained|secured) (?:formal |diplomatic |U\.S\. )*recognition from ${actor}`,
  ),
  shapeAround(acted, String.raw`under ${actor},? ${the}{state2:CK} ${how}${act} ${object}`),
]

/** Recognitions by somebody, or at a time, that the record of that event refutes. */
export function* refutedRecognitions(article: Article, facts: FactBase): Generator<RefutedClaim> {
  if (!/recogni[szt]/i.test(article.prose)) return
  const found: RefutedRecognition[] = []
  for (const reading of readSentences(article, facts)) {
    if (!reading.has('C') || !/recogni[szt]|acknowledg/i.test(reading.raw)) continue
    const spans: Span[] = []
    for (const pattern of shapes)
      for (const fit of fits(reading, pattern)) {
        if (spans.some((span) => spansOverlap(span, fit))) continue
        const claim = judge(article, facts, fit)
        if (!claim) continue
        spans.push(fit)
        found.push(claim)
      }
  }
  const told = fitsByReading(found)
  for (const claim of found)
    yield { ...claim, repeats: () => repeatsOf(article, facts, claim, told) }
}

type RefutedRecognition = RefutedClaim & { readonly fit: Fit; readonly object: Entity }

function judge(article: Article, facts: FactBase, fit: Fit): RefutedRecognition | undefined {
  const objectMention = fit.mention('object')
  const object = objectMention && onlyOne(objectMention, 'country')
  if (!object || !isAmerican(facts, fit)) return undefined
  const events = facts.pointingTo(object.id, 'recognised').filter((fact) => fact.subject === us)
  if (events.length === 0 || events.some(({ status }) => status === 'contested')) return undefined
  const person = presidentOf(facts, fit)
  if (person === 'unclear') return undefined
  const time = clauseDate(fit)
  const terms = person
    ? facts.about(person.id, 'holds').filter(({ object: office }) => office === presidency)
    : []
  const wrongPerson =
    person !== undefined && !events.some((fact) => servedIn(terms, rangeOf(fact.from ?? '')))
  const wrongTime =
    typeof time === 'object' && !events.some((fact) => rangesMeet(rangeOf(fact.from ?? ''), time))
  if (!wrongPerson && !wrongTime) return undefined
  const voice = voiceOf(article, fit)
  if (voice === 'silent') return undefined
  const detail = holderNames(facts, events)
  return {
    fit,
    span: fit,
    voice,
    event: `recognised/${object.id}`,
    facts: [...events, ...terms],
    say: sayRecognition(object, events, detail),
    object,
  }
}

const us = 'country/United States'
const presidency = 'office/president of United States'

function isAmerican(facts: FactBase, fit: Fit): boolean {
  for (const name of ['state', 'state2', 'nation']) {
    const mention = fit.mention(name)
    if (mention && !mention.entities.some(({ id }) => id === us || id === 'city/Washington, D.C.'))
      return false
  }
  const person = fit.mention('person') ?? fit.mention('owner')
  if (!person) return fit.mention('state') !== undefined
  return ofType(person, 'person').some(({ id }) =>
    facts.about(id, 'holds').some(({ object }) => object === presidency),
  )
}

/** The one president a fit names, also in “under President X” behind it. */
function presidentOf(facts: FactBase, fit: Fit): Entity | 'unclear' | undefined {
  const mention = fit.mention('person') ?? fit.mention('owner') ?? behind(fit)
  if (!mention) return undefined
  const presidents = ofType(mention, 'person').filter(({ id }) =>
    facts.about(id, 'holds').some(({ object }) => object === presidency),
  )
  return presidents.length === 1 ? (presidents[0] as Entity) : 'unclear'
}

const underPresident =
  /^[^.;:]{0,60}?\b(?:under|during) (?:the )?(?:(?:then-)?President )?\uE000[A-Z]{0,8}P[A-Z]{0,8}(\d{1,7})\uE001/iu

function behind(fit: Fit) {
  const [, index] = underPresident.exec(fit.reading.text.slice(fit.to)) ?? []
  return index === undefined ? undefined : fit.reading.mentions[Number(index)]
}

function holderNames(facts: FactBase, events: readonly Fact[]): string[] {
  return events.map((fact) => {
    const day = rangeOf(fact.from ?? '')
    const holder = facts.pointingTo(presidency, 'holds').filter((term) => servedIn([term], day))
    return holder.length === 1 ? (facts.entity(holder[0]?.subject ?? '')?.label ?? '') : ''
  })
}

const sayRecognition = (object: Entity, events: readonly Fact[], holders: readonly string[]) => ({
  what: `the United States recognised ${object.label}`,
  times: events.map((fact, index) => ({ day: fact.from ?? '', under: holders[index] ?? '' })),
})

const again = String.raw`(?:formally|officially|diplomatically) (?:acknowledg|recogni[sz])\w+ ${the}{object:C}(?:'s (?:independence|sovereignty|statehood))?${limited}`
const sovereignty = String.raw`(?:acknowledg|recogni[sz])\w+ ${the}{object:C}'s (?:independence|sovereignty|statehood)`
const repeatShapes = [shape(again), shape(sovereignty)]
const bareAct = /\b(?:political|formal|diplomatic|official)\s+recognition\b/gi

const mostRepeats = 6

type FitsByReading = ReadonlyMap<Reading, readonly Fit[]>

function fitsByReading(claims: readonly RefutedRecognition[]): FitsByReading {
  const byReading = new Map<Reading, Fit[]>()
  for (const { fit } of claims) {
    const known = byReading.get(fit.reading)
    if (known) known.push(fit)
    else byReading.set(fit.reading, [fit])
  }
  return byReading
}

/** The first places that take a refuted recognition for granted: the same act without its actor, or the bare noun after it. */
function repeatsOf(
  article: Article,
  facts: FactBase,
  claim: RefutedRecognition,
  told: FitsByReading,
): Span[] {
  const places: Span[] = []
  for (const reading of readSentences(article, facts)) {
    places.push(...sameActsIn(article, claim.object, reading, told.get(reading) ?? []))
    if (places.length >= mostRepeats) break
  }
  places.push(...bareActsBehind(article, claim, places))
  return places.sort((a, b) => a.start - b.start).slice(0, mostRepeats)
}

function sameActsIn(
  article: Article,
  object: Entity,
  reading: Reading,
  told: readonly Fit[],
): Fit[] {
  if (!reading.has('C') || !/recogni[szt]|acknowledg/i.test(reading.raw)) return []
  const found: Fit[] = []
  for (const pattern of repeatShapes)
    for (const fit of fits(reading, pattern))
      if (
        ![...found, ...told].some((place) => spansOverlap(place, fit)) &&
        isSameAct(article, object, fit, reading)
      )
        found.push(fit)
  return found
}

function bareActsBehind(
  article: Article,
  { fit }: RefutedRecognition,
  known: readonly Span[],
): Span[] {
  const found: Span[] = []
  const from = fit.reading.sentence.end
  for (const match of article.prose.slice(from).matchAll(bareAct)) {
    if (found.length >= mostRepeats) break
    const start = from + match.index
    const span = { start, end: start + match[0].length }
    if (!known.some((place) => spansOverlap(place, span)) && !namesAnother(article, span))
      found.push(span)
  }
  return found
}

function isSameAct(article: Article, object: Entity, fit: Fit, reading: Reading): boolean {
  const mention = fit.mention('object')
  const others = reading.mentions.some(
    (one) =>
      one.entities.some(({ type, id }) => type === 'country' && id !== object.id && id !== us) &&
      one.start < fit.start,
  )
  return (
    mention !== undefined &&
    onlyOne(mention, 'country')?.id === object.id &&
    !others &&
    voiceOf(article, fit) === 'writer'
  )
}

/** “formal recognition of Chile” is about Chile. */
const namesAnother = (article: Article, span: Span): boolean =>
  /^\s+(?:of|from|by|for)\b/.test(article.prose.slice(span.end, span.end + 40))
