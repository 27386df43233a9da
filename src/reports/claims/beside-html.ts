import type { Article } from '../../article/article.ts'
import { spansOverlap, type Span } from '../../text/span.ts'
import { escapeHtml, linkHtml } from '../html/escape-html.ts'
import { visibleText, type ClaimSource, type WorksheetClaim } from './worksheet.ts'

/** A claim beside the passage of the page it cites: the words the page lacks are underlined, and named below. */
export function besideHtml(article: Article, claim: WorksheetClaim): string {
  const { source } = claim
  if (!source) return ''
  const passage =
    source.passage === ''
      ? '<p class="none">No passage of it speaks of this.</p>'
      : `<blockquote>${escapeHtml(source.passage)}</blockquote>`
  return `<div class="beside">
<div><p class="head">The draft</p><p>${claimHtml(article, claim, source.missing)}</p>${lacksHtml(article, source.missing)}</div>
<div><p class="head">${linkHtml(source.url, source.name)}: ${escapeHtml(verdictWords(source))}</p>${passage}</div>
</div>
`
}

const verdicts: Readonly<Record<string, string>> = {
  verbatim: 'says it word for word',
  supported: 'carries it',
  partial: 'carries part of it',
  'figure-missing': 'lacks a figure of it',
  'name-missing': 'lacks a name of it',
  'value-differs': 'has another value',
  'not-found': 'says nothing of it; the closest words',
}

const verdictWords = ({ verdict }: ClaimSource): string =>
  verdicts[verdict] ?? `not compared (${verdict})`

const wordsIn = (article: Article, span: Span): string =>
  escapeHtml(visibleText(article, span).replace(/\s+/g, ' '))

function claimHtml(article: Article, { start, end }: Span, missing: readonly Span[]): string {
  const inside = missing.filter((span) => spansOverlap(span, { start, end }))
  let html = ''
  let at = start
  for (const span of inside) {
    if (span.start < at) continue
    html += `${wordsIn(article, { start: at, end: span.start })}<u>${wordsIn(article, span)}</u>`
    at = span.end
  }
  return html + wordsIn(article, { start: at, end })
}

function lacksHtml(article: Article, missing: readonly Span[]): string {
  const words = missing.map((span) => `“${wordsIn(article, span).trim()}”`)
  return words.length === 0 ? '' : `<p class="facts">Not in the source: ${words.join(', ')}</p>`
}
