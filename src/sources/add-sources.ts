import { resolve } from 'node:path'
import type { Article } from '../article/article.ts'
import type { FetchSetting } from './fetch-page.ts'
import { citedAddresses, localAddress } from './cited-addresses.ts'
import { keepText, lockPage } from './lock-page.ts'
import type { LockedSource } from './lock.ts'
import { withSource } from './lock.ts'
import { readLockFile, updateLockFile } from './lock-file.ts'
import { readSourceFiles } from './read-source-file.ts'
import { selectQuotes } from './select-quotes.ts'
import { readSnapshot } from './snapshots.ts'
import { SourceError } from './source-error.ts'
import type { SourcesSetting } from './sources-setting.ts'
import { openNetwork } from './sources-setting.ts'

export interface AddRequest {
  /** Drafts whose citations are added. */
  readonly drafts: readonly Article[]
  /** Addresses and files named on the command line. */
  readonly named: readonly { readonly address: string; readonly title?: string }[]
  /** Fetch again what is locked already. */
  readonly refresh?: boolean
}

/** What came of each address. */
export interface SourceOutcome {
  readonly address: string
  readonly outcome: 'kept' | 'dead' | 'not-retrievable' | 'known'
  readonly problem?: string
}

/**
 * Fetches or reads each cited source and writes it to the lock as soon as it is there, so that a run that was stopped
 * goes on where it ended. Hosts are asked side by side, one request a second each.
 */
export async function addSources(
  request: AddRequest,
  setting: SourcesSetting,
): Promise<SourceOutcome[]> {
  const titles = new Map(request.named.map(({ address, title }) => [address, title]))
  const cited = request.drafts.flatMap((draft) =>
    citedAddresses(draft, setting.folder, setting.cwd),
  )
  const addresses = [...new Set([...titles.keys(), ...cited])]
  const lock = readLockFile(setting.folder)
  const known = new Map(Object.values(lock?.sources ?? {}).map((source) => [source.url, source]))
  const network = await openNetwork(setting)
  let done = 0
  try {
    return await inTurnByHost(addresses, async (address): Promise<SourceOutcome> => {
      const before = known.get(address)
      const fresh = before && !request.refresh && isAtHand(before, setting.folder)
      const source = fresh
        ? before
        : await obtain(address, titles.get(address), setting, network.fetching, before)
      await record(source, request.drafts, setting)
      const result = outcomeOf(address, source, fresh === true)
      setting.tell(
        `${++done}/${addresses.length} ${result.outcome} ${address}${result.problem ? `: ${result.problem}` : ''}`,
      )
      return result
    })
  } finally {
    await network.close()
  }
}

const isAtHand = (source: LockedSource, folder: string): boolean =>
  source.textSha256
    ? readSnapshot(folder, source.textSha256)?.intact === true
    : source.status !== null

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address)

async function obtain(
  address: string,
  title: string | undefined,
  setting: SourcesSetting,
  fetching: FetchSetting,
  known: LockedSource | undefined,
): Promise<LockedSource> {
  const found = isWeb(address)
    ? await lockPage(address, setting.folder, fetching, known)
    : await lockFile(address, setting.folder)
  return title ? { ...found, title } : found
}

/** The block of a local document. */
async function lockFile(address: string, folder: string): Promise<LockedSource> {
  const retrieved = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  const [read] = await readSourceFiles(resolve(folder, address))
  if (!read) return { url: address, retrieved, status: null, problem: 'the file holds no page' }
  return keepText(
    { url: address, retrieved, status: null, mediaType: read.mediaType },
    read,
    folder,
  )
}

/**
 * Reads saved pages: a SingleFile page or the pages of a WARC stand for the addresses they were saved from, any other file
 * for itself. Gives the addresses. Throws `SourceError` for a file outside the folder of the lock.
 */
export async function addSavedFile(
  path: string,
  title: string | undefined,
  setting: SourcesSetting,
): Promise<SourceOutcome[]> {
  const address = localAddress(path, setting.folder)
  const outcomes: SourceOutcome[] = []
  for (const read of await readSourceFiles(path)) {
    const url = read.url ?? address
    if (url === undefined) throw new SourceError(`${path} lies outside ${setting.folder}`)
    const retrieved = (read.saved ?? new Date().toISOString()).replace(/\.\d+Z$/, 'Z')
    const common = { url, retrieved, status: read.url ? 200 : null, mediaType: read.mediaType }
    const source = keepText(common, read, setting.folder)
    await record(title ? { ...source, title } : source, [], setting)
    outcomes.push(outcomeOf(url, source, false))
    setting.tell(`kept ${url}`)
  }
  return outcomes
}

async function record(
  source: LockedSource,
  drafts: readonly Article[],
  { folder }: SourcesSetting,
): Promise<void> {
  const text = source.textSha256 ? readSnapshot(folder, source.textSha256)?.text : undefined
  const quotes = text ? selectQuotes(drafts, text) : []
  await updateLockFile(folder, (lock) => withSource(lock, source, quotes))
}

function outcomeOf(address: string, source: LockedSource, fresh: boolean): SourceOutcome {
  const problem = source.problem ? { problem: source.problem } : {}
  if (source.status === 404 || source.status === 410)
    return { address, outcome: 'dead', ...problem }
  if (!source.textSha256) return { address, outcome: 'not-retrievable', ...problem }
  return { address, outcome: fresh ? 'known' : 'kept', ...problem }
}

const mostHosts = 6

/** Works through the addresses of one host one after the other, through several hosts side by side. Keeps the order. */
async function inTurnByHost<T>(
  addresses: readonly string[],
  work: (address: string) => Promise<T>,
): Promise<T[]> {
  const queues = new Map<string, number[]>()
  addresses.forEach((address, at) => {
    const host = isWeb(address) ? new URL(address).host : ''
    queues.set(host, [...(queues.get(host) ?? []), at])
  })
  const results = new Array<T>(addresses.length)
  const waiting = [...queues.values()]
  const worker = async (): Promise<void> => {
    for (let queue = waiting.shift(); queue; queue = waiting.shift()) {
      for (const at of queue) results[at] = await work(addresses[at] as string)
    }
  }
  await Promise.all(Array.from({ length: mostHosts }, worker))
  return results
}
