import type { Article } from '../../../src/article/article.ts'
import { firstDay, rangeOf, rangesMeet, type DayRange } from '../../../src/evidence/fact-days.ts'
import type { Entity, Fact, FactBase } from '../../../src/evidence/facts.ts'
import { actNouns, actVerbs, stateVerbs } from './acts.ts'
import { onlyOne } from './mentions.ts'
import { readSentences, type Reading } from './reading.ts'
import { fits, shape, type Fit, type Shape } from './shape.ts'
import { holdersAt, officesFor, personFor, servedIn, termsOf, titleWords } from './terms.ts'
import { clauseDate, daysOf, presentDay } from './time.ts'
import { voiceOf, type Voice } from './voice.ts'

export interface WrongHolder {
  readonly fit: Fit
  readonly person: Entity
  readonly office: string
  /** `former`: of somebody in office. `sitting`: of somebody who is not. `then`: at a date somebody else was. `start`, `end`: another day. */
  readonly kind: Kind
  /** The person's own stays. */
  readonly terms: readonly Fact[]
  /** Who held the office at the time. */
  readonly holders: readonly Fact[]
  readonly voice: Voice
  /** The record may have changed since it was made. */
  readonly stale: boolean
}

type Kind = 'former' | 'sitting' | 'then' | 'start' | 'end'

const the = '(?:the )?'
const status = String.raw`(?<status>former |ex-|one-time |onetime |current |sitting |incumbent |serving |then-|then )?`
const place = String.raw`(?:{adjective:G} |{country:CO}(?:'s)? )`
const ofPlace = String.raw` of ${the}{country:CO}`
const office = String.raw`(?:${place}${status}${titleWords}|${titleWords}${ofPlace})`
const bareOffice = String.raw`(?:${office}|${titleWords}(?! of\b|[- ]elect|'))`
const ordinal = String.raw`(?:(?:first|second|third|\d+(?:st|nd|rd|th)|next|new|only|youngest|last) )?`
const on = String.raw`(?:in|on|during)(?: early| late| mid-?)? `
const gap = String.raw`(?<gap>[^.;:—"“”\uE000]{0,60}(?:\uE000[CKOGM]{1,8}\d{1,7}\uE001[^.;:—"“”\uE000]{0,40}){0,3}?)`

/** A person named as holder of an office. Title first, or name first. */
const styled = String.raw`(?:${status}(?:${place}${status})?${titleWords},? {person:P}(?:${ofPlace})?|{named:P}(?:, (?:the |then )?${status}${office},)?)`

const shapes: readonly (readonly [Use, Shape])[] = [
  ['styled', shape(String.raw`${status}(?:${place})?${titleWords},? {person:P}`)],
  ['styled', shape(String.raw`${the}${status}${titleWords}${ofPlace},? {person:P}`)],
  [
    'styled',
    shape(
      String.raw`{person:P},? (?:who (?:is|was) |as |the |a |an )*${status}${office}(?=[,.;) ]|$)`,
    ),
  ],
  [
    'held',
    shape(
      String.raw`{person:P},? (?:who )?(?<verb>is|remains|was|has been|had been|serves as|served as|serving as) (?:still |then |already |also )?(?:the |a |an |its |)${ordinal}${status}${bareOffice}`,
    ),
  ],
  [
    'held',
    shape(
      String.raw`${the}${office}(?<verb>,? in {date:D},? (?:was |is )?| at the time was | was | is |,? ){person:P}`,
    ),
  ],
  ['held', shape(String.raw`in {date:D},? ${the}${office} (?<verb>was ){person:P}`)],
  ['held', shape(String.raw`{person:P},? (?:the |then )?${office}(?<verb>,? in) {date:D}`)],
  [
    'held',
    shape(
      String.raw`in {date:D},? {person:P} (?<verb>was|served as) (?:still |already |then )?(?:the |)${ordinal}${status}${bareOffice}`,
    ),
  ],
  [
    'start',
    shape(
      String.raw`{person:P},? (?:who )?(?:first )?(?<verb>became|took office as|was sworn in as|was inaugurated as|took over as|was elected|was elected as|was appointed|was installed as|assumed office as|has been) (?:the |)${ordinal}(?:${office}|${titleWords})(?: for the first time)?,? (?:in|on|since) {date:D}`,
    ),
  ],
  [
    'start',
    shape(
      String.raw`(?:in|on) {date:D},? {person:P} (?<verb>became|took office as|was sworn in as|was inaugurated as|took over as|was elected|was elected as|was appointed) (?:the |)${ordinal}(?:${office}|${titleWords})(?![- ]elect)`,
    ),
  ],
  [
    'end',
    shape(
      String.raw`{person:P},? (?:who )?(?:left office|stepped down|resigned) as (?:the |)(?:${office}|${titleWords}) (?:in|on) {date:D}`,
    ),
  ],
  [
    'range',
    shape(
      String.raw`{person:P},? (?:who )?(?:was|served as|had been|as|,)? ?(?:the |)${ordinal}${status}(?:${office}|${titleWords})(?: twice)?,?(?: from| between)? \(?{date:D}(?: to | and | until |-|–){date2:D}`,
    ),
  ],
]

