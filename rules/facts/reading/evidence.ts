import { writeDay } from '../../../src/evidence/fact-days.ts'
import type { Evidence } from '../../../src/evidence/evidence.ts'
import type { Fact, FactBase } from '../../../src/evidence/facts.ts'

/** A fact as the evidence of a finding: source, address, and the fact in plain words. */
export const evidenceFor = (facts: FactBase, fact: Fact): Evidence => ({
  source: fact.source.name,
  url: fact.source.url,
  quote: sayFact(facts, fact),
})

/** The name of an entity, or the value itself. */
export const labelOf = (facts: FactBase, id: string): string => facts.entity(id)?.label ?? id

/** “Emmanuel Macron holds president of France, from 14 May 2017”. */
export function sayFact(facts: FactBase, fact: Fact): string {
  const [subject, object] = [labelOf(facts, fact.subject), labelOf(facts, fact.object)]
  const words = phrases[fact.relation]
  const time = sayTime(fact)
  if (fact.relation === 'recognised')
    return `${subject} recognised ${object}: ${fact.from ? writeDay(fact.from) : ''}`
  if (fact.relation === 'lived') return `${subject}: ${time}`
  return `${subject} ${words ?? fact.relation} ${object}${time ? ` (${time})` : ''}`
}

const phrases: Readonly<Record<string, string>> = {
  holds: '–',
  capital: '– capital:',
  'member-of': '– member of',
  borders: 'borders',
  currency: '– currency:',
  'located-in': 'lies in',
  'independent-from': '– independent from',
}

/** “20 January 2009 to 20 January 2017”, “since 2019”. */
export function sayTime({ from, to }: Pick<Fact, 'from' | 'to'>): string {
  if (from && to) return `${writeDay(from)} to ${writeDay(to)}`
  if (from) return `since ${writeDay(from)}`
  return to ? `until ${writeDay(to)}` : ''
}

/** Names in a list: “A, B and C”. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
