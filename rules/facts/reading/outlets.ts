import type { Article, Citation } from '../../../src/article/article.ts'
import { outletLines } from '../../../src/article/data/outlets.ts'

export interface MislabelledLink {
  readonly citation: Citation
  readonly named: string
  readonly host: string
  /** The outlet the host belongs to. */
  readonly owner: string
}

/** Links whose whole text names an outlet other than the owner of their host. */
export function* mislabelledLinks(article: Article): Generator<MislabelledLink> {
  for (const citation of article.citations) {
    if (citation.kind !== 'link' || !citation.url) continue
    const host = hostName(citation.url)
    const owner = outlets().byHost.get(domainOf(host))
    const named = anchorWords(article, citation)
    const meant = owner && isName(named) ? outlets().byName.get(fold(named)) : undefined
    if (!owner || !meant || meant.has(owner)) continue
    yield { citation, named, host, owner }
  }
}

/** The words of the link without markup, “reported by” and “according to” cut off. */
const anchorWords = (article: Article, { start, end }: Citation): string =>
  article.prose
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:according to|reported by|via|source:|from|in|by) /i, '')
    .replace(/ (?:reports|reported|says|said|writes|wrote|report|story|article)$/i, '')

/** A tag such as “nation” is no outlet. */
const isName = (words: string): boolean => /\p{Lu}/u.test(words)

const hostName = (url: string): string =>
  /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''

function domainOf(host: string): string {
  const known = outlets().byHost
  let rest = host.replace(/^www\./, '')
  while (rest.includes('.') && !known.has(rest)) rest = rest.slice(rest.indexOf('.') + 1)
  return rest
}

const fold = (name: string): string => name.toLowerCase().replace(/^the /, '').replaceAll('’', "'")

interface Outlets {
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>
  readonly byHost: ReadonlyMap<string, string>
}

let made: Outlets | undefined
const outlets = (): Outlets => (made ??= read())

function read(): Outlets {
  const byName = new Map<string, Set<string>>()
  const byHost = new Map<string, string>()
  for (const line of outletLines.split('\n')) {
    const [names, hosts] = line.split(': ')
    if (!names || !hosts) continue
    const [first = '', ...more] = names.split(' / ').map((name) => name.trim())
    for (const name of [first, ...more])
      byName.set(fold(name), (byName.get(fold(name)) ?? new Set()).add(first))
    for (const host of hosts.split(',')) byHost.set(host.trim(), first)
  }
  return { byName, byHost }
}