type Use = 'styled' | 'held' | 'start' | 'end' | 'range'

const dated = [
  shape(String.raw`${styled}(?: [\w-]+ly)? (?<verb>${actVerbs}|${stateVerbs}) ${gap}${on}{date:D}`),
  shape(
    String.raw`${on}{date:D},? ${the}${styled}(?: [\w-]+ly)? (?<verb>${actVerbs}|${stateVerbs})`,
  ),
]
const administration = [
  shape(
    String.raw`{person:P}(?:'s)? (?<noun>administration|presidency|government|premiership)(?:'s|') (?:[\w-]+ ){0,2}(?<verb>${actNouns}) (?:of|from|by|on|for|in|to the) (?!(?:[\w'-]+ ){0,8}to )${gap}${on}{date:D}`,
  ),
  shape(
    String.raw`{person:P}(?:'s)? (?<noun>administration|presidency|government)(?: [\w-]+ly)? (?<verb>${actVerbs}) ${gap}${on}{date:D}`,
  ),
  shape(
    String.raw`${on}{date:D},? ${the}{person:P}(?:'s)? (?<noun>administration|government)(?: [\w-]+ly)? (?<verb>${actVerbs})`,
  ),
  shape(
    String.raw`(?:under|during) ${the}(?:${titleWords} )?{person:P}(?:'s)?(?<noun>'s presidency| presidency| administration| premiership)?,? (?:in|on) {date:D}`,
  ),
  shape(
    String.raw`(?:in|on) {date:D},? (?:under|during) ${the}(?:${titleWords} )?{person:P}(?:'s)?(?<noun> presidency| administration| premiership)?`,
  ),
]

const trigger =
  /president|minister|chancellor|king|queen|monarch|pope|secretary|premier|taoiseach|administration|sovereign|under |government|presidency|during /i

/** Statements that put somebody in an office at a time when the record has another, or out of one still held. */
export function* wrongHolders(article: Article, facts: FactBase): Generator<WrongHolder> {
  for (const reading of readSentences(article, facts)) {
    if (!reading.has('P') || !trigger.test(reading.raw)) continue
    const met = new Set<string>()
    for (const wrong of wrongIn(article, facts, reading)) {
      if (met.has(wrong.person.id)) continue
      met.add(wrong.person.id)
      yield wrong
    }
  }
}

function* wrongIn(article: Article, facts: FactBase, reading: Reading): Generator<WrongHolder> {
  for (const [use, pattern] of shapes) {
    if (!cues[use].test(reading.raw) || (datedUses.has(use) && reading.dates.length === 0)) continue
    for (const fit of fits(reading, pattern)) yield* judge(article, facts, fit, use)
  }
  if (reading.dates.length === 0) return
  for (const pattern of dated)
    for (const fit of fits(reading, pattern)) yield* judgeAct(article, facts, fit)
  if (!underCue.test(reading.raw)) return
  for (const pattern of administration)
    for (const fit of fits(reading, pattern)) yield* judgeAct(article, facts, fit)
}

