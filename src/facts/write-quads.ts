import {
  entityId,
  readEntity,
  readFact,
  readSources,
  type FactPack,
} from '../evidence/fact-pack.ts'
import type { Fact } from '../evidence/facts.ts'

const base = 'https://factlint.dev/facts/'
const xsd = 'http://www.w3.org/2001/XMLSchema#'
const label = '<http://www.w3.org/2000/01/rdf-schema#label>'

/**
 * A pack as N-Triples: `entity relation object`, and for each fact a node with `subject`, `relation`, `object`, `from`,
 * `to`, `status` and `source`, so that a query can ask for the time.
 */
export function* writeQuads(pack: FactPack): Generator<string> {
  const { entities } = pack
  const sources = readSources(pack)
  for (const { id, label: name, wikidata } of entities.map(readEntity)) {
    yield `<${iri(id)}> ${label} ${literal(name)} .`
    if (wikidata)
      yield `<${iri(id)}> <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/${wikidata}> .`
  }
  let count = 0
  for (const group of pack.facts)
    for (const row of group.rows) yield* factLines(readFact(group, row, entities, sources), count++)
}

function* factLines(fact: Fact, index: number): Generator<string> {
  const [subject, object] = [
    `<${iri(fact.subject)}>`,
    fact.object.includes('/') ? `<${iri(fact.object)}>` : literal(fact.object),
  ]
  const node = `<${base}fact/${index}>`
  const term = (name: string): string => `<${base}term/${encodeURIComponent(name)}>`
  yield `${subject} ${term(fact.relation)} ${object} .`
  yield `${node} ${term('subject')} ${subject} .`
  yield `${node} ${term('relation')} ${literal(fact.relation)} .`
  yield `${node} ${term('object')} ${object} .`
  if (fact.from) yield `${node} ${term('from')} ${day(fact.from)} .`
  if (fact.to) yield `${node} ${term('to')} ${day(fact.to)} .`
  yield `${node} ${term('status')} ${literal(fact.status)} .`
  yield `${node} ${term('source')} <${encodeURI(fact.source.url)}> .`
}

const iri = (id: string): string => base + id.split('/').map(encodeURIComponent).join('/')
const literal = (text: string): string => JSON.stringify(text)
const kinds: Readonly<Record<number, string>> = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' }
const day = (iso: string): string => `"${iso}"^^<${xsd}${kinds[iso.length] ?? 'string'}>`

/** The address of an entity in queries. */
export const entityAddress = (type: Parameters<typeof entityId>[0], name: string): string =>
  iri(entityId(type, name))
