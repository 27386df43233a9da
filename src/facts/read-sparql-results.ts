import { entityId } from '../evidence/fact-pack.ts'
import type { Imported, ImportedEntity, ImportedFact, ImportSetting } from './imported.ts'
import { PackError } from './pack-error.ts'

interface Results {
  readonly head?: { readonly vars?: readonly string[] }
  readonly results?: {
    readonly bindings?: readonly Readonly<Record<string, { readonly value: string }>>[]
  }
}

/**
 * Reads SPARQL 1.1 results in JSON with the variables `subject`, `relation`, `object` (each also as `…Label`) and, where
 * they are known, `from` and `to`. Throws `PackError`.
 */
export function readSparqlResults(text: string, setting: ImportSetting): Imported {
  const { head, results } = parse(text, setting.file)
  for (const name of ['subject', 'relation', 'object'])
    if (!head?.vars?.some((one) => one === name || one === `${name}Label`))
      throw new PackError(setting.file, 1, `the results have no variable “${name}”`)
  const entities = new Map<string, ImportedEntity>()
  const facts: ImportedFact[] = []
  for (const binding of results?.bindings ?? []) {
    const get = (name: string): string =>
      binding[`${name}Label`]?.value ?? binding[name]?.value ?? ''
    const id = entityId('other', get('subject'))
    const item = /\/(Q\d+)$/.exec(binding['subject']?.value ?? '')?.[1]
    entities.set(id, {
      id,
      type: 'other',
      label: get('subject'),
      aliases: [],
      ...(item ? { wikidata: item } : {}),
      line: 1,
    })
    const [from, to] = [day(get('from')), day(get('to'))]
    facts.push({
      subject: id,
      relation: get('relation'),
      object: day(get('object')) ?? get('object'),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      status: 'settled',
      source: setting.source,
      line: 1,
    })
  }
  return { entities: [...entities.values()], facts }
}

const day = (text: string): string | undefined => /^\+?(\d{4}-\d\d-\d\d)(?:T.*)?$/.exec(text)?.[1]

function parse(text: string, file: string): Results {
  try {
    return (JSON.parse(text) as Results | null) ?? {}
  } catch (cause) {
    const at = Number(/position (\d+)/.exec(String(cause))?.[1] ?? 0)
    throw new PackError(file, text.slice(0, at).split('\n').length, 'syntax error in the JSON')
  }
}