/** Words without which a use of a shape says nothing. */
const cues: Readonly<Record<Use, RegExp>> = {
  styled: /former|ex-|current|sitting|incumbent|serving|then|one-?time|, the /i,
  held: / (?:is|was|remains|has been|had been|in|serv\w+) |, /,
  start: /became|took|sworn|inaugurated|elected|appointed|installed|assumed|has been/,
  end: /left office|stepped down|resigned/,
  range: /\d/,
}
const datedUses: ReadonlySet<Use> = new Set<Use>(['start', 'end', 'range'])
const underCue = /administration|presidency|government|premiership|under |during /i

/** Who and which office a fit speaks of. */
function partsOf(facts: FactBase, fit: Fit) {
  const mention = fit.mention('person') ?? fit.mention('named')
  if (!mention) return undefined
  const placeMention = fit.mention('country') ?? fit.mention('adjective')
  const home =
    placeMention && (onlyOne(placeMention, 'country') ?? onlyOne(placeMention, 'organisation'))
  if (placeMention && !home) return undefined
  if (
    fit.words['named'] !== undefined &&
    fit.words['title'] === undefined &&
    !ownTitle.test(mention.text)
  )
    return undefined
  const title = fit.words['title'] ?? ownTitle.exec(mention.text)?.[0]
  const everyone = mention.entities.filter(({ type }) => type === 'person')
  const ids =
    title === undefined
      ? headOffices(facts, fit.words['noun'], everyone)
      : officesFor(facts, title, home, everyone)
  if (
    ids.length === 0 ||
    (ids.length > 1 && !home && new Set(ids.map((id) => id.replace(/^.* of /, ''))).size > 1)
  )
    return undefined
  const person = personFor(facts, mention, ids)
  return person ? { person, office: ids, terms: termsOf(facts, person.id, ids), home } : undefined
}

/** “the X administration”, “the X government”: the office that heads it, if X ever held it. */
function headOffices(
  facts: FactBase,
  noun: string | undefined,
  everyone: readonly Entity[],
): readonly string[] {
  if (noun === undefined) return officesFor(facts, 'president', usOf(facts), everyone)
  const titles = /government|premiership/.test(noun) ? headTitles : ['president']
  for (const title of titles) {
    const ids = officesFor(facts, title, undefined, everyone)
    if (everyone.some(({ id }) => termsOf(facts, id, ids).length > 0)) return ids
  }
  return []
}

const headTitles = ['prime minister', 'chancellor', 'taoiseach', 'president']

const ownTitle = /^(?:Pope|King|Queen)\b/
const usOf = (facts: FactBase) => facts.entity('country/United States')

function* judge(article: Article, facts: FactBase, fit: Fit, use: Use): Generator<WrongHolder> {
  const parts = partsOf(facts, fit)
  if (!parts || / elect\b|-elect\b/.test(fit.reading.text.slice(fit.from, fit.to + 7))) return
  const kind =
    use === 'styled'
      ? styledFault(article, facts, fit, parts)
      : use === 'held'
        ? heldFault(article, facts, fit, parts)
        : changeFault(fit, parts, use)
  if (!kind) return
  yield* report(article, facts, fit, parts, kind)
}

type Parts = NonNullable<ReturnType<typeof partsOf>>

const statusOf = (fit: Fit): string =>
  (fit.words['status'] ?? '').trim().replace(/-$/, '').toLowerCase()

