import type { EntityType, FactSource, FactStatus } from '../evidence/facts.ts'

/** What an importer reads: entities and facts by name, with the line each stands in. */
export interface Imported {
  readonly entities: readonly ImportedEntity[]
  readonly facts: readonly ImportedFact[]
}

export interface ImportedEntity {
  readonly id: string
  readonly type: EntityType
  readonly label: string
  readonly aliases: readonly string[]
  /** The label of the entity this is another name of. */
  readonly sameAs?: string
  readonly wikidata?: string
  readonly line: number
}

export interface ImportedFact {
  readonly subject: string
  readonly relation: string
  readonly object: string
  readonly from?: string
  readonly to?: string
  readonly status: FactStatus
  readonly source: FactSource
  readonly expires?: string
  readonly line: number
}

/** How an importer is told where the data come from. */
export interface ImportSetting {
  readonly file: string
  /** Used where the data name no source of their own. */
  readonly source: FactSource
}
