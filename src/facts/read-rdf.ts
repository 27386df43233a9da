import { entityId } from '../evidence/fact-pack.ts'
import type { Imported, ImportedEntity, ImportedFact, ImportSetting } from './imported.ts'
import { loadOxigraph } from './oxigraph.ts'
import { PackError } from './pack-error.ts'

const labelTerms = new Set([
  'http://www.w3.org/2000/01/rdf-schema#label',
  'http://www.w3.org/2004/02/skos/core#prefLabel',
  'http://schema.org/name',
  'https://schema.org/name',
])
const aliasTerm = 'http://www.w3.org/2004/02/skos/core#altLabel'

/** Reads Turtle (with oxigraph) or N-Quads (without): each triple a fact, labels and alternative labels as names. Throws `PackError`. */
export async function readRdf(
  text: string,
  format: 'turtle' | 'nquads',
  setting: ImportSetting,
): Promise<Imported> {
  const triples =
    format === 'nquads' ? readQuads(text, setting.file) : await readTurtle(text, setting.file)
  const names = new Map<string, string>()
  const aliases = new Map<string, string[]>()
  for (const { subject, predicate, object } of triples) {
    if (labelTerms.has(predicate) && !names.has(subject)) names.set(subject, object)
    if (predicate === aliasTerm) aliases.set(subject, [...(aliases.get(subject) ?? []), object])
  }
  const nameOf = (term: string): string => names.get(term) ?? localName(term)
  const entities = new Map<string, ImportedEntity>()
  const facts: ImportedFact[] = []
  for (const { subject, predicate, object, line } of triples) {
    const label = nameOf(subject)
    const id = entityId('other', label)
    const item = /\/(Q\d+)$/.exec(subject)?.[1]
    if (!entities.has(id))
      entities.set(id, {
        id,
        type: 'other',
        label,
        aliases: aliases.get(subject) ?? [],
        ...(item ? { wikidata: item } : {}),
        line,
      })
    if (labelTerms.has(predicate) || predicate === aliasTerm) continue
    facts.push({
      subject: id,
      relation: localName(predicate),
      object: nameOf(object),
      status: 'settled',
      source: setting.source,
      line,
    })
  }
  return { entities: [...entities.values()], facts }
}

interface Triple {
  readonly subject: string
  readonly predicate: string
  readonly object: string
  readonly line: number
}

const localName = (term: string): string =>
  /^https?:/.test(term) ? decodeURIComponent(/[^/#]*[/#]?$/.exec(term)?.[0] ?? term) : term

const iri = String.raw`<([^<>"{}|^\x60\\\s]*)>`
const blank = String.raw`(_:[\w.-]+)`
const literal = String.raw`"((?:[^"\\\n]|\\.)*)"(?:\^\^<[^>]*>|@[\w-]+)?`
const quad = new RegExp(
  String.raw`^\s*(?:${iri}|${blank})\s+${iri}\s+(?:${iri}|${blank}|${literal})(?:\s+(?:<[^>]*>|_:[\w.-]+))?\s*\.\s*(?:#.*)?$`,
)

function readQuads(text: string, file: string): Triple[] {
  const triples: Triple[] = []
  for (const [index, row] of text.split('\n').entries()) {
    if (/^\s*(?:#.*)?$/.test(row)) continue
    const match = quad.exec(row)
    if (!match) throw new PackError(file, index + 1, 'not an N-Quads statement')
    const [, subject, blankSubject, predicate = '', object, blankObject, value] = match
    triples.push({
      subject: subject ?? blankSubject ?? '',
      predicate,
      object: object ?? blankObject ?? unescape(value ?? ''),
      line: index + 1,
    })
  }
  return triples
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '"': '"',
  '\\': '\\',
}

const unescape = (text: string): string =>
  text.replace(
    /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/g,
    (_all, short: string, long: string, one: string) =>
      one !== undefined ? (escapes[one] ?? one) : String.fromCodePoint(parseInt(short ?? long, 16)),
  )

async function readTurtle(text: string, file: string): Promise<Triple[]> {
  const { parse } = await loadOxigraph()
  try {
    return parse(text, { format: 'text/turtle' }).map(({ subject, predicate, object }) => ({
      subject: subject.value,
      predicate: predicate.value,
      object: object.value,
      line: 1,
    }))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new PackError(
      file,
      Number(/line (\d+)/i.exec(reason)?.[1] ?? 0),
      `syntax error: ${reason}`,
    )
  }
}
