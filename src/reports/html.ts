import type { Diagnostic, FileResult } from '../diagnostics/diagnostic.ts'
import type { Span } from '../text/span.ts'
import { escapeHtml, linkHtml } from './html/escape-html.ts'
import { findingsDraftHtml, type DraftMark } from './html/findings-draft.ts'
import { pageEnd, pageStart } from './html/page.ts'
import { findingsStyle } from './html/page-style.ts'
import { summaryLine } from './pretty.ts'
import type { ReportFactory } from './report.ts'

/** One page for a browser: each draft with the findings marked and explained beside it. No script, no network. */
export const html: ReportFactory = ({ version, style }) => {
  let files = 0
  const clean: string[] = []
  return {
    begin: () => pageStart({ title: 'Findings', style: findingsStyle }) + head,
    file: (result) => {
      files++
      if (result.diagnostics.length + result.faults.length > 0) return fileHtml(result, files)
      clean.push(result.path)
      return ''
    },
    end: (summary) =>
      `${cleanHtml(clean)}</main>
<footer class="page-foot"><p>${escapeHtml(summaryLine(summary, style))} factlint ${escapeHtml(version)} shows what a reader could challenge; it does not say what is true.</p></footer>
${pageEnd({})}`,
  }
}

const head = `<a class="skip" href="#main">To the findings</a>
<header class="page-head"><h1>Findings</h1></header>
<main id="main">
`

function cleanHtml(paths: readonly string[]): string {
  if (paths.length === 0) return ''
  const items = paths.map((path) => `<li>${escapeHtml(path)}</li>`).join('')
  return `<section class="file" aria-labelledby="clean"><h2 id="clean">Nothing found in</h2><ul>${items}</ul></section>\n`
}

function fileHtml(result: FileResult, file: number): string {
  const { path, text, diagnostics, faults, assumedDate } = result
  const note = assumedDate ? ` · no date found, facts checked as of ${escapeHtml(assumedDate)}` : ''
  const failed = faults.map(
    ({ rule, message }) => `<p class="sum">${escapeHtml(rule)} failed here: ${escapeHtml(message)}</p>`,
  )
  return `<article class="file" aria-labelledby="f${file}">
<h2 id="f${file}">${escapeHtml(path)}</h2>
<p class="sum">${countOf(diagnostics)}${note}</p>${failed.join('')}
<div class="pair">
<section aria-labelledby="d${file} f${file}"><h3 id="d${file}">Draft</h3>
<div class="draft lines">${findingsDraftHtml(text, marksOf(diagnostics, file))}</div></section>
<section aria-labelledby="l${file} f${file}"><h3 id="l${file}">Findings</h3>
<ol class="list">
${diagnostics.map((one, i) => findingHtml(text, one, `${file}-${i + 1}`, i + 1)).join('\n')}
</ol></section>
</div>
</article>
`
}

function countOf(diagnostics: readonly Diagnostic[]): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length
    return count > 0 ? [`${count} ${labels[severity]}${count === 1 ? '' : 's'}`] : []
  })
  return parts.join(' · ')
}

const labels = { error: 'error', warning: 'warning', info: 'note' } as const

function marksOf(diagnostics: readonly Diagnostic[], file: number): DraftMark[] {
  return diagnostics.flatMap((one, i) => {
    const number = i + 1
    const target = `n${file}-${number}`
    const mark = (span: Span, look: DraftMark['look'], anchor: string): DraftMark => ({
      start: span.start,
      end: span.end,
      look,
      number,
      anchor,
      target,
    })
    return [
      mark(one, one.severity, `m${file}-${number}`),
      ...one.related.map((place, at) => mark(place, 'also', `m${file}-${number}-${at + 1}`)),
    ].filter(({ start, end }) => start < end)
  })
}

function findingHtml(text: string, one: Diagnostic, key: string, number: number): string {
  const { severity, message, help, line, start, end, rule, docs } = one
  const place =
    start === end ? 'the whole document' : `<a href="#m${key}">line ${line}</a>`
  return `<li class="${severity}" id="n${key}">
<span class="tag ${severity}">${number} · ${labels[severity]}</span> <span class="facts">${place}</span>
<p>${escapeHtml(message)}</p>
<p>→ ${escapeHtml(help)}</p>
${relatedHtml(text, one, key)}${evidenceHtml(one)}<p class="facts rule">${linkHtml(docs, rule)}</p></li>`
}

function relatedHtml(text: string, { related }: Diagnostic, key: string): string {
  if (related.length === 0) return ''
  const items = related.map(({ start, end, line, message }, at) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ')
    const place = start === end ? `line ${line}` : `<a href="#m${key}-${at + 1}">line ${line}</a>`
    return `<li>${place}: ${escapeHtml(message)}${start === end ? '' : ` <q>${escapeHtml(words)}</q>`}</li>`
  })
  return `<ul class="also-list">${items.join('')}</ul>\n`
}

const evidenceHtml = ({ evidence }: Diagnostic): string =>
  evidence
    .map(({ source, url, quote }) => {
      const words = quote ? `<blockquote>${escapeHtml(quote)}</blockquote>` : ''
      return `<p class="facts">Held against ${url ? linkHtml(url, source) : escapeHtml(source)}</p>${words}\n`
    })
    .join('')
