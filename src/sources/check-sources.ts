import type { SourceOutcome } from './add-sources.ts'
import { fetchPage } from './fetch-page.ts'
import type { LockedSource } from './lock.ts'
import { readLockFile, updateLockFile } from './lock-file.ts'
import { lockPage } from './lock-page.ts'
import { withSource } from './lock.ts'
import { SourceError } from './source-error.ts'
import type { SourcesSetting } from './sources-setting.ts'
import { openNetwork } from './sources-setting.ts'

/** Addresses that are not fetched but are read again from disk. */
const isWeb = ({ url }: LockedSource): boolean => /^https?:\/\//i.test(url)

/**
 * Asks each locked page again and records what came of it: `update` takes its new text, `check` only notes whether it is
 * still there. Throws `SourceError` when there is no lock file.
 */
export async function revisitSources(
  mode: 'check' | 'update',
  setting: SourcesSetting,
): Promise<SourceOutcome[]> {
  const lock = readLockFile(setting.folder)
  if (!lock)
    throw new SourceError(
      'there is no factlint.sources.lock here; run “factlint sources add” first',
    )
  const sources = Object.values(lock.sources).filter(isWeb)
  const network = await openNetwork(setting)
  const outcomes: SourceOutcome[] = []
  try {
    for (const source of sources) {
      const now =
        mode === 'update'
          ? await lockPage(source.url, setting.folder, network.fetching, source)
          : await probe(source, (url) => fetchPage(url, network.fetching))
      await updateLockFile(setting.folder, (current) => withSource(current, now))
      const outcome = describe(now)
      outcomes.push(outcome)
      setting.tell(
        `${outcomes.length}/${sources.length} ${outcome.outcome} ${source.url}${outcome.problem ? `: ${outcome.problem}` : ''}`,
      )
    }
  } finally {
    await network.close()
  }
  return outcomes
}

async function probe(
  source: LockedSource,
  fetch: (url: string) => Promise<{ readonly status: number }>,
): Promise<LockedSource> {
  const rest = omitProblem(source)
  try {
    const { status } = await fetch(source.url)
    if (status === 404 || status === 410) return { ...rest, status, problem: 'the page is gone' }
    return status === 200
      ? { ...rest, status }
      : { ...rest, problem: `the server answers ${status}` }
  } catch (error) {
    return { ...rest, problem: error instanceof Error ? error.message : String(error) }
  }
}

function describe({ url, status, problem }: LockedSource): SourceOutcome {
  if (status === 404 || status === 410)
    return { address: url, outcome: 'dead', ...(problem ? { problem } : {}) }
  return problem
    ? { address: url, outcome: 'not-retrievable', problem }
    : { address: url, outcome: 'kept' }
}

function omitProblem(source: LockedSource): LockedSource {
  const rest = { ...source }
  delete rest.problem
  return rest
}
