import { parse, stringify } from 'yaml'
import * as v from 'valibot'
import { SourceError } from './source-error.ts'

const text = v.nullish(v.string())

const sourceSchema = v.looseObject({
  url: v.string(),
  finalUrl: text,
  retrieved: v.string(),
  status: v.nullish(v.number()),
  mediaType: text,
  lang: text,
  title: text,
  publisher: text,
  date: text,
  textSha256: text,
  complete: v.nullish(v.boolean()),
  problem: text,
  etag: text,
  lastModified: text,
  archives: v.nullish(v.array(v.looseObject({ url: v.string(), datetime: text }))),
  snapshot: text,
})

const quoteSchema = v.looseObject({
  source: v.string(),
  exact: v.string(),
  prefix: text,
  suffix: text,
})

const lockSchema = v.looseObject({
  lockfileVersion: v.literal(1),
  sources: v.nullish(v.record(v.string(), sourceSchema)),
  quotes: v.nullish(v.record(v.string(), quoteSchema)),
})

/** One kept address. `status` is the HTTP status, null for local files; `problem` says why there is no text. */
export type LockedSource = Readonly<v.InferOutput<typeof sourceSchema>>

/** A quotation as a W3C TextQuoteSelector into the text of a source. */
export type LockedQuote = Readonly<v.InferOutput<typeof quoteSchema>>

export interface SourceLock {
  readonly sources: Readonly<Record<string, LockedSource>>
  readonly quotes: Readonly<Record<string, LockedQuote>>
  /** Whatever else the file holds, such as `claims`; written back as it was. */
  readonly rest: Readonly<Record<string, unknown>>
}

const ownKeys = new Set(['lockfileVersion', 'sources', 'quotes'])

export const emptyLock: SourceLock = { sources: {}, quotes: {}, rest: {} }

/** Reads a lock file's text. Throws `SourceError` when it is not one. */
export function parseLock(yaml: string): SourceLock {
  let raw: unknown
  try {
    raw = parse(yaml)
  } catch (error) {
    throw new SourceError(
      `the lock file is no YAML (${error instanceof Error ? error.message.split('\n')[0] : ''})`,
    )
  }
  if (raw === null || raw === undefined) return emptyLock
  const result = v.safeParse(lockSchema, raw)
  if (!result.success) {
    const [issue] = result.issues
    throw new SourceError(
      `the lock file is not valid at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`,
    )
  }
  const { sources, quotes } = result.output
  const rest = Object.fromEntries(
    Object.entries(result.output).filter(([key]) => !ownKeys.has(key)),
  )
  return { sources: sources ?? {}, quotes: quotes ?? {}, rest }
}

const header =
  '# The pages this project cites, as they were read. Written by `factlint sources`; keep it in version control.\n'

/** The text of a lock file: sorted, one block a source, so that merges stay clean. */
export function formatLock({ sources, quotes, rest }: SourceLock): string {
  const document = {
    lockfileVersion: 1,
    sources: sorted(sources),
    ...(Object.keys(quotes).length > 0 ? { quotes: sorted(quotes) } : {}),
    ...sorted(rest),
  }
  return header + stringify(document, { lineWidth: 0 })
}

const byName = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : 1

const sorted = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).sort(byName))

/** Adds or replaces sources and quotes; a source of the same address keeps its id. */
export function withSource(
  lock: SourceLock,
  source: LockedSource,
  quotes: readonly LockedQuote[] = [],
): SourceLock {
  const known = Object.entries(lock.sources).find(([, { url }]) => url === source.url)?.[0]
  const id = known ?? freeId(source.url, lock)
  const added = quotes.map((quote): [string, LockedQuote] => [
    quoteId(id, quote, lock),
    { ...quote, source: id },
  ])
  return {
    ...lock,
    sources: { ...lock.sources, [id]: source },
    quotes: { ...lock.quotes, ...Object.fromEntries(added) },
  }
}

const longestId = 60

function freeId(url: string, { sources }: SourceLock): string {
  const base = idOf(url)
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!(id in sources)) return id
  }
}

/** A readable name: host and last part of the path. */
function idOf(url: string): string {
  const bare = url.replace(/^[a-z]+:\/\/(?:www\.)?/i, '').replace(/[?#].*$/, '')
  const slug = bare
    .toLowerCase()
    .replace(/\.(?:html?|php|aspx?)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return (
    slug
      .replace(/^-+|-+$/g, '')
      .slice(0, longestId)
      .replace(/-+$/, '') || 'source'
  )
}

function quoteId(source: string, { exact }: LockedQuote, { quotes }: SourceLock): string {
  const known = Object.entries(quotes).find(
    ([, quote]) => quote.source === source && quote.exact === exact,
  )?.[0]
  return known ?? `${source}-${fingerprint(exact)}`
}

/** A short FNV-1a hash: names a quotation, protects nothing. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++)
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
