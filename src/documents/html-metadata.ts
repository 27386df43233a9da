import type { Root } from 'hast'
import type { Metadata } from './document.ts'
import { attribute, elementsIn, htmlText } from './html-elements.ts'
import { compactMetadata, isoDay } from './metadata.ts'

/** What a page says about itself: JSON-LD before `meta` elements before what can be seen on the page. */
export function readHtmlMetadata(page: Root): Metadata {
  const head = gather(page)
  const linked = head.linked
  const meta = (...names: readonly string[]): string | undefined =>
    names.map((name) => head.meta.get(name)).find((value) => value !== undefined)
  return compactMetadata({
    title:
      named(linked['headline']) ?? meta('og:title', 'twitter:title') ?? head.heading ?? head.title,
    date:
      isoDay(linked['datePublished']) ??
      isoDay(
        meta(
          'article:published_time',
          'datepublished',
          'date',
          'dc.date',
          'dcterms.date',
          'pubdate',
          'publish-date',
        ),
      ) ??
      isoDay(head.time),
    author:
      named(linked['author']) ??
      personOf(meta('author', 'article:author', 'byl', 'dc.creator')) ??
      head.author,
    publisher:
      named(linked['publisher']) ?? meta('og:site_name', 'application-name', 'dc.publisher'),
    url: head.canonical ?? meta('og:url'),
    lang: head.lang,
    label: labelOf(linked, meta('article:section')),
  })
}

interface Head {
  readonly meta: Map<string, string>
  linked: Readonly<Record<string, unknown>>
  title?: string
  heading?: string
  time?: string
  author?: string
  canonical?: string
  lang?: string
}

function gather(page: Root): Head {
  const head: Head = { meta: new Map(), linked: {} }
  for (const element of elementsIn(page)) {
    const words = (): string => htmlText(element).replace(/\s+/g, ' ').trim()
    if (element.tagName === 'html') setOnce(head, 'lang', attribute(element, 'lang'))
    else if (element.tagName === 'title') setOnce(head, 'title', words())
    else if (element.tagName === 'h1') setOnce(head, 'heading', words())
    else if (element.tagName === 'time') setOnce(head, 'time', attribute(element, 'dateTime'))
    else if (element.tagName === 'meta') addMeta(head, element.properties)
    else if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') {
      setOnce(head, 'canonical', attribute(element, 'href'))
    } else if (attribute(element, 'type') === 'application/ld+json')
      addLinked(head, htmlText(element))
    else if (isAuthor(attribute(element, 'rel'), attribute(element, 'itemProp')))
      setOnce(head, 'author', words())
  }
  return head
}

const isAuthor = (rel: string | undefined, property: string | undefined): boolean =>
  rel === 'author' || property === 'author'

type HeadText = 'title' | 'heading' | 'time' | 'author' | 'canonical' | 'lang'

function setOnce(head: Head, name: HeadText, value: string | undefined): void {
  if (value !== undefined && value !== '') head[name] ??= value
}

function addMeta(head: Head, properties: Readonly<Record<string, unknown>>): void {
  const name = properties['property'] ?? properties['name'] ?? properties['itemProp']
  const content = properties['content']
  const key = Array.isArray(name) ? name.join(' ') : name
  if (typeof key !== 'string' || typeof content !== 'string' || content.trim() === '') return
  if (!head.meta.has(key.toLowerCase())) head.meta.set(key.toLowerCase(), content.trim())
}

const articleType = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/

function addLinked(head: Head, json: string): void {
  const item = findArticle(parseJson(json), 0)
  if (item && Object.keys(head.linked).length === 0) head.linked = item
}

function findArticle(value: unknown, depth: number): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined
  if (Array.isArray(value)) return value.map((item) => findArticle(item, depth + 1)).find(Boolean)
  const record = value as Record<string, unknown>
  const types = [record['@type']].flat()
  if (types.some((type) => typeof type === 'string' && articleType.test(type))) return record
  return findArticle(record['@graph'], depth + 1)
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Pages with broken JSON-LD are common; the rest of the head still speaks.
    return undefined
  }
}

function named(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) return value.map(named).filter(Boolean).join(', ') || undefined
  if (typeof value === 'object' && value !== null && 'name' in value) return named(value.name)
  return undefined
}

/** `article:author` often holds the address of a profile, which names nobody. */
const personOf = (value: string | undefined): string | undefined =>
  value !== undefined && /^https?:/.test(value) ? undefined : value

function labelOf(
  linked: Readonly<Record<string, unknown>>,
  section: string | undefined,
): string | undefined {
  const type = [linked['@type']].flat().find((value) => typeof value === 'string')
  const kind = /^(Opinion|Analysis|Review|Satirical|Background|Reportage|AskPublic)/.exec(
    String(type ?? ''),
  )?.[1]
  return (kind ?? named(linked['articleSection']) ?? section)?.toLowerCase()
}
