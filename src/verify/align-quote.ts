import type { Span } from '../text/span.ts'
import type { AlignedPair, WordAlignment } from './align-words.ts'
import { alignWords } from './align-words.ts'
import type { Candidate } from './find-seeds.ts'
import { findCandidates } from './find-seeds.ts'
import type { FoldedText } from './fold-words.ts'
import { foldWords } from './fold-words.ts'
import type { QuoteEdit } from './quote-edits.ts'
import { turnOf } from './quote-edits.ts'
import type { QuoteSegment } from './quote-segments.ts'
import { splitQuote } from './quote-segments.ts'

/** Where a quotation stands in a source, and how it differs from it. */
export interface QuoteAlignment extends Span {
  /** Index of the source; `start` and `end` are offsets into its text. */
  readonly source: number
  /** Edited words per word of the quotation: 0 = word for word. */
  readonly distance: number
  /** In the order of the quotation. Ellipses, brackets, case, dashes and quotation marks are no edits. */
  readonly edits: readonly QuoteEdit[]
  /** Some edit, ellipsis or bracket adds or drops a negation, modal word, number or name. */
  readonly distorts: boolean
}

const mostCandidates = 6
/** How many words of a source may stand between two segments. */
const widestGap = 300
/** An ellipsis that hides this few words joins one clause; a negation among them turns it. */
const clauseGap = 6
const shortestSegment = 2

/**
 * Finds each quotation in the sources: token-level semi-global alignment, seeded by word pairs, ellipses and brackets
 * as gaps. `undefined` where nothing in any source resembles it.
 */
export function alignQuotes(
  quotes: readonly string[],
  sources: readonly string[],
): (QuoteAlignment | undefined)[] {
  const folded = sources.map(foldWords)
  const parts = quotes.map(splitQuote)
  const anchors = parts.map(longestSegment)
  const candidates = findCandidates(anchors.filter(isPresent), folded, mostCandidates)
  let next = 0
  return quotes.map((quote, at) => {
    const anchor = anchors[at]
    if (!anchor) return undefined
    const aligned = (candidates[next++] ?? []).map((candidate) =>
      alignAt(quote, parts[at] ?? [], anchor, candidate, folded[candidate.source] as FoldedText),
    )
    return aligned.reduce<QuoteAlignment | undefined>(closer, undefined)
  })
}

const isPresent = <T>(value: T | undefined): value is T => value !== undefined

const closer = (best: QuoteAlignment | undefined, next: QuoteAlignment): QuoteAlignment =>
  best && best.distance <= next.distance ? best : next

function longestSegment(segments: readonly QuoteSegment[]): QuoteSegment | undefined {
  const longest = segments.reduce<QuoteSegment | undefined>(
    (best, next) => (best && best.words.length >= next.words.length ? best : next),
    undefined,
  )
  return longest && longest.words.length >= shortestSegment ? longest : undefined
}

interface Placed {
  readonly segment: QuoteSegment
  readonly alignment: WordAlignment
}

/** Aligns the anchor at a candidate place, then its neighbours outwards from it. */
function alignAt(
  quote: string,
  segments: readonly QuoteSegment[],
  anchor: QuoteSegment,
  candidate: Candidate,
  source: FoldedText,
): QuoteAlignment {
  const slack = 8 + (anchor.words.length >> 2)
  const low = Math.max(0, candidate.word - slack)
  const high = Math.min(source.count, candidate.word + anchor.words.length + slack)
  const middle = segments.indexOf(anchor)
  const placed: Placed[] = [
    {
      segment: anchor,
      alignment: alignWords(anchor.hashes, source.hashes, low, high, startsAnew(source)),
    },
  ]
  for (const segment of segments.slice(middle + 1)) {
    const { to } = (placed.at(-1) as Placed).alignment
    placed.push({ segment, alignment: place(segment, source, to, to + widestGap) })
  }
  for (const segment of segments.slice(0, middle).reverse()) {
    const { from } = (placed[0] as Placed).alignment
    placed.unshift({ segment, alignment: place(segment, source, from - widestGap, from) })
  }
  return summarise(quote, placed, source, candidate.source)
}

