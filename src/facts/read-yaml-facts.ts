import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Pair,
  type YAMLMap,
} from 'yaml'
import { entityId } from '../evidence/fact-pack.ts'
import type { EntityType, FactSource, FactStatus } from '../evidence/facts.ts'
import type { Imported, ImportedEntity, ImportedFact, ImportSetting } from './imported.ts'
import { PackError } from './pack-error.ts'

/**
 * Reads house facts: one YAML document for each thing (`about:`, `type:`, `aliases:`, `same as:`, `source:`), every
 * other key a relation, its value plain or `{value, from, to, status, expires}`, or a list of these. Throws `PackError`.
 */
export function readYamlFacts(text: string, setting: ImportSetting): Imported {
  const lines = new LineCounter()
  const entities: ImportedEntity[] = []
  const facts: ImportedFact[] = []
  const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true })
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line
  for (const document of Array.isArray(documents) ? documents : []) {
    const error = document.errors[0]
    if (error) throw new PackError(setting.file, lineOf(error.pos[0]), plainReason(error.message))
    const { contents } = document
    if (contents === null) continue
    if (!isMap(contents))
      throw new PackError(setting.file, lineOf(contents.range?.[0]), 'expected “key: value” lines')
    readThing(contents, setting, lineOf, entities, facts)
  }
  return { entities, facts }
}

const plainReason = (message: string): string => {
  const first = message.split('\n')[0] ?? message
  return first
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace('Map keys must be unique', 'duplicate key')
}

const ownKeys = new Set(['about', 'type', 'aliases', 'same as', 'source'])

function readThing(
  map: YAMLMap,
  setting: ImportSetting,
  lineOf: (offset: number | undefined) => number,
  entities: ImportedEntity[],
  facts: ImportedFact[],
): void {
  const line = lineOf(map.range?.[0])
  const plain = map.toJSON() as Record<string, unknown>
  const label = plain['about']
  if (typeof label !== 'string')
    throw new PackError(setting.file, line, 'say what it is about (“about: …”)')
  const type = (typeof plain['type'] === 'string' ? plain['type'] : 'organisation') as EntityType
  const subject = entityId(type, label)
  const sameAs = plain['same as']
  entities.push({
    id: subject,
    type,
    label,
    aliases: Array.isArray(plain['aliases']) ? plain['aliases'].map(String) : [],
    ...(typeof sameAs === 'string' ? { sameAs } : {}),
    line,
  })
  const source = readSource(plain['source'], setting)
  for (const pair of map.items as Pair[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    if (ownKeys.has(key)) continue
    const at = lineOf(isScalar(pair.key) ? pair.key.range?.[0] : undefined)
    const values = isSeq(pair.value) ? (plain[key] as unknown[]) : [plain[key]]
    for (const value of values) facts.push(readValue(subject, key, value, source, at, setting))
  }
}

const readSource = (value: unknown, setting: ImportSetting): FactSource =>
  typeof value === 'string'
    ? { ...setting.source, name: value.replace(/^https?:\/\//, ''), url: value }
    : setting.source

function readValue(
  subject: string,
  relation: string,
  value: unknown,
  source: FactSource,
  line: number,
  setting: ImportSetting,
): ImportedFact {
  if (typeof value !== 'object' || value === null)
    return { subject, relation, object: String(value), status: 'settled', source, line }
  const { value: object, from, to, status, expires } = value as Record<string, unknown>
  if (object === undefined) throw new PackError(setting.file, line, `“${relation}” has no value`)
  return {
    subject,
    relation,
    object: String(object),
    ...(from !== undefined ? { from: String(from) } : {}),
    ...(to !== undefined ? { to: String(to) } : {}),
    ...(expires !== undefined ? { expires: String(expires) } : {}),
    status: (status === 'contested' ? 'contested' : 'settled') satisfies FactStatus,
    source,
    line,
  }
}
