import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readCorePack } from '../../facts/core-facts.ts'
import { importFacts } from '../../facts/import-facts.ts'
import { openStores } from '../../facts/open-stores.ts'
import { queryFacts, type QueryRows } from '../../facts/query-facts.ts'
import { write, type Io } from '../io.ts'

/** Where imported facts are kept, from the working directory. */
export const factsFolder = join('.factlint', 'facts')

export interface FactsQueryOptions {
  readonly factsEndpoint?: string
  readonly format?: string
}

export interface FactsImportOptions {
  readonly claimreview?: boolean
  readonly name?: string
}

/** `factlint facts query`: SPARQL on the packs, or on a service named on the command line. Gives the exit status. */
export async function queryCommand(
  query: string,
  options: FactsQueryOptions,
  io: Io,
): Promise<number> {
  const text = query.startsWith('@') ? readFileSync(resolve(io.cwd, query.slice(1)), 'utf8') : query
  return withPlainErrors(io, async () => {
    const rows = await queryFacts(
      text,
      options.factsEndpoint ? { endpoint: options.factsEndpoint } : {},
    )
    await write(io.stdout, options.format === 'json' ? `${JSON.stringify(rows)}\n` : table(rows))
  })
}

/** `factlint facts import`: reads files of facts into the working directory's stores. Gives the exit status. */
export async function importCommand(
  files: readonly string[],
  options: FactsImportOptions,
  io: Io,
): Promise<number> {
  return withPlainErrors(io, async () => {
    for (const file of files) {
      const result = await importFacts(resolve(io.cwd, file), {
        folder: resolve(io.cwd, factsFolder),
        today: io.today,
        ...(options.name ? { name: options.name } : {}),
        ...(options.claimreview ? { claimReview: true } : {}),
      })
      await write(
        io.stdout,
        `${file}: ${result.facts} facts, ${result.entities} names, ${result.reviews} reviewed claims\n`,
      )
    }
  })
}

/** `factlint facts list`: what there is, how much of it and how old. */
export async function listCommand(io: Io): Promise<number> {
  const core = readCorePack()
  const count = core.facts.reduce((sum, { rows }) => sum + rows.length, 0)
  await write(io.stdout, line(core.name, count, core.made, io.today))
  for (const store of openStores(resolve(io.cwd, factsFolder)))
    await write(io.stdout, line(store.name, store.count, store.asOf, io.today))
  return 0
}

const msPerDay = 86_400_000

function line(name: string, count: number, made: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(made)) / msPerDay)
  const note = days > 180 ? '; findings on present office holders are warnings at most' : ''
  return `${name}: ${count} facts of ${made} (${days} days old${note})\n`
}

function table(rows: QueryRows): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('')
}

async function withPlainErrors(io: Io, run: () => Promise<void>): Promise<number> {
  try {
    await run()
    return 0
  } catch (cause) {
    await write(io.stderr, `factlint: ${cause instanceof Error ? cause.message : String(cause)}\n`)
    return 2
  }
}
