import { expect, test } from 'vitest'
import type { Diagnostic, FileResult } from '../../src/diagnostics/diagnostic.ts'
import { emptySummary } from '../../src/diagnostics/diagnostic.ts'
import { html } from '../../src/reports/html.ts'

const text = 'The tower <b>fell</b> in 1870.\r\nIt stood until 1880.\n'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const finding = (words: string, extra: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'dates/impossible-order',
  severity: 'error',
  message: `“${words}” cannot be.`,
  help: 'Settle which.',
  ...at(words),
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  text: words,
  confidence: 1,
  fingerprint: 'f',
  docs: 'https://docs.example/rule',
  related: [],
  evidence: [],
  ...extra,
})

function render(...results: Partial<FileResult>[]): string {
  const style = Object.fromEntries(['bold', 'dim', 'red', 'yellow', 'blue', 'underline'].map((name) => [name, (one: string) => one])) as never
  const report = html({ version: '1.2.3', rules: [], style, width: 80 })
  const files = results.map((one) =>
    report.file({ path: 'a.md', text, diagnostics: [], faults: [], claims: 0, claimsChecked: 0, ...one }),
  )
  return report.begin() + files.join('') + report.end({ ...emptySummary, files: results.length })
}

test('marks overlapping findings and both halves of a contradiction, each with its number', () => {
  const related = [{ ...at('until 1880'), line: 2, column: 10, message: 'here it stands' }]
  const page = render({ diagnostics: [finding('in 1870', { related }), finding('1870.', { severity: 'info' })] })
  expect(page).toContain('<mark class="error">in </mark><span id="m1-2"></span><mark')
  expect(page).toMatch(/<mark class="error">1870<\/mark><a class="ref" href="#n1-1"/)
  expect(page).toMatch(/<mark class="info">\.<\/mark><a class="ref" href="#n1-2"/)
  expect(page).toMatch(/id="m1-1-1"><\/span><mark class="also">until 1880<\/mark><a class="ref" href="#n1-1" aria-label="finding 1, other place"/)
  expect(page).toContain('here it stands')
})

test('shows the text as it is written, line by line', () => {
  const page = render({ diagnostics: [finding('1870')] })
  expect(page).toContain('data-line="1">The tower &lt;b&gt;fell&lt;/b&gt; in ')
  expect(page).toContain('data-line="2">It stood')
  expect(page).not.toContain('data-line="3"')
})

test('a finding about the whole document has no mark', () => {
  const page = render({ diagnostics: [finding('', { start: 0, end: 0 })] })
  expect(page).not.toContain('<mark')
  expect(page).toContain('the whole document')
})

test('lists the files in which nothing was found', () => {
  expect(render({ path: 'quiet.md' })).toContain('<li>quiet.md</li>')
})

test('shows the evidence, linked only when it is of the web', () => {
  const evidence = [
    { source: 'Deeds', url: 'https://deeds.example', quote: 'sold <i>' },
    { source: 'Odd', url: 'javascript:alert(1)' },
  ]
  const page = render({ diagnostics: [finding('1870', { evidence })] })
  expect(page).toContain('sold &lt;i&gt;')
  expect(page).toContain('<a href="https://deeds.example"')
  expect(page).not.toContain('href="javascript')
})

test('needs no script and no network', () => {
  const page = render({ diagnostics: [finding('1870')] })
  expect(page).not.toContain('<script')
  expect(page).toContain("default-src 'none'; style-src 'sha256-")
})
