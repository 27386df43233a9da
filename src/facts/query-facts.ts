import { readCorePack } from './core-facts.ts'
import { loadOxigraph } from './oxigraph.ts'
import { askEndpoint } from './sparql-endpoint.ts'
import { writeQuads } from './write-quads.ts'

/** Rows of a SELECT, by variable; of an ASK, one row with `answer`. */
export type QueryRows = readonly Readonly<Record<string, string>>[]

export interface QueryOptions {
  /** A SPARQL 1.1 service to ask instead of the packs. From the command line only. */
  readonly endpoint?: string
  /** Milliseconds to wait for it. */
  readonly timeout?: number
}

/** Prefixes every query on the packs may use. */
export const prefixes = [
  'PREFIX f: <https://factlint.dev/facts/term/>',
  'PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>',
  'PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>',
  '',
].join('\n')

/** Runs SPARQL on the core pack, or on a service. Throws `MissingPeerError`, `EndpointError`, or the engine's syntax error. */
export async function queryFacts(query: string, options: QueryOptions = {}): Promise<QueryRows> {
  if (options.endpoint) return askEndpoint(options.endpoint, query, options.timeout ?? 30_000)
  const { Store } = await loadOxigraph()
  const store = new Store()
  store.load([...writeQuads(readCorePack())].join('\n'), { format: 'application/n-triples' })
  const result = store.query(prefixes + query)
  if (typeof result === 'boolean') return [{ answer: String(result) }]
  return (result as readonly ReadonlyMap<string, { readonly value: string }>[]).map((row) =>
    Object.fromEntries([...row].map(([name, term]) => [name, term.value])),
  )
}
