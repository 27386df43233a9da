import type { Metadata } from '../document.ts'
import { compactMetadata, isoDay } from '../metadata.ts'
import type { Span } from '../../text/span.ts'
import { closingAt } from './latex-arguments.ts'

/** What the preamble says: title, authors, day. */
export function latexMetadata(text: string, bodyStart: number): Metadata {
  const head = bodyStart > 1 ? text.slice(0, bodyStart) : text.slice(0, 4000)
  return compactMetadata({
    title: valueOf(head, 'title'),
    author: valueOf(head, 'author')?.replace(/\s*\\and\b\s*/g, ', '),
    date: isoDay(valueOf(head, 'date')),
  })
}

function valueOf(head: string, name: string): string | undefined {
  const found = new RegExp(String.raw`\\${name}\s{0,5}(?:\[[^\]\n]{0,200}\])?(?=\{)`).exec(head)
  if (!found) return undefined
  const open = found.index + found[0].length
  const close = closingAt(head, open, Math.min(head.length, open + 2000))
  if (close < 0) return undefined
  const words = head
    .slice(open + 1, close)
    .replace(/\\(?:thanks|footnote|inst)\{[^{}]{0,500}\}/g, '')
    .replace(/\\\\/g, ' ')
    .replace(/\\and\b/g, ',')
    .replace(/\\[A-Za-z]{1,40}\*?|[{}]/g, '')
    .replace(/~|\s+/g, ' ')
    .replace(/ ,/g, ',')
    .trim()
  return words === '' ? undefined : words
}

/** What stands between `\begin{document}` and `\end{document}`; a file that is included has neither. */
export function bodyOf(text: string): Span {
  const begin = text.indexOf(documentBegin)
  const start = begin < 0 ? (text.startsWith('\uFEFF') ? 1 : 0) : begin + documentBegin.length
  const end = text.indexOf(documentEnd, start)
  return { start, end: end < 0 ? text.length : end }
}

const documentBegin = '\\begin{document}'
const documentEnd = '\\end{document}'
