import type { Span } from '../text/span.ts'
import type { Block, Quote, Sentence } from './article.ts'
import { classifyQuote } from './quote-kind.ts'
import { scanQuoteMarks } from './quote-marks.ts'

/**
 * The outermost quotations of a text in reading order: curly, straight, low and angle marks, single marks where they are
 * no apostrophes. A quotation may run over paragraphs; block quotes count whole. Speakers are added by `nameSpeakers`.
 */
export function findQuotes(
  text: string,
  prose: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): Quote[] {
  const quotes = scanQuoteMarks(prose, blocks).quotes.map((marked) =>
    classifyQuote(prose, marked, sentences),
  )
  const quoted = quotedBlocks(text, blocks).filter(
    (block) => !quotes.some((quote) => quote.start <= block.start && block.end <= quote.end),
  )
  if (quoted.length === 0) return quotes
  const outside = quotes.filter((quote) => !quoted.some((block) => overlaps(block, quote)))
  return [...outside, ...quoted].sort((a, b) => a.start - b.start)
}

/** Neighbouring blocks of one block quote are one quotation. */
function quotedBlocks(text: string, blocks: readonly Block[]): Quote[] {
  const found: Quote[] = []
  let run: Span | undefined
  for (const block of blocks) {
    if (block.quoted) run = run ? { start: run.start, end: block.end } : block
    else if (run) {
      found.push(blockQuote(run))
      run = undefined
    }
  }
  if (run) found.push(blockQuote(run))
  return found.filter((quote) => quote.start < quote.end && quote.end <= text.length)
}

const blockQuote = ({ start, end }: Span): Quote => ({
  start,
  end,
  content: { start, end },
  kind: 'block',
})

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
