import type { Article, Quantity } from '../../src/article/article.ts'
import type { Bounds } from '../../src/article/arithmetic/bounds.ts'
import type { FindingDetails } from '../../src/rule/define-rule.ts'
import { firstEndingAfter, type Span } from '../../src/text/span.ts'

// How the rules of this group show figures and what was reckoned from them.

/** The words of a figure on one line. */
export const wordsOf = (article: Article, span: Span): string =>
  article.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()

/** A number with thousands separators, to four significant digits or, for whole numbers, all of them. */
export function showNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e6) return value.toLocaleString('en-GB')
  if (Math.abs(value) >= 1e6) {
    const [unit, name] = Math.abs(value) >= 1e9 ? [1e9, 'billion'] : [1e6, 'million']
    return `${String(Number((value / unit).toPrecision(4)))} ${name}`
  }
  return Number(value.toPrecision(Math.abs(value) < 100 ? 3 : 4)).toLocaleString('en-GB')
}

/** “31.3%”, or “between 30.6% and 31.9%” where rounding leaves more than one answer. */
export function showBounds({ low, high }: Bounds, unit = ''): string {
  const [from, to] = [showNumber(low) + unit, showNumber(high) + unit]
  if (low === -Infinity) return `at most ${to}`
  if (high === Infinity) return `at least ${from}`
  return from === to ? from : `between ${from} and ${to}`
}

/** Does a place stand in someone's own words: a direct or block quotation, or a quoted block? */
export function inQuotation(article: Article, span: Span): boolean {
  const { quotes } = article
  for (let i = firstEndingAfter(quotes, span.start); i < quotes.length; i++) {
    const quote = quotes[i]
    if (!quote || quote.start > span.start) break
    if (quote.end >= span.end && (quote.kind === 'direct' || quote.kind === 'block')) return true
  }
  return false
}

/** The other halves of a finding: each operand with what it is. */
export function operands(
  article: Article,
  figures: readonly Quantity[],
  role = 'reckoned from',
): FindingDetails {
  return {
    related: figures.map(({ start, end }) => ({
      start,
      end,
      message: `${role} “${wordsOf(article, { start, end })}”`,
    })),
  }
}

/** Errors in a quotation are the speaker's: told at most as a warning. */
export const quotedDetails = (article: Article, span: Span): FindingDetails =>
  inQuotation(article, span) ? { atMost: 'warning', confidence: 0.7 } : {}

/** What to do about figures that do not fit each other. */
export const helpFor = (quoted: boolean, check: string): string =>
  quoted ? 'Say so beside the quotation: the figures do not fit each other.' : check
