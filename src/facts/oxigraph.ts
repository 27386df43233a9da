/** What is used of oxigraph. It is an optional peer: loaded only when something asks for SPARQL or Turtle. */
export interface Oxigraph {
  readonly Store: new () => OxigraphStore
  parse(text: string, options: { readonly format: string }): readonly OxigraphQuad[]
}

export interface OxigraphStore {
  load(text: string, options: { readonly format: string }): void
  query(query: string, options?: object): unknown
}

interface OxigraphTerm {
  readonly termType: string
  readonly value: string
}

interface OxigraphQuad {
  readonly subject: OxigraphTerm
  readonly predicate: OxigraphTerm
  readonly object: OxigraphTerm
}

/** Thrown when the optional package is not installed. */
export class MissingPeerError extends Error {
  constructor() {
    super('SPARQL and Turtle need the package “oxigraph”: npm install oxigraph')
    this.name = 'MissingPeerError'
  }
}

/** Loads oxigraph. Throws `MissingPeerError` when it is not installed. */
export async function loadOxigraph(
  load: () => Promise<unknown> = () => import('oxigraph'),
): Promise<Oxigraph> {
  try {
    const loaded = (await load()) as { readonly default?: Oxigraph } & Oxigraph
    return loaded.default ?? loaded
  } catch {
    throw new MissingPeerError()
  }
}