/** “former”, “sitting” against the day of writing; a date in the clause may make either right. */
function styledFault(article: Article, facts: FactBase, fit: Fit, parts: Parts): Fault | undefined {
  const word = statusOf(fit)
  const now = presentDay(article, facts)
  const time = clauseDate(fit, false)
  if (word === '' && isApposition(fit) && isPresent(fit))
    return appositionFault(facts, parts, time === 'none' ? now : time)
  if (word === '' || (parts.terms.length === 0 && word !== 'current' && word !== 'sitting'))
    return undefined
  if (/^then/.test(word)) return thenFault(facts, parts, time)
  const sitsNow = servedIn(parts.terms, now)
  const sat = typeof time === 'object' ? servedIn(parts.terms, time) : sitsNow
  if (/^(?:former|ex|one-?time)/.test(word))
    return sitsNow && sat && time !== 'unclear' ? { kind: 'former', day: now } : undefined
  return !sitsNow && !sat && time !== 'unclear' ? { kind: 'sitting', day: now } : undefined
}

const appositionFault = (
  facts: FactBase,
  { terms, office }: Parts,
  day: ReturnType<typeof clauseDate>,
): Fault | undefined =>
  typeof day === 'object' &&
  terms.length > 0 &&
  !servedIn(terms, day) &&
  holdersAt(facts, office, day).length > 0
    ? { kind: 'sitting', day }
    : undefined

interface Fault {
  readonly kind: Kind
  readonly day: DayRange
}

const thenFault = (
  facts: FactBase,
  parts: Parts,
  time: ReturnType<typeof clauseDate>,
): Fault | undefined =>
  typeof time === 'object' &&
  !servedIn(parts.terms, time) &&
  holdersAt(facts, parts.office, time).length > 0
    ? { kind: 'then', day: time }
    : undefined

function heldFault(article: Article, facts: FactBase, fit: Fit, parts: Parts): Fault | undefined {
  const word = statusOf(fit)
  if (/^(?:former|ex|one)/.test(word)) return styledFault(article, facts, fit, parts)
  const own =
    fit.words['date'] === undefined
      ? clauseDate(fit, false)
      : (daysOf(fit.date('date')) ?? 'unclear')
  if (own === 'unclear' || elsewhere.test(fit.reading.text.slice(0, fit.from))) return undefined
  if (own !== 'none' && (fit.words['verb'] ?? '').trim().replace(',', '') === '') return undefined
  if (own !== 'none') return thenFault(facts, parts, own)
  const verb = (fit.words['verb'] ?? '').replace(',', '').trim()
  if (!/^(?:is|remains|serves as|serving as)$/.test(verb) && !(verb === '' && isPresent(fit)))
    return undefined
  const now = presentDay(article, facts)
  return servedIn(parts.terms, now) || holdersAt(facts, parts.office, now).length === 0
    ? undefined
    : { kind: 'sitting', day: now }
}

/** “X, the French president,”: the office set beside the name. */
const isApposition = ({ reading, from, to }: Fit): boolean =>
  /, (?:the |who is )/.test(reading.text.slice(from, to))

/** “The French president, X, says …” */
const isPresent = (fit: Fit): boolean =>
  /^,? (?:is|says|has|wants|plans|faces|leads|insists|warns|hosts|meets|travels|visits|remains)\b|^,? (?:said|warned|announced) (?:on |in )?\uE000D/u.test(
    fit.reading.text.slice(fit.to),
  )

const slack = 400
/** Some take over before they are sworn in. */
const late = 31

function changeFault(fit: Fit, { terms }: Parts, use: Use): Fault | undefined {
  const day = daysOf(fit.date('date'))
  if (!day || terms.length === 0 || terms.some(({ from }) => !from)) return undefined
  const starts = terms.map(({ from = '' }) => rangeOf(from))
  const ends = terms.map(({ to }) => (to ? rangeOf(to) : { from: Infinity, to: Infinity }))
  const near = (range: DayRange) => rangesMeet(range, day)
  if (use === 'end') return ends.some(near) ? undefined : { kind: 'end', day }
  if (use === 'range') {
    const last = daysOf(fit.date('date2'))
    if (!last || last.to < day.from) return undefined
    const right = terms.some(
      (_term, index) => starts.some(near) && rangesMeet(ends[index] as DayRange, last),
    )
    return right ||
      (starts.some(near) && ends.some(({ from }) => from === Infinity) && last.to > lastKnown)
      ? undefined
      : { kind: starts.some(near) ? 'end' : 'start', day }
  }
  const verb = fit.words['verb'] ?? ''
  if (verb === 'has been' && !/ since /.test(fit.reading.text.slice(fit.from, fit.to)))
    return undefined
  const early = /elected|appointed/.test(verb) ? slack : 0
  return starts.some((start) => rangesMeet({ from: start.from - early, to: start.to + late }, day))
    ? undefined
    : { kind: 'start', day }
}

