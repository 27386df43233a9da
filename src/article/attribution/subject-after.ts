import { has, is, type Unit } from './units.ts'
import { type Phrase, joinsName, longestPhrase } from './phrase-ending-at.ts'

/** The subject behind its verb: “…, said Ana Ruiz, the mayor.” */
export function subjectAfter(
  units: readonly Unit[],
  verb: number,
  links = 'of for at from with in within inside',
): Phrase | undefined {
  const from = verb + 1
  const first = units[from]
  if (!first || has(first, is.mark | is.preposition | is.auxiliary | is.adverb | is.wh | is.quote))
    return undefined
  if (has(first, is.subject) && !has(first, is.determiner)) return { from, to: from }
  if (has(first, is.object) || first.lower === 'that' || times.has(first.lower)) return undefined
  let to = from
  while (to + 1 < units.length && to - from < longestPhrase && continuesRight(units, to + 1, links))
    to++
  return { from, to }
}

/** “said last week”, “said Monday”: when, not who. */
export const times = new Set(
  'last next yesterday today monday tuesday wednesday thursday friday saturday sunday'.split(' '),
)

const particles = new Set('da das de del della der di do dos du la le of van von y'.split(' '))

/** “Jornal do Mar”: a small word between the capitals of one name. */
const isParticle = (units: readonly Unit[], at: number): boolean =>
  particles.has(units[at]?.text ?? '') &&
  has(units[at - 1], is.capital) &&
  has(units[at + 1], is.capital)

function continuesRight(units: readonly Unit[], at: number, links: string): boolean {
  const unit = units[at] as Unit
  if (has(unit, is.mark)) {
    return unit.lower !== ',' && joinsName(units, at)
  }
  if (isParticle(units, at)) return true
  if (has(unit, is.auxiliary | is.wh | is.quote | is.subject) && !has(unit, is.determiner))
    return false
  if (has(unit, is.conjunction) && unit.lower !== 'and') return false
  if (unit.lower === 'and') return has(units[at + 1], is.capital)
  if (has(unit, is.preposition)) {
    if (unit.lower === 'to') return units[at - 1]?.lower === 'close'
    return (
      links.split(' ').includes(unit.lower) &&
      has(units[at + 1], is.determiner | is.capital | is.word)
    )
  }
  return !has(unit, is.adverb)
}
