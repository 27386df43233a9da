import type { Span } from '../text/span.ts'
import type { Block } from './article.ts'

/** A quotation by its marks alone. */
export interface MarkedQuote extends Span {
  readonly content: Span
}

export interface QuoteMarks {
  readonly quotes: readonly MarkedQuote[]
  /** Opening marks whose partner is missing, and closing marks that close nothing. */
  readonly unmatched: readonly Span[]
}

interface Scan {
  readonly prose: string
  readonly quotes: MarkedQuote[]
  readonly unmatched: Span[]
}

/** A quotation mark that waits for its partner. */
interface Open {
  readonly at: number
  readonly mark: string
  /** Index of the block it was opened in, or reopened in last. */
  readonly block: number
}

const anyMark = /["“”„«»‘’'‹›]/g
const letter = /[\p{L}\p{Nd}]/u
const closersOf: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '‘': '’',
  "'": "'’",
  '‹': '›',
}
const singles = "‘’'‹›"
/** Words that start with an apostrophe. */
const elided = /^(?:tis|twas|em|til|cause|bout|n|\d0s|\d\ds?|round|ello)\b/i

/** Pairs the quotation marks of all blocks in one pass. */
export function scanQuoteMarks(prose: string, blocks: readonly Block[]): QuoteMarks {
  const scan: Scan = { prose, quotes: [], unmatched: [] }
  let open: Open | undefined
  blocks.forEach((block, index) => {
    if (block.quoted) return
    open = carriedInto(scan, block, index, open)
    open = scanBlock(scan, block, index, open)
  })
  if (open) scan.unmatched.push({ start: open.at, end: open.at + 1 })
  return scan
}

/** A quotation left open goes on in the next block if that one reopens it, or if it holds the missing closing mark. */
function carriedInto(scan: Scan, block: Block, index: number, open: Open | undefined) {
  if (!open) return undefined
  const first = scan.prose.slice(block.start, block.end).trimStart()[0]
  if (first === open.mark && !singles.includes(open.mark)) return { ...open, block: index }
  if (block.kind === 'paragraph' && closesLater(scan.prose, block, open)) return open
  scan.unmatched.push({ start: open.at, end: open.at + 1 })
  return undefined
}

function closesLater(prose: string, block: Block, open: Open): boolean {
  if (singles.includes(open.mark)) return false
  const part = prose.slice(block.start, block.end)
  const marks = [...part.matchAll(/["“”„«»]/g)]
  const first = marks[0]
  if (!first) return false
  if (!(closersOf[open.mark] ?? '').includes(first[0])) return false
  if (first[0] !== '"') return true
  return isClosingPlace(part, first.index) && !isOpeningPlace(part, first.index)
}

function scanBlock(scan: Scan, block: Block, index: number, carried: Open | undefined) {
  let open = carried
  const text = scan.prose.slice(block.start, block.end)
  if (!carried && !text.includes('"') && !/[“”„«»‘’'‹›]/.test(text)) return undefined
  const skipFirst = carried?.block === index
  let seen = false
  for (const match of text.matchAll(anyMark)) {
    if (skipFirst && !seen) {
      seen = true
      continue
    }
    open = readMark(scan, text, block.start, index, match.index, open)
  }
  return open && singles.includes(open.mark) ? undefined : open
}

function readMark(
  scan: Scan,
  text: string,
  offset: number,
  block: number,
  at: number,
  open: Open | undefined,
): Open | undefined {
  const mark = text[at] ?? ''
  if (open && closes(text, at, open, mark)) {
    const start = open.at
    const end = offset + at + 1
    scan.quotes.push({ start, end, content: { start: start + 1, end: end - 1 } })
    return undefined
  }
  if (open && !reopens(open, mark, text, at)) return open
  if (opens(text, at, mark)) {
    if (open && !singles.includes(open.mark)) {
      scan.unmatched.push({ start: open.at, end: open.at + 1 })
    }
    return { at: offset + at, mark, block }
  }
  if (!open && (mark === '”' || (mark === '"' && isClosingPlace(text, at) && !isInch(text, at)))) {
    scan.unmatched.push({ start: offset + at, end: offset + at + 1 })
  }
  return open
}

/** A double mark that opens while one is open: the first lost its partner (or it was a single mark after all). */
function reopens(open: Open, mark: string, text: string, at: number): boolean {
  if (singles.includes(mark)) return false
  if (singles.includes(open.mark)) return true
  return mark === open.mark && opens(text, at, mark) && mark !== '"'
}

function closes(text: string, at: number, open: Open, mark: string): boolean {
  if (!(closersOf[open.mark] ?? '').includes(mark)) return false
  if (mark === '"') return !isOpeningPlace(text, at) || isClosingPlace(text, at)
  if (!singles.includes(mark) || mark === '›') return true
  if (letter.test(text[at + 1] ?? '')) return false
  return !isPossessive(text, at)
}

/** “workers’ rights”: an s, an apostrophe, a lower-case word, and another mark to close the quotation with. */
function isPossessive(text: string, at: number): boolean {
  if (!/s/i.test(text[at - 1] ?? '')) return false
  if (!/^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4))) return false
  return /['’](?![\p{L}\p{Nd}])/u.test(text.slice(at + 1, at + 300))
}

function opens(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«') return true
  if (mark === '”' || mark === '"' || mark === '»') {
    return isOpeningPlace(text, at) && !isInch(text, at)
  }
  if (mark === '’') return false
  if (!isOpeningPlace(text, at) || elided.test(text.slice(at + 1, at + 8))) return false
  return hasSingleCloser(text, at, mark)
}

function hasSingleCloser(text: string, at: number, mark: string): boolean {
  const rest = text.slice(at + 1, at + 1200)
  const closer =
    mark === '‹' ? /›/ : mark === '‘' ? /’(?![\p{L}\p{Nd}])/u : /[\S]['’](?![\p{L}\p{Nd}])/u
  return closer.test(rest)
}

const isInch = (text: string, at: number): boolean =>
  /[\p{Nd}½¼¾]/u.test(text[at - 1] ?? '') || /^["”]\s*[x×]\s/.test(text.slice(at, at + 5))

const isOpeningPlace = (text: string, at: number): boolean =>
  /^$|[\s([{—–\-/“‘"']/.test(text[at - 1] ?? '') &&
  /^(?:[^\s.,;:!?)\]]|\.{3}\s?\p{L})/u.test(text.slice(at + 1, at + 7))

const isClosingPlace = (text: string, at: number): boolean =>
  /\S/.test(text[at - 1] ?? '') && !letter.test(text[at + 1] ?? '')