const lastKnown = firstDay('2025-12-31')

/** An act of office at a date when the record has another holder. */
function* judgeAct(article: Article, facts: FactBase, fit: Fit): Generator<WrongHolder> {
  const day = daysOf(fit.date('date'))
  const parts = partsOf(facts, fit)
  if (elsewhere.test(fit.reading.text.slice(0, fit.from))) return
  if (
    !day ||
    !parts ||
    parts.terms.length === 0 ||
    servedIn(parts.terms, day) ||
    strayDate.test(gapOf(fit))
  )
    return
  const word = statusOf(fit)
  if (
    /^(?:former|ex|one)/.test(word) ||
    / elect\b|-elect\b/.test(fit.reading.text.slice(fit.from, fit.to))
  )
    return
  if (dateCount(fit) > 1 || holdersAt(facts, parts.office, day).length === 0) return
  const verb = fit.words['verb'] ?? ''
  if (!/^then/.test(word) && isState.test(verb) && !byTitleAbroad(parts, day)) return
  yield* report(article, facts, fit, parts, { kind: 'then', day })
}

/** What stands between act and date; “sent his wishes” of an office told beside the name is still that act. */
function gapOf({ words }: Fit): string {
  const between = words['gap'] ?? ''
  const beside = words['named'] !== undefined && words['title'] !== undefined
  return beside ? between.replace(/^(?:his|her) (?!memoir|book)/, '') : between
}

/** Somebody who was in office once, or a thing of theirs. */
const elsewhere =
  /\b(?:of (?:the )?|(?:former|ex|late|future|later|onetime|retired)[ -](?:\S+ ){0,2})$/i

/** The date belongs to something else: “rules adopted in 2015”, “the act that Congress passed in 2010”. */
const strayDate =
  /\b(?:that|which|who|whose|where|when|after|before|since|from|until|who|had|\w{3,}ed|held|made|built|begun|won|lost|taken|seen|his|her|memoir|book)\b/i
const isState = new RegExp(`^(?:${stateVerbs})$`, 'i')

/** Former presidents keep the title in the United States; elsewhere a title after the end of the term is a slip. */
function byTitleAbroad({ home, terms, person }: Parts, day: DayRange): boolean {
  const titled =
    ownTitle.test(person.label) || (home !== undefined && home.label !== 'United States')
  return titled && terms.every(({ to }) => to !== undefined && rangeOf(to).to < day.from)
}

const dateCount = (fit: Fit): number =>
  (fit.reading.text.slice(Math.max(0, fit.from - 30), fit.to + 30).match(/\uE000D/g) ?? []).length

function* report(
  article: Article,
  facts: FactBase,
  fit: Fit,
  parts: Parts,
  { kind, day }: Fault,
): Generator<WrongHolder> {
  const voice = voiceOf(article, fit)
  if (voice === 'silent') return
  const holders = holdersAt(facts, parts.office, day)
  const used = kind === 'former' ? parts.terms : holders
  const stale = used.some(
    ({ expires, to }) => to === undefined && expires !== undefined && day.to > firstDay(expires),
  )
  yield {
    fit,
    person: parts.person,
    office: parts.office[0] ?? '',
    kind,
    terms: parts.terms,
    holders,
    voice,
    stale,
  }
}
