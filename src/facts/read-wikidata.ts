import { entityId } from '../evidence/fact-pack.ts'
import type { EntityType } from '../evidence/facts.ts'
import type { Imported, ImportedEntity, ImportedFact, ImportSetting } from './imported.ts'
import { PackError } from './pack-error.ts'

/** Wikidata properties and the relations they are read as. */
const relations: Readonly<Record<string, string>> = {
  P36: 'capital',
  P47: 'borders',
  P38: 'currency',
  P39: 'holds',
  P463: 'member-of',
  P17: 'located-in',
  P571: 'founded',
  P569: 'born',
  P570: 'died',
  P35: 'head of state',
  P6: 'head of government',
  P159: 'headquarters',
  P169: 'chief executive',
  P112: 'founder',
}

const types: Readonly<Record<string, EntityType>> = {
  Q5: 'person',
  Q6256: 'country',
  Q3624078: 'country',
  Q515: 'city',
  Q5119: 'city',
  Q43229: 'organisation',
  Q4830453: 'organisation',
}

interface WikidataEntity {
  readonly id: string
  readonly labels?: Readonly<Record<string, { readonly value: string }>>
  readonly aliases?: Readonly<Record<string, readonly { readonly value: string }[]>>
  readonly claims?: Readonly<Record<string, readonly Statement[]>>
}

interface Statement {
  readonly rank?: 'preferred' | 'normal' | 'deprecated'
  readonly mainsnak: Snak
  readonly qualifiers?: Readonly<Record<string, readonly Snak[]>>
}

interface Snak {
  readonly snaktype: string
  readonly datavalue?: { readonly value: unknown }
}

/**
 * Reads Wikidata JSON: `{entities: {…}}` as the API gives it, a list, or one entity a line as in the dumps. Deprecated
 * statements are left out; where a statement is preferred, the normal ones of that property that have no end of their own
 * are left out too. P580 and P582 give the days, P585 a single one. Throws `PackError`.
 */
export function readWikidata(text: string, setting: ImportSetting): Imported {
  const items = readItems(text, setting.file)
  const names = new Map(items.map(({ item }) => [item.id, nameOf(item)]))
  const entities: ImportedEntity[] = []
  const facts: ImportedFact[] = []
  for (const { item, line } of items) {
    const entity = readEntity(item, line)
    entities.push(entity)
    for (const [property, statements] of Object.entries(item.claims ?? {})) {
      const relation = relations[property]
      if (relation === undefined) continue
      for (const statement of truthy(statements)) {
        const object = valueOf(statement.mainsnak, names)
        if (object === undefined) continue
        facts.push({
          subject: entity.id,
          relation,
          object,
          ...daysOf(statement),
          status: 'settled',
          source: sourceOf(item, setting),
          line,
        })
      }
    }
  }
  return { entities, facts }
}

const sourceOf = (item: WikidataEntity, setting: ImportSetting) => ({
  ...setting.source,
  name: 'Wikidata',
  url: `https://www.wikidata.org/wiki/${item.id}`,
  licence: 'CC0',
})

const nameOf = (item: WikidataEntity): string =>
  item.labels?.['en']?.value ?? item.labels?.['mul']?.value ?? item.id

function readItems(text: string, file: string): { item: WikidataEntity; line: number }[] {
  const whole = tryParse(text)
  if (whole !== undefined) {
    const list = Array.isArray(whole)
      ? whole
      : Object.values((whole as { entities?: object } | null)?.entities ?? { one: whole })
    return list.map((item: unknown) => ({ item: asItem(item, file, 1), line: 1 }))
  }
  const items: { item: WikidataEntity; line: number }[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const row = raw.trim().replace(/,$/, '')
    if (row === '' || row === '[' || row === ']') continue
    const item = tryParse(row)
    if (item === undefined) throw new PackError(file, index + 1, 'not a line of JSON')
    items.push({ item: asItem(item, file, index + 1), line: index + 1 })
  }
  return items
}

function asItem(value: unknown, file: string, line: number): WikidataEntity {
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string')
    return value as WikidataEntity
  throw new PackError(file, line, 'holds something that is no item of Wikidata')
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function readEntity(item: WikidataEntity, line: number): ImportedEntity {
  const kinds = (item.claims?.['P31'] ?? []).map(({ mainsnak }) => idOf(mainsnak))
  const type =
    kinds.map((kind) => types[kind ?? '']).find((found) => found !== undefined) ?? 'other'
  const label = nameOf(item)
  const aliases = (item.aliases?.['en'] ?? []).map(({ value }) => value)
  return { id: entityId(type, label), type, label, aliases, wikidata: item.id, line }
}

const idOf = ({ datavalue }: Snak): string | undefined =>
  (datavalue?.value as { id?: string } | undefined)?.id

function truthy(statements: readonly Statement[]): readonly Statement[] {
  const kept = statements.filter(
    ({ rank, mainsnak }) => rank !== 'deprecated' && mainsnak.snaktype === 'value',
  )
  if (!kept.some(({ rank }) => rank === 'preferred')) return kept
  return kept.filter(
    ({ rank, qualifiers }) => rank === 'preferred' || qualifiers?.['P582'] !== undefined,
  )
}

function valueOf(snak: Snak, names: ReadonlyMap<string, string>): string | undefined {
  const value = snak.datavalue?.value
  if (typeof value === 'string') return value
  const { id, time, precision, amount } = (value ?? {}) as {
    id?: string
    time?: string
    precision?: number
    amount?: string
  }
  if (id) return names.get(id) ?? id
  return time ? dayOf(time, precision) : amount
}

/** `+2008-02-18T00:00:00Z` with its precision (11 day, 10 month, 9 year). */
function dayOf(time: string, precision = 11): string | undefined {
  const [, sign, year, month, day] = /^([+-])(\d+)-(\d\d)-(\d\d)/.exec(time) ?? []
  if (!year || sign === '-') return undefined
  const short = year.padStart(4, '0')
  if (precision < 9) return undefined
  return precision === 9
    ? short
    : precision === 10
      ? `${short}-${month}`
      : `${short}-${month}-${day}`
}

function daysOf({ qualifiers }: Statement): { from?: string; to?: string } {
  const day = (property: string): string | undefined => {
    const value = qualifiers?.[property]?.[0]?.datavalue?.value as
      { time?: string; precision?: number } | undefined
    return value?.time ? dayOf(value.time, value.precision) : undefined
  }
  const from = day('P580') ?? day('P585')
  const to = day('P582') ?? day('P585')
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}
