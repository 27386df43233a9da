import type { Dispatcher } from 'undici'
import type { AllowedHosts } from './address-guard.ts'
import { checkUrl } from './address-guard.ts'
import { readLimited } from './read-limited.ts'
import { SourceError } from './source-error.ts'

export interface FetchSetting {
  readonly agent: Dispatcher
  readonly allowedHosts: AllowedHosts
  /** Milliseconds for the whole of one page, redirects included. */
  readonly timeout: number
  /** Bytes after decompression. */
  readonly limit: number
  /** Called before each request; waits for its turn, or throws `SourceError` where robots.txt forbids it. */
  readonly permit: (url: URL) => Promise<void>
}

export interface Validators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

/** What came of a request. `body` is absent unless the status is 200. */
export interface FetchedPage {
  readonly finalUrl: string
  readonly status: number
  readonly mediaType: string
  readonly charset?: string
  readonly body?: Buffer
  readonly etag?: string
  readonly lastModified?: string
  /** Seconds the server asks to wait. */
  readonly retryAfter?: number
}

const mostRedirects = 5
const userAgent =
  'factlint/0.1 (+https://www.npmjs.com/package/factlint; reads pages that a draft cites)'
const accepted =
  /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/(?:xhtml\+xml|pdf|json|ld\+json|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/

/**
 * Fetches one page safely: each hop is checked like the first, no credentials, no cookies, no scripts, limits on time and
 * on unpacked bytes. Throws `SourceError` for what is refused; network faults pass through.
 */
export async function fetchPage(
  address: string,
  setting: FetchSetting,
  known: Validators = {},
): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(setting.timeout)
  let url = new URL(address)
  for (let hop = 0; hop <= mostRedirects; hop++) {
    checkUrl(url, setting.allowedHosts)
    await setting.permit(url)
    const response = await send(url, setting, signal, hop === 0 ? known : {})
    const location = redirectOf(response)
    if (location === undefined) return receive(url, response, setting.limit)
    response.body.on('error', () => undefined).destroy()
    url = new URL(location, url)
  }
  throw new SourceError(`the page redirects more than ${mostRedirects} times`)
}

async function send(
  url: URL,
  { agent }: FetchSetting,
  signal: AbortSignal,
  { etag, lastModified }: Validators,
): Promise<Dispatcher.ResponseData> {
  const { request } = await import('./libraries/undici.ts')
  return request(url, {
    dispatcher: agent,
    method: 'GET',
    signal,
    headers: {
      'user-agent': userAgent,
      accept:
        'text/html,application/xhtml+xml,text/plain,text/markdown,application/pdf,application/json;q=0.5',
      'accept-encoding': 'gzip, deflate, br',
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(lastModified ? { 'if-modified-since': lastModified } : {}),
    },
  })
}

const redirects = new Set([301, 302, 303, 307, 308])

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData): string | undefined {
  return redirects.has(statusCode) ? header(headers.location) : undefined
}

async function receive(
  url: URL,
  response: Dispatcher.ResponseData,
  limit: number,
): Promise<FetchedPage> {
  const { statusCode, headers, body } = response
  const [mediaType = '', ...parameters] = (header(headers['content-type']) ?? '')
    .toLowerCase()
    .split(';')
  const page = {
    finalUrl: url.href,
    status: statusCode,
    mediaType: mediaType.trim(),
    ...charsetOf(parameters),
    ...optional('etag', header(headers.etag)),
    ...optional('lastModified', header(headers['last-modified'])),
    ...retryAfter(header(headers['retry-after'])),
  }
  if (statusCode !== 200) {
    body.on('error', () => undefined).destroy()
    return page
  }
  if (!accepted.test(page.mediaType)) {
    body.on('error', () => undefined).destroy()
    throw new SourceError(`pages of type “${page.mediaType || 'unknown'}” are not read`)
  }
  return {
    ...page,
    body: await readLimited(body, header(headers['content-encoding']) ?? '', limit),
  }
}

const header = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value

const optional = <Key extends string>(
  key: Key,
  value: string | undefined,
): Partial<Record<Key, string>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, string>)

function charsetOf(parameters: readonly string[]): { readonly charset?: string } {
  const found = parameters
    .map((part) => /^\s*charset\s*=\s*"?([\w.:-]+)/.exec(part)?.[1])
    .find(Boolean)
  return found ? { charset: found } : {}
}

function retryAfter(value: string | undefined): { readonly retryAfter?: number } {
  if (value === undefined) return {}
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isFinite(seconds) ? { retryAfter: Math.max(0, seconds) } : {}
}
