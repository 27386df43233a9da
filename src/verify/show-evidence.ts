import type { Evidence, SourcePage } from '../evidence/evidence.ts'
import { linkToWords } from '../evidence/text-fragment.ts'
import type { Span } from '../text/span.ts'

/** A passage of a page as the evidence of a finding, with a link to the exact words. */
export function showEvidence(page: SourcePage, { start, end }: Span): Evidence {
  const quote = page.text.slice(start, end)
  return {
    source: page.title ?? page.publisher ?? page.url,
    url: linkToWords(page.url, quote),
    ...(quote === '' ? {} : { quote, start, end: start + quote.length }),
  }
}

/** The name of a page in a sentence: its publisher, title or address. */
export const nameOf = ({ publisher, title, url }: SourcePage): string => publisher ?? title ?? url
