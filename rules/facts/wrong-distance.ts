import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import type { Entity, FactBase } from '../../src/evidence/facts.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { bearing, distance, isOff } from './reading/distance.ts'
import { onlyOne, type Mention } from './reading/mentions.ts'
import { readSentences } from './reading/reading.ts'
import { fits, shape, type Fit } from './reading/shape.ts'
import { voiceOf } from './reading/voice.ts'

const span = String.raw`(?<amount>\d[\d,.]*) ?(?:-)?(?<unit>km|kilomet(?:er|re)s?|miles?|mi)`
const way = String.raw`(?: (?:due )?(?<way>(?:north|south)(?:-?(?:east|west))?|east|west)(?:wards?)?)?(?: of| from| away from)`
const about = String.raw`(?:about |some |roughly |around |nearly |approximately |almost |just |only |over |more than )*`
const shapes = [
  String.raw`{one:K},? (?:which )?(?:is |lies |sits )?(?:located |situated )?${about}${span}${way} {other:K}`,
  String.raw`(?:distance )?(?:between|from) {one:K} (?:and|to) {other:K} (?:is|are) ${about}${span}`,
].map(shape)

/** Flags a distance or direction between two places that their coordinates do not bear out. */
export default defineRule({
  id: 'facts/wrong-distance',
  meta: {
    summary: 'Measure distances between places before printing them.',
    why: 'Distances carry arguments about war, trade and travel.',
    severity: 'warning',
    tier: 'pedantic',
    kind: 'facts',
    examples: {
      wrong: [{ text: 'The fair is in {{Ghent, 300 km from Brussels}}.' }],
      right: [{ text: 'The fair is in Ghent, 50 km from Brussels.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    distance: ({
      one,
      other,
      km,
      given,
    }: {
      one: string
      other: string
      km: string
      given: string
    }) => ({
      what: `${one} and ${other} are put ${given} apart; in a straight line it is about ${km} km.`,
      help: 'Check the figure and the unit, or say by which road.',
    }),
    direction: ({ one, other, way }: { one: string; other: string; way: string }) => ({
      what: `${one} is put ${way} of ${other}; by its coordinates it is not.`,
      help: 'Check the direction.',
    }),
  },
  *check({ article, facts, finding }) {
    if (!facts || !/\b(?:km|kilomet|miles?|mi)\b/.test(article.prose)) return
    for (const fit of fitsIn(article, facts)) {
      const [one, other] = [cityOf(fit.mention('one')), cityOf(fit.mention('other'))]
      if (!one?.place || !other?.place || one.id === other.id || voiceOf(article, fit) !== 'writer')
        continue
      const km = distance(one.place, other.place)
      const { amount = '', unit = '', way: given = '' } = fit.words
      const names = { one: one.label, other: other.label }
      const evidence = [
        {
          source: 'GeoNames',
          url: 'https://www.geonames.org',
          quote: `${one.label} – ${other.label}: ${Math.round(km)} km`,
        },
      ]
      if (isOff(km, amount, unit))
        yield finding(
          fit,
          'distance',
          { ...names, km: String(Math.round(km)), given: `${amount} ${unit}` },
          { evidence },
        )
      else if (given && km > 20 && bearing(other.place, one.place, given) > 90)
        yield finding(fit, 'direction', { ...names, way: given }, { evidence })
    }
  },
})

function* fitsIn(article: Article, facts: FactBase): Generator<Fit> {
  for (const reading of readSentences(article, facts)) {
    if (!reading.has('K') || !/\d ?-?(?:km|kilomet\w+|miles?|mi)\b/.test(reading.raw)) continue
    for (const pattern of shapes) yield* fits(reading, pattern)
  }
}

function cityOf(mention: Mention | undefined): Entity | undefined {
  const city = mention && onlyOne(mention, 'city')
  return city?.namesake && mention?.entities.length !== 1 ? undefined : city
}
