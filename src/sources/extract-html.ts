import type { SourceText } from './source-text.ts'
import { isoDayOf, normaliseText } from './source-text.ts'

// The little of the DOM that is used: the libraries' own types need the browser's.
interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<Node>
}

interface Element extends Node {
  getAttribute(name: string): string | null
  closest(selector: string): Element | null
  remove(): void
}

interface Page {
  readonly title: string
  readonly body: Element | null
  readonly documentElement: Element | null
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
}

interface Parsed {
  readonly title?: string | null
  readonly content?: string | null
  readonly siteName?: string | null
  readonly publishedTime?: string | null
  readonly lang?: string | null
}

const leastMainText = 200
const leastShare = 0.2
const paywallWords =
  /\b(?:subscribe|log in|sign in|register|become a member) (?:now )?to (?:continue|keep|read|unlock)\b/i
const paywallLength = 1_500

/** The main text of a web page, by Readability on a DOM without scripts; never runs anything in the page. */
export async function extractHtml(html: string): Promise<SourceText> {
  const { parseHTML } = (await import('linkedom')) as unknown as {
    parseHTML(html: string): { readonly document: Page }
  }
  const page = parseHTML(html).document
  const data = readStructuredData(page)
  const meta = (names: string): string | undefined => metaContent(page, names)
  const whole = visibleText(page)
  const parsed = await readMain(withoutFrame(parseHTML(html).document))
  const main = parsed?.content
    ? blockText(
        parseHTML(`<!doctype html><html><body>${parsed.content}</body></html>`).document.body,
      )
    : ''
  const text =
    main.length >= leastMainText || main.length >= whole.length * leastShare ? main : whole
  return {
    text,
    ...present('title', parsed?.title || meta('og:title') || page.title),
    ...present('publisher', meta('og:site_name') || data.publisher || parsed?.siteName),
    ...present(
      'date',
      isoDayOf(
        meta('article:published_time') ||
          meta('date') ||
          data.date ||
          timeOf(page) ||
          parsed?.publishedTime,
      ),
    ),
    ...present('lang', page.documentElement?.getAttribute('lang')),
    ...savedFrom(html),
    complete:
      data.free !== false &&
      !(text.length < paywallLength && paywallWords.test(whole)) &&
      text !== '',
  }
}

const present = <Key extends string>(
  key: Key,
  value: string | null | undefined,
): Partial<Record<Key, string>> => (value ? ({ [key]: value.trim() } as Record<Key, string>) : {})

/** Takes away what stands around an article: advertisements change, the article does not. */
function withoutFrame(page: Page): Page {
  for (const part of page.querySelectorAll('nav, footer, aside, form')) {
    if (!part.closest('article, main')) part.remove()
  }
  return page
}

async function readMain(page: Page): Promise<Parsed | null> {
  const { Readability } = (await import('./libraries/readability.ts')) as unknown as {
    Readability: new (page: Page) => { parse(): Parsed | null }
  }
  return new Readability(page).parse()
}

function metaContent(page: Page, name: string): string | undefined {
  const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
  return found?.getAttribute('content') ?? undefined
}

const timeOf = (page: Page): string | undefined =>
  page.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined

interface StructuredData {
  readonly date?: string
  readonly publisher?: string
  readonly free?: boolean
}

/** What schema.org data in the page says of itself. */
function readStructuredData(page: Page): StructuredData {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const raw: unknown = JSON.parse(script.textContent ?? '')
      const items = (Array.isArray(raw) ? raw : [raw]) as readonly Record<string, unknown>[]
      const item = items.find((one) => 'datePublished' in one || 'isAccessibleForFree' in one)
      if (item) return readItem(item)
    } catch {
      // Broken data in a page is the page's own matter.
    }
  }
  return {}
}

function readItem(item: Readonly<Record<string, unknown>>): StructuredData {
  const { datePublished, publisher, isAccessibleForFree: free } = item
  const name =
    typeof publisher === 'object' && publisher !== null && 'name' in publisher
      ? publisher.name
      : publisher
  return {
    ...(typeof datePublished === 'string' ? { date: datePublished } : {}),
    ...(typeof name === 'string' ? { publisher: name } : {}),
    ...(free === false || free === 'False' || free === 'false' ? { free: false } : {}),
  }
}

const hiddenParts =
  'script, style, noscript, template, svg, nav, iframe, [hidden], [aria-hidden="true"]'

function visibleText(page: Page): string {
  for (const part of page.querySelectorAll(hiddenParts)) part.remove()
  return blockText(page.body)
}

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
)
const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'])

function blockText(root: Node | null): string {
  const pieces: string[] = []
  const walk = (node: Node): void => {
    if (node.nodeType === 3) pieces.push(node.textContent ?? '')
    if (node.nodeType !== 1) return
    const name = node.nodeName.toUpperCase()
    if (skipped.has(name)) return
    const separator = blocks.has(name)
      ? '\n\n'
      : name === 'BR'
        ? '\n\n'
        : name === 'TD' || name === 'TH'
          ? ' '
          : ''
    pieces.push(separator)
    for (const child of node.childNodes) walk(child)
    pieces.push(separator)
  }
  if (root) walk(root)
  return normaliseText(joinPieces(pieces))
}

/** Line ends inside text are spaces; only blocks make paragraphs. */
const joinPieces = (pieces: readonly string[]): string =>
  pieces.map((piece) => (piece === '\n\n' ? piece : piece.replace(/\s+/g, ' '))).join('')

const singleFile =
  /<!--\s{0,9}Page saved with SingleFile\s{1,9}url:\s{0,9}(\S{1,4000})\s{1,9}saved date:\s{0,9}(\S[^\n]{0,80}?)\s{0,9}(?:\n|-->)/

function savedFrom(html: string): Pick<SourceText, 'url' | 'saved'> {
  const found = singleFile.exec(html.slice(0, 4_000))
  if (!found?.[1]) return {}
  const saved = new Date((found[2] ?? '').replace(/\(.*\)/, ''))
  return { url: found[1], ...(Number.isNaN(saved.getTime()) ? {} : { saved: saved.toISOString() }) }
}
