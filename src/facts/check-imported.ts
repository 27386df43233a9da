import { firstDay, lastDay } from '../evidence/fact-days.ts'
import { functionalRelations } from '../evidence/facts.ts'
import type { Imported, ImportedEntity, ImportedFact } from './imported.ts'
import { PackError } from './pack-error.ts'

/**
 * Refuses what cannot be: a day that is none, an end before its beginning, the same fact twice, two values of a
 * functional relation at one time, names that lead in a circle. Throws `PackError` with file, line and reason.
 */
export function checkImported(file: string, { entities, facts }: Imported): void {
  checkAliases(file, entities)
  const keys = new Map<string, number>()
  for (const fact of facts) {
    checkDays(file, fact)
    const key = [fact.subject, fact.relation, fact.object, fact.from, fact.to].join('\t')
    refuseSecond(file, keys, key, fact, 'the same fact stands in')
    if (functionalRelations.has(fact.relation) && fact.status === 'settled') {
      const once = [fact.subject, fact.relation, fact.from, fact.to].join('\t')
      refuseSecond(
        file,
        keys,
        `once\t${once}`,
        fact,
        `a second value of “${fact.relation}”; the first stands in`,
      )
    }
  }
}

function refuseSecond(
  file: string,
  keys: Map<string, number>,
  key: string,
  fact: ImportedFact,
  reason: string,
): void {
  const known = keys.get(key)
  if (known !== undefined)
    throw new PackError(file, fact.line, `duplicate key: ${reason} line ${known}`)
  keys.set(key, fact.line)
}

function checkDays(file: string, fact: ImportedFact): void {
  for (const day of [fact.from, fact.to, fact.expires])
    if (day !== undefined && !isDay(day))
      throw new PackError(file, fact.line, `“${day}” is no date`)
  if (fact.from && fact.to && lastDay(fact.to) < firstDay(fact.from))
    throw new PackError(file, fact.line, `ends (${fact.to}) before it begins (${fact.from})`)
}

function isDay(text: string): boolean {
  const from = firstDay(text)
  if (Number.isNaN(from)) return false
  const [, , month, day] = /^(-?\d+)(?:-(\d+))?(?:-(\d+))?$/.exec(text) ?? []
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false
  return day === undefined || new Date(from * 86_400_000).getUTCDate() === Number(day)
}

function checkAliases(file: string, entities: readonly ImportedEntity[]): void {
  const next = new Map(
    entities.filter(({ sameAs }) => sameAs).map((entity) => [entity.label, entity]),
  )
  for (const start of next.values()) {
    const met = [start.label]
    let here = next.get(start.sameAs ?? '')
    while (here) {
      met.push(here.label)
      if (here.label === start.label || met.length > next.size + 1)
        throw new PackError(file, start.line, `aliases lead in a circle: ${met.join(' → ')}`)
      here = next.get(here.sameAs ?? '')
    }
  }
}
