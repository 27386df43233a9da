import type { Diagnostic, FileResult } from '../diagnostics/diagnostic.ts'
import { cleanText } from './clean-text.ts'
import { summaryLine } from './pretty.ts'
import type { ReportFactory } from './report.ts'

/** A table a file, for pull requests and step summaries. */
export const markdown: ReportFactory = ({ style }) => ({
  begin: () => '',
  file: (result) => (result.diagnostics.length === 0 ? '' : table(result)),
  end: (summary) => `${summaryLine(summary, style)}\n`,
})

function table({ path, diagnostics }: FileResult): string {
  const rows = diagnostics.map(row).join('')
  return (
    `### ${escapeMarkdown(path)}\n\n` +
    `| Line | | What | What to do | Rule |\n|---|---|---|---|---|\n${rows}\n`
  )
}

function row({ line, column, severity, message, help, rule, docs, related }: Diagnostic): string {
  const also = related.length > 0 ? ` (also ${related.map(({ line: at }) => at).join(', ')})` : ''
  const what = `${escapeMarkdown(message)}${also}`
  return `| ${line}:${column} | ${severity} | ${what} | ${escapeMarkdown(help)} | [${rule}](${docs}) |\n`
}

/** Text that cannot become markup. */
export const escapeMarkdown = (text: string): string => cleanText(text).replace(/[\\`*_{}[\]<>|#!~&]/g, '\\$&')
