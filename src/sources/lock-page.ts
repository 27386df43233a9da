import type { FetchSetting, FetchedPage, Validators } from './fetch-page.ts'
import { fetchPage } from './fetch-page.ts'
import { extractText } from './extract-text.ts'
import type { LockedSource } from './lock.ts'
import { sleep } from './politeness.ts'
import { keepSnapshot } from './snapshots.ts'
import { SourceError } from './source-error.ts'
import type { SourceText } from './source-text.ts'

const longestRetryAfter = 30
const mostRetries = 2

/**
 * Fetches a page and keeps its text; gives its block for the lock. Never throws for what a server or a page does: 404 and
 * 410 are dead, all else is “not retrievable” with the reason.
 */
export async function lockPage(
  url: string,
  folder: string,
  setting: FetchSetting,
  known?: LockedSource,
): Promise<LockedSource> {
  const retrieved = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  try {
    const page = await fetchPatiently(url, setting, validatorsOf(known))
    if (page.status === 304 && known) return { ...known, retrieved }
    const common = describe(url, retrieved, page)
    if (page.status !== 200 || !page.body)
      return keepOld({ ...common, problem: problemOf(page.status) }, known)
    return keepText(common, await extractText(page.body, page.mediaType, page.charset), folder)
  } catch (error) {
    return keepOld({ url, retrieved, status: null, problem: reasonOf(error) }, known)
  }
}

/** The block of a text that is at hand. */
export function keepText(common: LockedSource, read: SourceText, folder: string): LockedSource {
  if (read.text === '') return { ...common, problem: 'the page holds no text' }
  const { hash, path } = keepSnapshot(folder, read.text)
  return {
    ...common,
    ...(read.title ? { title: read.title } : {}),
    ...(read.publisher ? { publisher: read.publisher } : {}),
    ...(read.date ? { date: read.date } : {}),
    ...(read.lang ? { lang: read.lang } : {}),
    ...(read.complete ? {} : { complete: false }),
    textSha256: hash,
    snapshot: path,
  }
}

/** A text kept before stays when the page cannot be had now; only the status tells. */
const keepOld = (now: LockedSource, known: LockedSource | undefined): LockedSource =>
  known?.textSha256
    ? {
        ...known,
        status: now.status ?? known.status ?? null,
        ...(now.problem ? { problem: now.problem } : {}),
      }
    : now

const validatorsOf = (known: LockedSource | undefined): Validators =>
  known?.textSha256
    ? { etag: known.etag ?? undefined, lastModified: known.lastModified ?? undefined }
    : {}

async function fetchPatiently(
  url: string,
  setting: FetchSetting,
  known: Validators,
): Promise<FetchedPage> {
  for (let retry = 0; ; retry++) {
    const page = await fetchPage(url, setting, known)
    const { status, retryAfter } = page
    if ((status !== 429 && status !== 503) || retryAfter === undefined || retry >= mostRetries)
      return page
    if (retryAfter > longestRetryAfter) return page
    await sleep(retryAfter * 1000)
  }
}

function describe(url: string, retrieved: string, page: FetchedPage): LockedSource {
  return {
    url,
    ...(page.finalUrl === new URL(url).href ? {} : { finalUrl: page.finalUrl }),
    retrieved,
    status: page.status,
    ...(page.mediaType ? { mediaType: page.mediaType } : {}),
    ...(page.etag ? { etag: page.etag } : {}),
    ...(page.lastModified ? { lastModified: page.lastModified } : {}),
  }
}

function problemOf(status: number): string {
  if (status === 404 || status === 410) return 'the page is gone'
  if (status === 401 || status === 402 || status === 403)
    return 'the server does not let it be read'
  if (status === 429) return 'the server asks to come back later'
  return `the server answers ${status}`
}

const networkReasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host is not known',
  EAI_AGAIN: 'the host cannot be looked up',
  ECONNREFUSED: 'the host refuses the connection',
  ECONNRESET: 'the connection broke',
  UND_ERR_CONNECT_TIMEOUT: 'the host does not answer in time',
  UND_ERR_BODY_TIMEOUT: 'the page does not come in time',
  UND_ERR_HEADERS_TIMEOUT: 'the host does not answer in time',
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof SourceError ? error.cause : error
  if (cause instanceof SourceError) return cause.message
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return 'the page does not come in time'
  const { code = '' } = error as NodeJS.ErrnoException
  return networkReasons[code] ?? `it cannot be read (${code || error.message})`
}
