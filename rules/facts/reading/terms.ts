import {
  certainRange,
  rangesMeet,
  validRange,
  type DayRange,
} from '../../../src/evidence/fact-days.ts'
import type { Entity, Fact, FactBase } from '../../../src/evidence/facts.ts'
import { ofType, type Mention } from './mentions.ts'

/** Titles as written, longest first, and the office each stands for. */
const offices: Readonly<Record<string, readonly string[]>> = {
  'vice president': ['vice president'],
  'vice-president': ['vice president'],
  president: ['president'],
  'prime minister': ['prime minister', 'taoiseach'],
  premier: ['prime minister', 'president'],
  taoiseach: ['taoiseach'],
  chancellor: ['chancellor'],
  king: ['monarch'],
  queen: ['monarch'],
  monarch: ['monarch'],
  sovereign: ['monarch'],
  pope: ['pope'],
  'secretary general': ['secretary-general', 'secretary general'],
  'secretary-general': ['secretary-general', 'secretary general'],
  'secretary of state': ['secretary of state'],
}

/** A pattern for a title that names an office the pack may know. */
export const titleWords =
  '(?<title>vice[- ]president|president|prime minister|premier|taoiseach|chancellor|king|queen|monarch|sovereign|pope|secretary[- ]general|secretary of state)'

/** The offices a title may mean in a country or body; all countries where none is named. */
export function officesFor(
  facts: FactBase,
  title: string,
  place: Entity | undefined,
  person: readonly Entity[],
): readonly string[] {
  const kinds = offices[title.toLowerCase().replace(/\s+/g, ' ')] ?? []
  if (place)
    return kinds
      .map((kind) => `office/${kind} of ${place.label}`)
      .filter((id) => facts.entity(id) !== undefined)
  const held = person.flatMap(({ id }) => facts.about(id, 'holds').map(({ object }) => object))
  return [...new Set(held)].filter((id) =>
    kinds.some((kind) => id.startsWith(`office/${kind} of `)),
  )
}

/**
 * The one person a mention means as holder of an office: of several, the one who ever held it. A family name alone of
 * somebody who never did says nothing.
 */
export function personFor(
  facts: FactBase,
  mention: Mention,
  office: readonly string[],
): Entity | undefined {
  const people = ofType(mention, 'person')
  const holders = people.filter(({ id }) =>
    facts.about(id, 'holds').some(({ object }) => office.includes(object)),
  )
  if (holders.length === 1) return holders[0]
  return holders.length === 0 && people.length === 1 && mention.form === 'name'
    ? people[0]
    : undefined
}

/** The stays of a person in an office. */
export const termsOf = (
  facts: FactBase,
  person: string,
  office: readonly string[],
): readonly Fact[] => facts.about(person, 'holds').filter(({ object }) => office.includes(object))

/**
 * Who certainly held an office over the whole of a range (several people where it changed hands), or nothing where the
 * record has a gap there.
 */
export function holdersAt(
  facts: FactBase,
  office: readonly string[],
  day: DayRange,
): readonly Fact[] {
  const terms = office.flatMap((id) => facts.pointingTo(id, 'holds'))
  const sure = terms.some((fact) =>
    rangesMeet(certainRange(fact), { from: day.from, to: day.from }),
  )
  const end = terms.some((fact) => rangesMeet(certainRange(fact), { from: day.to, to: day.to }))
  return sure && end ? terms.filter((fact) => rangesMeet(validRange(fact), day)) : []
}

/** Does one of these stays touch the range? A day to spare on both sides. */
export const servedIn = (terms: readonly Fact[], day: DayRange): boolean =>
  terms.some((fact) => rangesMeet(validRange(fact), { from: day.from - 1, to: day.to + 1 }))
