import type { Article } from '../../../src/article/article.ts'
import { firstDay, lastDay } from '../../../src/evidence/fact-days.ts'
import type { Entity, Fact, FactBase } from '../../../src/evidence/facts.ts'
import { isQuoted } from './voice.ts'
import { ofType } from './mentions.ts'
import { readSentences } from './reading.ts'
import { fits, shape, type Fit } from './shape.ts'
import { daysOf } from './time.ts'

export interface ImpossibleSpeaker {
  readonly fit: Fit
  readonly person: Entity
  readonly fact: Fact
  readonly kind: 'dead' | 'unborn'
}

const say = String.raw`said|told|says|stated|declared|argued|wrote|explained|remarked|noted|announced|warned|insisted|commented|admitted|confirmed|denied|replied|joked|observed|claimed|predicted|asked|answered|testified|tweeted|spoke|delivered|recalled|acknowledged|complained|added|promised|urged|criticised|criticized|praised|called`
const act = String.raw`signed|visited|met|attended|won|performed|announced|unveiled|launched|opened|released|founded|published|appeared|played|resigned|toured|travelled|traveled|campaigned|voted|gave|accepted|received|starred|directed|designed|painted|composed|recorded|addressed|led|married|joined|invented|presented|hosted|ran for|flew|landed|debated|endorsed|interviewed|sang`
const on = String.raw`(?:in|on|during)(?: early| late| mid-?| an interview in| a speech in)? `
const gap = String.raw`(?<gap>[^.;:—"“”\uE000]{0,50}(?:\uE000[CKOGMP]{1,8}\d{1,7}\uE001[^.;:—"“”\uE000]{0,30}){0,3}?)`
const adverb = String.raw`(?:(?:once|famously|reportedly|also|later|publicly|again|himself|herself|personally) )?`

const shapes = [
  String.raw`{person:P},? (?:who )?${adverb}(?<verb>${say}|${act})\b ?${gap}${on}{date:D}`,
  String.raw`${on}{date:D},? (?:the )?(?:\w+ ){0,3}?{person:P} ${adverb}(?<verb>${say}|${act})\b`,
  String.raw`{person:P},? ?(?<verb>in) (?:an?|his|her) {date:D} (?:interview|speech|letter|essay|lecture|article|press conference|tweet|address)`,
  String.raw`(?:in|during) (?:an?|his|her) {date:D} (?:interview|speech|lecture|press conference|tweet|address)(?: [^.;:\uE000]{0,30}?)?,? {person:P} (?<verb>${say})`,
  String.raw`{person:P} (?<verb>${say}|${act}) (?:(?!that\b)\w+ ){0,3}?{date:D}`,
  String.raw`(?:according to|interview with|meeting with|speech by) {person:P},? (?:speaking )?(?<verb>in|on) {date:D}`,
].map(shape)

const quiet =
  /\b(?:posthumous(?:ly)?|after (?:his|her) death|the late|estate|foundation|museum|named (?:after|for)|tribute|remember(?:s|ed)|portray(?:s|ed)|played by|actor|actress|biopic|film about|statue|anniversary|centenary|memorial|legacy|widow|archive[sd]?|letters?|diary|diaries|manuscript|recording|footage|published|released|quoted|auction(?:ed)?|exhibition|hologram|AI-generated|deepfake|impersonat\w+|fictional|novel|song|book|album|film|prize|award|institute|university|airport|would have|as if|imagin\w+|had once|long before|years before|decades before|once said|never|not|famous words)\b/i
const strayDate = /\b(?:that|which|who|whose|when|after|before|since|until|about|of|from)\b/i

/** People made to speak or act when they were dead or not yet born. */
export function* impossibleSpeakers(
  article: Article,
  facts: FactBase,
): Generator<ImpossibleSpeaker> {
  for (const reading of readSentences(article, facts)) {
    if (reading.dates.length === 0 || !reading.has('P')) continue
    if (quiet.test(reading.raw.replace(/["“][^"”]*["”]/g, ' '))) continue
    const met = new Set<string>()
    for (const pattern of shapes)
      for (const fit of fits(reading, pattern)) {
        const wrong = judge(article, facts, fit)
        if (!wrong || met.has(wrong.person.id)) continue
        met.add(wrong.person.id)
        yield wrong
      }
  }
}

/** A child says nothing a paper quotes. */
const speakingAge = 4 * 365
/** Days between a death and what was said shortly before it. */
const spare = 31

function judge(article: Article, facts: FactBase, fit: Fit): ImpossibleSpeaker | undefined {
  if (
    !/^(?:according|interview|meeting|speech)/.test(fit.reading.text.slice(fit.from)) &&
    /\bof (?:the )?$/.test(fit.reading.text.slice(0, fit.from))
  )
    return undefined
  const mention = fit.mention('person')
  const day = daysOf(fit.date('date'))
  if (!mention || !day || strayDate.test(fit.words['gap'] ?? '') || isQuoted(article, fit))
    return undefined
  const people = ofType(mention, 'person')
  const person =
    people.length === 1 &&
    (mention.form === 'name' || knownInFull(article, mention.text, people[0]))
      ? people[0]
      : undefined
  const fact = person && facts.about(person.id, 'lived')[0]
  if (
    !person ||
    !fact ||
    /\b(?:if|would|could|will|might)\b/i.test(
      fit.reading.text.slice(Math.max(0, fit.from - 60), fit.to),
    )
  )
    return undefined
  if (fact.to && day.from > lastDay(fact.to) + spare) return { fit, person, fact, kind: 'dead' }
  if (fact.from && day.to < firstDay(fact.from) + speakingAge)
    return { fit, person, fact, kind: 'unborn' }
  return undefined
}

/** A family name alone counts once the article gave the full name. */
const knownInFull = ({ names }: Article, surname: string, person: Entity | undefined): boolean =>
  person !== undefined &&
  names.some(({ canonical }) => canonical === person.label && canonical.endsWith(surname))
