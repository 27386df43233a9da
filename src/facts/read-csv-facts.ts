import { entityId } from '../evidence/fact-pack.ts'
import type { EntityType } from '../evidence/facts.ts'
import type { Imported, ImportedEntity, ImportedFact, ImportSetting } from './imported.ts'
import { PackError } from './pack-error.ts'

const required = ['subject', 'relation', 'object'] as const

/**
 * Reads CSV (RFC 4180) with a header: `subject,relation,object` and, in any order, `type,from,to,status,source,url`.
 * Throws `PackError`.
 */
export function readCsvFacts(text: string, setting: ImportSetting): Imported {
  const rows = splitCsv(text, setting.file)
  const header = (rows[0]?.fields ?? []).map((field) => field.trim().toLowerCase())
  for (const name of required)
    if (!header.includes(name)) throw new PackError(setting.file, 1, `the header has no “${name}”`)
  const entities = new Map<string, ImportedEntity>()
  const facts: ImportedFact[] = []
  for (const { fields, line } of rows.slice(1)) {
    if (fields.length !== header.length)
      throw new PackError(
        setting.file,
        line,
        `${fields.length} fields where the header has ${header.length}`,
      )
    const get = (name: string): string => (fields[header.indexOf(name)] ?? '').trim()
    const type = (get('type') || 'other') as EntityType
    const id = entityId(type, get('subject'))
    if (!entities.has(id)) entities.set(id, { id, type, label: get('subject'), aliases: [], line })
    facts.push({
      subject: id,
      relation: get('relation'),
      object: get('object'),
      ...(get('from') ? { from: get('from') } : {}),
      ...(get('to') ? { to: get('to') } : {}),
      status: get('status') === 'contested' ? 'contested' : 'settled',
      source: get('url')
        ? { ...setting.source, name: get('source') || get('url'), url: get('url') }
        : setting.source,
      line,
    })
  }
  return { entities: [...entities.values()], facts }
}

interface CsvRow {
  readonly fields: string[]
  readonly line: number
}

const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y

function splitCsv(text: string, file: string): CsvRow[] {
  const rows: CsvRow[] = []
  let fields: string[] = []
  let line = 1
  let start = 1
  for (let at = 0; at < text.length;) {
    field.lastIndex = at
    const match = field.exec(text)
    if (!match)
      throw new PackError(file, line, 'a quotation mark is not closed or stands inside a field')
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    line += match[0].split('\n').length - 1
    at += match[0].length
    if (match[3] === ',') {
      if (at === text.length) fields.push('')
      else continue
    }
    if (fields.length > 1 || fields[0] !== '') rows.push({ fields, line: start })
    fields = []
    start = line
  }
  return rows
}
