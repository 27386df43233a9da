import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourcePage, SourceShelf } from '../evidence/evidence.ts'
import { cleanUrl } from '../evidence/clean-url.ts'
import type { LockedSource, SourceLock } from './lock.ts'
import { readLockFile } from './lock-file.ts'
import { readSnapshot } from './snapshots.ts'

export interface ShelfSetting {
  /** The folder of the lock file. */
  readonly folder: string
  readonly frozen: boolean
}

/**
 * The shelf of cited pages from lock file and snapshots; reads nothing else and never the network. Page texts are read
 * when first asked for. Throws `SourceError` when the lock file is not valid.
 */
export function openShelf({ folder, frozen }: ShelfSetting): SourceShelf {
  const retractions = readRetractions(folder)
  const lock = readLockFile(folder)
  const pages = Object.values(lock?.sources ?? {}).map((source) => openPage(folder, source))
  const byUrl = new Map<string, SourcePage>()
  for (const page of pages) {
    for (const url of [page.url, page.finalUrl, ...(page.archives ?? [])]) {
      if (url && !byUrl.has(cleanUrl(url))) byUrl.set(cleanUrl(url), page)
    }
  }
  let faults: SourceShelf['faults'] | undefined
  return {
    locked: lock !== undefined,
    frozen,
    page: (url) => byUrl.get(cleanUrl(url)),
    pages,
    get faults() {
      faults ??= lock ? findFaults(folder, lock) : []
      return faults
    },
    ...(retractions ? { retractions } : {}),
  }
}

function openPage(folder: string, source: LockedSource): SourcePage {
  const status = statusOf(source)
  let text: string | undefined
  return {
    url: source.url,
    retrieved: source.retrieved.slice(0, 10),
    status,
    get text() {
      text ??= status === 'kept' ? (readSnapshot(folder, source.textSha256 ?? '')?.text ?? '') : ''
      return text
    },
    complete: source.complete !== false,
    archives: (source.archives ?? []).map(({ url }) => url),
    ...(source.finalUrl ? { finalUrl: source.finalUrl } : {}),
    ...(source.title ? { title: source.title } : {}),
    ...(source.publisher ? { publisher: source.publisher } : {}),
    ...(source.date ? { date: source.date } : {}),
    ...(source.lang ? { lang: source.lang } : {}),
    ...(source.problem ? { problem: source.problem } : {}),
    ...(source.textSha256 && isGone(source) ? { gone: true } : {}),
  }
}

/** The user's list of withdrawn papers beside the lock file: a DOI a line, a note behind a comma. */
export const retractionsFileName = 'factlint.retractions.csv'

function readRetractions(folder: string): ReadonlyMap<string, string> | undefined {
  const path = join(folder, retractionsFileName)
  if (!existsSync(path)) return undefined
  const lines = readFileSync(path, 'utf8').split(/\r?\n/)
  return new Map(
    lines.flatMap((line) => {
      const found =
        /^\s*"?(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s,"]{1,200})"?\s{0,60}(?:,\s{0,60})?(\S.*|)$/.exec(line)
      return found?.[1]
        ? [[found[1].toLowerCase(), found[2]?.replace(/^"|"$/g, '') ?? ''] as const]
        : []
    }),
  )
}

const isGone = ({ status }: LockedSource): boolean => status === 404 || status === 410

function statusOf(source: LockedSource): SourcePage['status'] {
  if (source.textSha256) return 'kept'
  return isGone(source) ? 'dead' : 'not-retrievable'
}

/** Snapshots that are there but do not hash to their name, and locked quotations that their snapshot does not hold. */
function findFaults(
  folder: string,
  { sources, quotes }: SourceLock,
): { readonly url: string; readonly what: string }[] {
  const texts = new Map(
    Object.entries(sources).map(([id, { textSha256 }]) => [
      id,
      textSha256 ? readSnapshot(folder, textSha256) : undefined,
    ]),
  )
  const broken = Object.entries(sources).flatMap(([id, { url }]) =>
    texts.get(id)?.intact === false
      ? [{ url, what: 'the kept text is not the one that was locked' }]
      : [],
  )
  const lost = Object.values(quotes).flatMap(({ source, exact }) => {
    const kept = texts.get(source)
    const url = sources[source]?.url
    if (!url || !kept?.intact || kept.text.includes(exact)) return []
    return [{ url, what: `the locked quotation “${exact.slice(0, 80)}” is not in the kept text` }]
  })
  return [...broken, ...lost]
}
