import type { Article } from '../../../src/article/article.ts'
import type { Entity, Fact, FactBase } from '../../../src/evidence/facts.ts'
import { ofType, onlyOne } from './mentions.ts'
import { readSentences } from './reading.ts'
import { fits, shape, type Fit } from './shape.ts'
import { clauseDate } from './time.ts'
import { voiceOf } from './voice.ts'

export interface MisplacedPlace {
  readonly fit: Fit
  readonly city: Entity
  readonly country: Entity
  readonly fact: Fact
}

const kinds = String.raw`(?:(?:largest|second-largest|biggest|southern|northern|eastern|western|coastal|port|historic|industrial|main|central|border|northeastern|northwestern|southeastern|southwestern) )*(?:port city|city|town|port|seaport|metropolis|resort|harbour)`
const shapes = [
  String.raw`{city:K}, (?:in )?(?:the )?{country:C}(?=[,.;:)]|$| (?:on|in|for|to|at|by|after|before|where|when|is|was|has|had|will|says|said|this|last|from|during|with)\b)(?!,? (?:and|or)\b)`,
  String.raw`{city:K} \({country:C}\)`,
  String.raw`(?:the )?{adjective:G} ${kinds} of {city:K}`,
  String.raw`{city:K},? (?:which )?(?:is|,) (?:an?|the|one of the) ${kinds} (?:in|of) (?:(?:southern|northern|eastern|western|central) )?(?:the )?{country:C}`,
  String.raw`{city:K},? (?:which )?(?:is |lies |sits |was )?(?:located |situated )?in (?:(?:southern|northern|eastern|western|central|south-east|north-west) )(?:the )?{country:C}`,
  String.raw`{city:K} (?:is|lies|sits) (?:located |situated )?in (?:the )?{country:C}(?=[,.;]|$| and)`,
  String.raw`{city:K},? (?:is|,) {country:C}'s (?:[\w-]+ ){0,2}(?:city|port|town|resort)`,
  String.raw`{country:C}'s (?:(?:second-|third-)?largest |second |biggest |main |port )*(?:city|port|town)(?: of|,) {city:K}`,
  String.raw`{city:K},? (?:an?|the) (?:\w+ )?{adjective:G} (?:port |coastal |resort |industrial )?(?:city|town|port|resort)`,
].map(shape)

const quiet =
  /\b(?:then|former(?:ly)?|once|historical(?:ly)?|namesake|twin(?:ned)?|sister city|empire|ruled|colonial|occupied|annexed|exile|century|versus|vs|match|beat|friendly|embassy|airlines?|flights?)\b/i

/** Well-known places put into another state. Places with a namesake, lists and history say nothing. */
export function* misplacedPlaces(article: Article, facts: FactBase): Generator<MisplacedPlace> {
  for (const reading of readSentences(article, facts)) {
    if (!reading.has('K') || !(reading.has('C') || reading.has('G'))) continue
    if (quiet.test(reading.raw)) continue
    const met = new Set<string>()
    for (const pattern of shapes)
      for (const fit of fits(reading, pattern)) {
        const wrong = judge(article, facts, fit)
        if (!wrong || met.has(wrong.city.id)) continue
        met.add(wrong.city.id)
        yield wrong
      }
  }
}

function judge(article: Article, facts: FactBase, fit: Fit): MisplacedPlace | undefined {
  const [place, home] = [fit.mention('city'), fit.mention('country') ?? fit.mention('adjective')]
  const cities = place ? ofType(place, 'city') : []
  const city = place?.entities.length === 1 && cities.length === 1 ? cities[0] : undefined
  const country = home && onlyOne(home, 'country')
  if (!city || city.namesake || !country || country.namesake || isListed(fit)) return undefined
  const known = facts.about(city.id, 'located-in')
  const fact = known[0]
  if (!fact || known.some(({ object, status }) => object === country.id || status === 'contested'))
    return undefined
  if (known.some(({ object }) => divided.has(`${object}|${country.id}`))) return undefined
  if (shared.has(city.label) || clauseDate(fit) === 'unclear' || voiceOf(article, fit) !== 'writer')
    return undefined
  return { fit, city, country, fact }
}

/** “Porto, Spain and Italy”, “Lyon, Spain, Italy”: a list, not an address. */
const isListed = (fit: Fit): boolean => {
  const { text } = fit.reading
  return (
    /^,? (?:and|or|&) /.test(text.slice(fit.to)) ||
    /^, (?:the )?\uE000[A-Z]{0,8}[CK]/.test(text.slice(fit.to)) ||
    /\uE001,(?: the)? $/.test(text.slice(0, fit.from)) ||
    /\bbetween (?:the )?$/.test(text.slice(0, fit.from))
  )
}

/** Pairs whose border or rule is disputed. */
const divided = new Set([
  'country/Ukraine|country/Russia',
  'country/China|country/Taiwan',
  'country/Kosovo|country/Serbia',
  'country/Israel|country/Jordan',
  'country/Azerbaijan|country/Armenia',
  'country/Georgia|country/Russia',
  'country/Moldova|country/Russia',
])
const shared = new Set(['Hargeisa', 'Jerusalem'])
