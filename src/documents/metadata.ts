import type { Metadata } from './document.ts'

/** What is known about a document that says nothing about itself. */
export const noMetadata: Metadata = { sources: [] }

/** Metadata from the keys that writing tools use in front matter. */
export function metadataFromFrontMatter(values: Readonly<Record<string, unknown>>): Metadata {
  const pick = (...names: readonly string[]): unknown =>
    names.map((name) => values[name]).find((value) => value !== undefined && value !== null)
  return compactMetadata({
    title: asText(pick('title', 'headline')),
    date: isoDay(pick('date', 'published', 'publishDate', 'pubDate', 'datePublished', 'created')),
    author: asText(pick('author', 'authors', 'byline', 'by')),
    publisher: asText(pick('publisher', 'publication', 'site')),
    url: asText(pick('url', 'canonical', 'canonical_url', 'canonicalUrl', 'permalink')),
    lang: asText(pick('lang', 'language', 'locale')),
    label: asText(pick('label', 'kind', 'type', 'genre', 'section', 'category'))?.toLowerCase(),
    sources: asList(pick('sources', 'source', 'references')),
  })
}

type Loose = { readonly [Key in keyof Metadata]: Metadata[Key] | undefined }

/** Metadata without the keys that hold nothing. */
export function compactMetadata(values: Partial<Loose>): Metadata {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return { ...noMetadata, ...Object.fromEntries(entries) }
}

const dayFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?![\d])/
const compactDay = /^(\d{4})(\d{2})(\d{2})(?:T|$)/

/** The ISO day of a date as metadata writes it; `undefined` when it is no full, real date. */
export function isoDay(value: unknown): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10)
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  const match = dayFirst.exec(text) ?? compactDay.exec(text)
  if (match) return checkedDay(Number(match[1]), Number(match[2]), Number(match[3]))
  return dayFromWords(text)
}

const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]
const month = String.raw`([A-Za-z]{3,9})\.?`
const dayMonthYear = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+${month},?\s+(\d{4})\b`)
const monthDayYear = new RegExp(String.raw`\b${month}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`)

/** The ISO day of “10 January 2026” or “January 10, 2026” in a short text. */
export function dayFromWords(text: string): string | undefined {
  const found = dayMonthYear.exec(text)
  if (found) return checkedDay(Number(found[3]), monthNumber(found[2]), Number(found[1]))
  const american = monthDayYear.exec(text)
  if (american)
    return checkedDay(Number(american[3]), monthNumber(american[1]), Number(american[2]))
  return undefined
}

const monthNumber = (name = ''): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1

function checkedDay(year: number, monthOfYear: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, monthOfYear - 1, day))
  const real =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === monthOfYear - 1 &&
    date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : undefined
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ') || undefined
  if (typeof value === 'object' && value !== null && 'name' in value) return asText(value.name)
  return undefined
}

function asList(value: unknown): readonly string[] {
  const items = Array.isArray(value) ? value : [value]
  return items.map((item) => asText(item) ?? addressOf(item)).filter((item) => item !== undefined)
}

const addressOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'url' in value ? asText(value.url) : undefined