const place = (
  segment: QuoteSegment,
  source: FoldedText,
  low: number,
  high: number,
): WordAlignment =>
  alignWords(
    segment.hashes,
    source.hashes,
    Math.max(0, low),
    Math.min(source.count, Math.max(high, 0)),
    startsAnew(source),
  )

/** Does a word of the source stand behind the end of a sentence or quotation? */
const startsAnew =
  ({ text, starts, ends }: FoldedText) =>
  (word: number): boolean =>
    word === 0 || /[.!?;:"”\n]/.test(text.slice(ends[word - 1], starts[word]))

function summarise(
  quote: string,
  placed: readonly Placed[],
  source: FoldedText,
  number: number,
): QuoteAlignment {
  const words = placed.reduce((sum, { segment }) => sum + segment.words.length, 0)
  const cost = placed.reduce((sum, { alignment }) => sum + alignment.cost, 0)
  const edits = placed.flatMap((item, at) => [
    ...gapEdit(quote, placed[at - 1], item, source),
    ...editsOf(quote, item, source),
  ])
  const from = (placed[0] as Placed).alignment.from
  const to = (placed.at(-1) as Placed).alignment.to
  return {
    source: number,
    start: source.starts[from] ?? source.text.length,
    end: to > from ? (source.ends[to - 1] as number) : (source.starts[from] ?? source.text.length),
    distance: cost / words,
    edits,
    distorts: edits.some((edit) => edit.turns !== undefined),
  }
}

/** A gap counts as an edit only when it turns the sentence: hidden or inserted negation, modal, number. */
function gapEdit(
  quote: string,
  before: Placed | undefined,
  item: Placed,
  source: FoldedText,
): QuoteEdit[] {
  if (!before) return []
  const hidden = item.alignment.from - before.alignment.to
  if (hidden > clauseGap || hidden < 0) return []
  const original = sourceSpan(source, before.alignment.to, item.alignment.from)
  const inserted = item.segment.inserted
  const left = original ? source.text.slice(original.start, original.end) : ''
  const turns = turnOf(inserted ? quote.slice(inserted.start, inserted.end) : '', left)
  if (turns === undefined || turns === 'name') return []
  // What an ellipsis leaves out may hold numbers, or another sentence; only a turned clause counts.
  if (!inserted && (turns === 'number' || /[.!?]/.test(left))) return []
  return [{ ...(inserted && { quote: inserted }), ...(original && { source: original }), turns }]
}

function editsOf(quote: string, { segment, alignment }: Placed, source: FoldedText): QuoteEdit[] {
  return groupEdits(alignment.pairs, segment, source).map((run) =>
    describeRun(quote, run, segment, source),
  )
}

/** Neighbouring edited words belong to one edit. */
function groupEdits(
  pairs: readonly AlignedPair[],
  segment: QuoteSegment,
  source: FoldedText,
): AlignedPair[][] {
  const runs: AlignedPair[][] = []
  let open = false
  for (const pair of pairs) {
    const same =
      pair.quote >= 0 &&
      pair.source >= 0 &&
      segment.hashes[pair.quote] === source.hashes[pair.source]
    if (same) open = false
    else if (open) (runs.at(-1) as AlignedPair[]).push(pair)
    else {
      runs.push([pair])
      open = true
    }
  }
  return runs
}

function describeRun(
  quote: string,
  run: readonly AlignedPair[],
  segment: QuoteSegment,
  source: FoldedText,
): QuoteEdit {
  const quoted = run
    .filter((pair) => pair.quote >= 0)
    .map((pair) => segment.words[pair.quote] as Span)
  const used = run.filter((pair) => pair.source >= 0).map((pair) => pair.source)
  const left =
    quoted.length > 0
      ? { start: (quoted[0] as Span).start, end: (quoted.at(-1) as Span).end }
      : undefined
  const right =
    used.length > 0 ? sourceSpan(source, used[0] as number, (used.at(-1) as number) + 1) : undefined
  const turns = turnOf(
    left ? quote.slice(left.start, left.end) : '',
    right ? source.text.slice(right.start, right.end) : '',
  )
  return { ...(left && { quote: left }), ...(right && { source: right }), ...(turns && { turns }) }
}

function sourceSpan(source: FoldedText, from: number, to: number): Span | undefined {
  if (to <= from) return undefined
  return { start: source.starts[from] as number, end: source.ends[to - 1] as number }
}
