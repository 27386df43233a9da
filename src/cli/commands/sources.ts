import { resolve } from 'node:path'
import { cleanText } from '../../reports/clean-text.ts'
import type { SourceOutcome } from '../../sources/add-sources.ts'
import { readLockFile } from '../../sources/lock-file.ts'
import { SourceError } from '../../sources/source-error.ts'
import { openShelf } from '../../sources/source-shelf.ts'
import type { SourcesSetting } from '../../sources/sources-setting.ts'
import { rankCitations, uncheckedCitations } from '../../verify/rank-citations.ts'
import { write, type Io } from '../io.ts'
import { showRanking } from '../show-ranking.ts'
import { readDrafts, rootOf, sortPaths } from '../source-inputs.ts'
import { UsageError } from '../usage-error.ts'

export interface SourcesOptions {
  /** The title of the files or addresses that are named. */
  readonly as?: string
  readonly allowHost?: readonly string[]
  readonly refresh?: boolean
  readonly worst?: string
  readonly format?: string
}

/** `factlint sources add`: keeps what drafts cite, and what is named. Gives the exit status. Throws `UsageError`. */
export async function addSources(
  paths: readonly string[],
  options: SourcesOptions,
  io: Io,
): Promise<number> {
  const setting = await settingFor(options, io)
  const { saved, named, drafts } = await sortPaths(paths, options.as, io)
  const { addSources: add, addSavedFile } = await import('../../sources/add-sources.ts')
  return told(async () => {
    const outcomes: SourceOutcome[] = []
    for (const path of saved)
      outcomes.push(...(await addSavedFile(resolve(io.cwd, path), options.as, setting)))
    const request = {
      drafts: await readDrafts(drafts, io),
      named: named.map((address) => ({ address, ...(options.as ? { title: options.as } : {}) })),
      ...(options.refresh ? { refresh: true } : {}),
    }
    if (request.named.length > 0 || request.drafts.length > 0)
      outcomes.push(...(await add(request, setting)))
    return report(outcomes, io)
  })
}

/** `factlint sources update` and `check`: asks every locked page again. */
export async function revisitSources(
  mode: 'check' | 'update',
  options: SourcesOptions,
  io: Io,
): Promise<number> {
  const { revisitSources: revisit } = await import('../../sources/check-sources.ts')
  return told(async () => report(await revisit(mode, await settingFor(options, io)), io))
}

/** `factlint sources list`: what is locked, one line a source. */
export async function listSources(options: SourcesOptions, io: Io): Promise<number> {
  return told(async () => {
    const lock = readLockFile(await rootOf(io))
    if (!lock) throw new SourceError('there is no factlint.sources.lock here')
    const sources = Object.entries(lock.sources).map(([id, source]) => ({ id, ...source }))
    if (options.format === 'json')
      await write(io.stdout, `${JSON.stringify({ sources }, null, 2)}\n`)
    else {
      for (const { id, url, title, textSha256, status, problem, retrieved } of sources) {
        const state = textSha256
          ? 'kept'
          : status === 404 || status === 410
            ? 'dead'
            : 'not retrievable'
        const note = problem ? ` (${cleanText(problem)})` : ''
        await write(
          io.stdout,
          `${id}: ${state} ${retrieved.slice(0, 10)}${note}\n  ${cleanText(title ?? '')} ${cleanText(url)}\n`,
        )
      }
    }
    return 0
  })
}

/** `factlint sources --worst N`: the cited sentences most likely to fail, as a list to work through. */
export async function rankSources(
  paths: readonly string[],
  options: SourcesOptions,
  io: Io,
): Promise<number> {
  const most = Number(options.worst ?? 10)
  if (!Number.isInteger(most) || most < 1)
    throw new UsageError(`--worst: “${options.worst ?? ''}” is no number of citations`)
  return told(async () => {
    const shelf = openShelf({ folder: await rootOf(io), frozen: true })
    if (!shelf.locked)
      throw new SourceError(
        'there is no factlint.sources.lock here; run “factlint sources add” first',
      )
    const articles = await readDrafts(paths.length > 0 ? paths : ['.'], io)
    const ranked = rankCitations(articles, shelf)
    const unchecked = uncheckedCitations(articles, shelf)
    const texts = new Map(articles.map((article) => [article.path, article.text]))
    const shown =
      options.format === 'json'
        ? `${JSON.stringify({ citations: ranked.slice(0, most), unchecked }, null, 2)}\n`
        : showRanking(ranked, unchecked, texts, most)
    await write(io.stdout, shown)
    return 0
  })
}

async function settingFor({ allowHost }: SourcesOptions, io: Io): Promise<SourcesSetting> {
  return {
    folder: await rootOf(io),
    cwd: io.cwd,
    allowedHosts: allowHost ?? [],
    tell: (line) => io.stderr.write(`${cleanText(line)}\n`),
  }
}

async function report(outcomes: readonly SourceOutcome[], io: Io): Promise<number> {
  const count = (outcome: SourceOutcome['outcome']): number =>
    outcomes.filter((one) => one.outcome === outcome).length
  const kept = count('kept') + count('known')
  await write(
    io.stdout,
    `${kept} kept, ${count('dead')} gone, ${count('not-retrievable')} not retrievable\n`,
  )
  return 0
}

/** A file that cannot be read is the person's to mend, not a fault of ours. */
async function told(work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
      throw new UsageError(`${path ?? ''}: ${message}`)
    throw error
  }
}
