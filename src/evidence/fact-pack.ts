import type { Entity, EntityType, Fact, FactSource, Relation } from './facts.ts'
import type { NameGroups } from './alias-index.ts'
import type { Notebook } from './notebook.ts'

/** A pack as stored: rows, with sources and entities by number, so that it stays small. */
export interface FactPack {
  readonly name: string
  /** ISO day it was made. */
  readonly made: string
  readonly sources: readonly SourceRow[]
  readonly entities: readonly EntityRow[]
  /** By first word; worked out from the entities where absent. */
  readonly names?: NameGroups
  readonly facts: readonly FactGroup[]
  readonly notes?: Partial<Notebook>
}

/** Name, address up to the row's own part, day retrieved, licence. */
export type SourceRow = readonly [name: string, url: string, retrieved: string, licence: string]

/** Type, label, other names, adjectives, Wikidata id, latitude and longitude, namesake. */
export type EntityRow = readonly [
  type: EntityType,
  label: string,
  aliases?: string,
  adjectives?: string,
  wikidata?: string,
  place?: readonly [number, number],
  namesake?: 1,
]

/** The facts of one relation and one source. */
export interface FactGroup {
  readonly relation: Relation
  readonly source: number
  readonly rows: readonly FactRow[]
}

/** Subject and object (numbers of entities; a string is a plain value), from, to, last part of the address, contested. */
export type FactRow = readonly [
  subject: number,
  object: number | string,
  from?: string,
  to?: string,
  tail?: string,
  contested?: 1,
  expires?: string,
]

export const entityId = (type: EntityType, label: string): string => `${type}/${label}`

/** The entity a row stands for. */
export function readEntity([type, label, , , wikidata, place, namesake]: EntityRow): Entity {
  return {
    id: entityId(type, label),
    type,
    label,
    ...(wikidata ? { wikidata } : {}),
    ...(place ? { place: { latitude: place[0], longitude: place[1] } } : {}),
    ...(namesake ? { namesake: true } : {}),
  }
}

/** The id of an entity by its number; '' where there is none. */
export function idAt(rows: readonly EntityRow[], index: number): string {
  const row = rows[index]
  return row ? `${row[0]}/${row[1]}` : ''
}

/** The fact a row stands for. */
export function readFact(
  group: FactGroup,
  row: FactRow,
  entities: readonly EntityRow[],
  sources: readonly FactSource[],
): Fact {
  const [subject, object, from, to, tail, contested, expires] = row
  const source = sources[group.source] ?? { name: 'unknown', url: '' }
  return {
    subject: idAt(entities, subject),
    relation: group.relation,
    object: typeof object === 'number' ? idAt(entities, object) : object,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    status: contested ? 'contested' : 'settled',
    source: tail ? { ...source, url: source.url + tail } : source,
    ...(expires ? { expires } : {}),
  }
}

/** The sources of a pack, in order. */
export const readSources = (pack: FactPack): FactSource[] =>
  pack.sources.map(([name, url, retrieved, licence]) => ({ name, url, retrieved, licence }))
