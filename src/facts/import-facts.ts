import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { checkImported } from './check-imported.ts'
import type { Imported, ImportSetting } from './imported.ts'
import { PackError } from './pack-error.ts'
import { readClaimReviews } from './read-claim-reviews.ts'
import { readCsvFacts } from './read-csv-facts.ts'
import { readRdf } from './read-rdf.ts'
import { readSparqlResults } from './read-sparql-results.ts'
import { readWikidata } from './read-wikidata.ts'
import { readYamlFacts } from './read-yaml-facts.ts'
import { writeFactStore } from './write-fact-store.ts'

export interface ImportOptions {
  /** The folder stores are kept in. */
  readonly folder: string
  /** ISO day of the import. */
  readonly today: string
  /** The store's name; the file's name unless given. */
  readonly name?: string
  /** The file holds ClaimReview. */
  readonly claimReview?: boolean
}

export interface ImportResult {
  readonly path: string
  readonly facts: number
  readonly entities: number
  readonly reviews: number
}

/** Reads a file of facts and keeps it as a store. Throws `PackError`; nothing is kept then. */
export async function importFacts(file: string, options: ImportOptions): Promise<ImportResult> {
  const text = readFileSync(file, 'utf8')
  const name = options.name ?? basename(file, extname(file))
  const path = join(options.folder, `${name}.facts`)
  const source = { name: basename(file), url: '', retrieved: options.today }
  const reviews = options.claimReview ? readClaimReviews(text, file) : []
  const imported = options.claimReview
    ? { entities: [], facts: [] }
    : await readFacts(text, { file, source })
  checkImported(file, imported)
  writeFactStore(path, { ...imported, name, made: options.today, reviews })
  return {
    path,
    facts: imported.facts.length,
    entities: imported.entities.length,
    reviews: reviews.length,
  }
}

/** Tells the format by the file's ending, JSON by its content. */
async function readFacts(text: string, setting: ImportSetting): Promise<Imported> {
  const ending = extname(setting.file).toLowerCase()
  if (ending === '.csv') return readCsvFacts(text, setting)
  if (ending === '.yaml' || ending === '.yml') return readYamlFacts(text, setting)
  if (ending === '.ttl') return readRdf(text, 'turtle', setting)
  if (ending === '.nq' || ending === '.nt') return readRdf(text, 'nquads', setting)
  if (ending === '.srj' || /^\s*\{\s*"head"\s*:/.test(text)) return readSparqlResults(text, setting)
  if (/^\.(?:json|jsonl|ndjson)$/.test(ending)) return readWikidata(text, setting)
  throw new PackError(
    setting.file,
    0,
    `“${ending}” is no format of facts (json, csv, yaml, ttl, nq)`,
  )
}
