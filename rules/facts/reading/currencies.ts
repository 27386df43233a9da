import type { Article } from '../../../src/article/article.ts'
import { firstDay, rangeOf, rangesMeet, validRange } from '../../../src/evidence/fact-days.ts'
import type { Fact, FactBase } from '../../../src/evidence/facts.ts'
import { labelOf, joinNames } from './evidence.ts'
import { ofType, onlyOne } from './mentions.ts'
import { readSentences } from './reading.ts'
import type { RefutedClaim } from './refuted.ts'
import { fits, shape, type Fit } from './shape.ts'
import { clauseDate, daysOf, presentDay } from './time.ts'
import { voiceOf } from './voice.ts'

const the = '(?:the )?'
const kind = String.raw`(?:official |national |local |legal )?currency`
const is = String.raw`(?:is|remains|has been|became)`

const shapes = [
  String.raw`${kind} (?:of|in|used in) ${the}{country:C}(?:,| ${is}|:) ${the}{money:M}`,
  String.raw`{country:C}'s ${kind}(?:,| ${is}|:) ${the}{money:M}`,
  String.raw`{country:C}'s ${kind} ${the}{money:M}`,
  String.raw`the {adjective:G} ${kind}(?:,| ${is}|:) ${the}{money:M}`,
  String.raw`{money:M},? (?:which )?${is} (?:also )?(?:the )?${kind} (?:of|in) ${the}{country:C}`,
  String.raw`{money:M},? ${is} {country:C}'s ${kind}`,
  String.raw`{money:M},? the ${kind} of ${the}{country:C}`,
  String.raw`{country:C},? (?:which |that )?(?:uses?|still uses|has used|pays in) ${the}{money:M}(?: as (?:its|their) ${kind})?(?=[.,;]| as | in | since |$| and )`,
  String.raw`{country:C} has ${the}{money:M} as its ${kind}`,
].map(shape)
const adopted = [
  String.raw`{country:C},? (?:which )?(?:officially |formally )?(?:adopted|introduced|switched to|began using|started using|moved to|took up|changed over to) ${the}{money:M}(?: as its ${kind})?,? (?:in|on|since) {date:D}`,
  String.raw`(?:in|on) {date:D},? ${the}{country:C} (?:officially |formally )?(?:adopted|introduced|switched to|began using|started using|changed over to) ${the}{money:M}`,
  String.raw`{country:C}'s (?:adoption|introduction) of ${the}{money:M} (?:in|on) {date:D}`,
  String.raw`{country:C} has used ${the}{money:M} since {date:D}`,
].map(shape)

/** Currencies given to states that pay in another, and wrong days of adoption. */
export function* refutedCurrencies(article: Article, facts: FactBase): Generator<RefutedClaim> {
  for (const reading of readSentences(article, facts)) {
    if (!reading.has('M')) continue
    const met = new Set<string>()
    for (const pattern of adopted)
      for (const fit of fits(reading, pattern)) {
        met.add(countryOf(fit)?.id ?? '')
        const claim = judgeAdoption(article, facts, fit)
        if (claim) yield claim
      }
    for (const pattern of shapes)
      for (const fit of fits(reading, pattern)) {
        if (met.has(countryOf(fit)?.id ?? '')) continue
        const claim = judge(article, facts, fit)
        if (claim) met.add(countryOf(fit)?.id ?? '')
        if (claim) yield claim
      }
  }
}

function countryOf(fit: Fit) {
  const mention = fit.mention('country') ?? fit.mention('adjective')
  return mention && onlyOne(mention, 'country')
}

function judge(article: Article, facts: FactBase, fit: Fit): RefutedClaim | undefined {
  const country = countryOf(fit)
  const money = ofType(fit.mention('money') ?? noMention, 'currency')
  if (!country || country.namesake || money.length === 0) return undefined
  const all = facts.about(country.id, 'currency')
  const time = clauseDate(fit)
  if (time === 'unclear' || / (?:was|were|had) /.test(fit.reading.text.slice(fit.from, fit.to)))
    return undefined
  const day = time === 'none' ? presentDay(article, facts) : time
  if (day.from < knownSince) return undefined
  const valid = all.filter((fact) => rangesMeet(validRange(fact), day))
  if (
    valid.length === 0 ||
    valid.some(
      ({ object, status }) => status === 'contested' || money.some(({ id }) => id === object),
    )
  )
    return undefined
  return claimOf(article, facts, fit, country.label, country.id, valid)
}

/** Old currencies are known where the euro took their place; elsewhere the present one is vouched for since then. */
const knownSince = firstDay('2000')
const noMention = { start: 0, end: 0, text: '', entities: [], form: 'name' } as const

function judgeAdoption(article: Article, facts: FactBase, fit: Fit): RefutedClaim | undefined {
  const country = countryOf(fit)
  const money = fit.mention('money') && onlyOne(fit.mention('money') ?? noMention, 'currency')
  const day = daysOf(fit.date('date'))
  if (!country || !money || !day) return undefined
  const all = facts.about(country.id, 'currency')
  const same = all.filter(({ object }) => object === money.id)
  const dated = same.filter(({ from }) => from !== undefined)
  if (same.length > 0 && (dated.length === 0 || dated.some((fact) => starts(fact, day))))
    return undefined
  return all.length === 0
    ? undefined
    : claimOf(article, facts, fit, country.label, country.id, same.length > 0 ? same : all)
}

/** Coins came three years after the euro itself. */
const starts = ({ from = '' }: Fact, day: { from: number; to: number }): boolean =>
  rangesMeet(rangeOf(from), day) ||
  (from < '2002' && rangesMeet({ from: firstDay(from), to: firstDay('2002-12-31') }, day))

function claimOf(
  article: Article,
  facts: FactBase,
  fit: Fit,
  label: string,
  id: string,
  used: readonly Fact[],
): RefutedClaim | undefined {
  const voice = voiceOf(article, fit)
  if (voice === 'silent') return undefined
  const names = joinNames(used.map(({ object }) => labelOf(facts, object)))
  const times = used.flatMap(({ from }) => (from ? [{ day: from, under: '' }] : []))
  return {
    span: fit,
    voice,
    event: `currency/${id}`,
    facts: used,
    say: { what: `the currency of ${label} is the ${names}`, times },
  }
}
