import {
  entityId,
  type EntityRow,
  type FactPack,
  type FactRow,
  type SourceRow,
} from '../../src/evidence/fact-pack.ts'
import type { EntityType, Relation } from '../../src/evidence/facts.ts'

export interface EntityDetails {
  readonly aliases?: readonly string[]
  readonly adjectives?: readonly string[]
  readonly wikidata?: string
  readonly place?: readonly [number, number]
  readonly namesake?: boolean
}

export interface FactDetails {
  readonly from?: string
  readonly to?: string
  readonly tail?: string
  readonly contested?: boolean
  readonly expires?: string
}

export interface PackWriter {
  source(row: SourceRow): number
  entity(type: EntityType, label: string, details?: EntityDetails): number
  find(type: EntityType, label: string): number | undefined
  fact(
    relation: Relation,
    source: number,
    subject: number,
    object: number | string,
    details?: FactDetails,
  ): void
  pack(): FactPack
}

/** Collects entities and facts, each once. */
export function createPackWriter(name: string, made: string): PackWriter {
  const sources: SourceRow[] = []
  const entities: EntityRow[] = []
  const numbers = new Map<string, number>()
  const groups = new Map<string, { relation: Relation; source: number; rows: FactRow[] }>()
  const seen = new Set<string>()
  return {
    source: (row) => {
      const known = sources.findIndex(([, url]) => url === row[1])
      return known >= 0 ? known : sources.push(row) - 1
    },
    entity: (type, label, details = {}) => {
      const id = entityId(type, label)
      const known = numbers.get(id)
      if (known !== undefined) {
        entities[known] = merge(entities[known] as EntityRow, details)
        return known
      }
      numbers.set(id, entities.length)
      return entities.push(merge([type, label], details)) - 1
    },
    find: (type, label) => numbers.get(entityId(type, label)),
    fact: (relation, source, subject, object, details = {}) => {
      const key = `${relation}|${source}`
      const group = groups.get(key) ?? { relation, source, rows: [] }
      groups.set(key, group)
      const row = factRow(subject, object, details)
      const mark = `${relation}|${JSON.stringify(row)}`
      if (!seen.has(mark)) group.rows.push(row)
      seen.add(mark)
    },
    pack: () => ({
      name,
      made,
      sources,
      entities: entities.map(trim),
      facts: [...groups.values()],
    }),
  }
}

function merge(row: EntityRow, details: EntityDetails): EntityRow {
  const [type, label, aliases, adjectives, wikidata, place, namesake] = row
  return [
    type,
    label,
    join(aliases, details.aliases),
    join(adjectives, details.adjectives),
    details.wikidata ?? wikidata ?? '',
    (details.place ?? place) as readonly [number, number],
    (details.namesake ? 1 : namesake) as 1,
  ]
}

function join(known: string | undefined, more: readonly string[] | undefined): string {
  const all = [...(known ? known.split(';') : []), ...(more ?? [])]
  return [...new Set(all)].filter((name) => name !== '' && !name.startsWith('the ')).join(';')
}

/** Drops empty fields at the end: they need not be stored. */
function trim<Row extends readonly unknown[]>(row: Row): Row {
  const fields = row.map((field) => (field === undefined || field === '' ? 0 : field))
  while (fields.length > 2 && fields.at(-1) === 0) fields.pop()
  return fields as unknown as Row
}

const factRow = (
  subject: number,
  object: number | string,
  { from, to, tail, contested, expires }: FactDetails,
): FactRow =>
  trim([subject, object, from, to, tail, contested ? 1 : undefined, expires] as unknown as FactRow)
