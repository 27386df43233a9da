import type { Nodes, Root } from 'mdast'
import type { Span } from '../text/span.ts'
import type { Block, Citation } from './article.ts'
import { findAuthorYears } from './author-year.ts'
import { addressLength } from './mask-addresses.ts'
import { readReferences, type Reference, type References } from './references.ts'

/**
 * The pointers of a document to its sources, in order: links, bare addresses, note marks, and reference markers such as `[7]`
 * or `¹`. A mark carries the words and the address of the note or entry it points to.
 */
export function findCitations(text: string, tree: Root, blocks: readonly Block[]): Citation[] {
  const references = readReferences(text, tree, blocks)
  const citations: Citation[] = []
  collect(tree, { text, references, citations })
  return citations.sort((a, b) => a.start - b.start)
}

interface Finder {
  readonly text: string
  readonly references: References
  readonly citations: Citation[]
}

function collect(node: Nodes, finder: Finder): void {
  const { references, citations } = finder
  const span = spanOf(node)
  if (node.type === 'link') return void addLink(node.url, span, finder)
  if (node.type === 'linkReference') {
    const url = references.definitions.get(node.identifier)
    if (url !== undefined) addLink(url, span, finder)
    return
  }
  if (node.type === 'footnoteReference') {
    citations.push({ ...span, kind: 'note', ...pointed(references.notes.get(node.identifier)) })
    return
  }
  if (node.type === 'text') return addFromText(span, finder)
  if ('children' in node) for (const child of node.children) collect(child, finder)
}

function addFromText(span: Span, finder: Finder): void {
  const words = finder.text.slice(span.start, span.end)
  addAddresses(span.start, words, finder)
  addMarkers(span.start, words, finder)
  for (const place of findAuthorYears(finder.text, span)) {
    finder.citations.push({
      ...place,
      kind: 'marker',
      source: finder.text.slice(place.start, place.end),
    })
  }
}

function addLink(url: string, span: Span, { text, citations }: Finder): void {
  if (/^(?:#|mailto:|tel:|javascript:)/i.test(url) || url === '') return
  const shown = text.slice(span.start, span.end).replace(/^<|>$/g, '')
  citations.push({ ...span, kind: shown === url ? 'address' : 'link', url })
}

const address =
  /\b(?:https?:\/\/|www\.)[^\s<>"“”]{2,2000}|\bdoi:\s?10\.\d{4,9}\/[^\s<>"“”]{1,200}/gi

function addAddresses(offset: number, words: string, { citations }: Finder): void {
  if (!words.includes('://') && !addressSign.test(words)) return
  for (const match of words.matchAll(address)) {
    const shown = match[0].slice(0, addressLength(match[0]))
    const start = offset + match.index
    citations.push({ start, end: start + shown.length, kind: 'address', url: fullAddress(shown) })
  }
}

const addressSign = /www\.|doi:/i

function fullAddress(shown: string): string {
  if (/^www\./i.test(shown)) return `https://${shown}`
  return shown.replace(/^doi:\s?/i, 'https://doi.org/')
}

const superscript = /[¹²³⁰⁴-⁹]/
const marker =
  /\[(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,12})\]|(?<=[\p{L}.,;:!?)”’"])([¹²³⁰⁴-⁹]+)(?=\s|$)/gu
const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const unitBefore = /(?:^|[^\p{L}])(?:m|km|cm|mm|ft|mi|in|sq)$/iu

function addMarkers(offset: number, words: string, { references, citations }: Finder): void {
  if (!words.includes('[') && !superscript.test(words)) return
  for (const match of words.matchAll(marker)) {
    const start = offset + match.index
    if (references.entryStarts.has(start)) continue
    if (
      match[2] !== undefined &&
      unitBefore.test(words.slice(Math.max(0, match.index - 4), match.index))
    )
      continue
    const entry = references.entries.get(firstNumber(match[1] ?? match[2] ?? ''))
    citations.push({ start, end: start + match[0].length, kind: 'marker', ...pointed(entry) })
  }
}

function firstNumber(shown: string): number {
  const plain = shown.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(digits.indexOf(digit)))
  return Number(/\d+/.exec(plain)?.[0] ?? 0)
}

const pointed = (reference: Reference | undefined): Partial<Citation> =>
  reference === undefined
    ? {}
    : {
        source: reference.words,
        target: reference.span,
        ...(reference.url === undefined ? {} : { url: reference.url }),
      }

const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})
