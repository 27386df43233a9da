import { cleanText } from './clean-text.ts'
import type { ReportFactory } from './report.ts'
import { summaryLine } from './pretty.ts'

/** One line a finding: `path:line:column: severity: message [rule]`, for grep and problem matchers. */
export const compact: ReportFactory = ({ style }) => ({
  begin: () => '',
  file: ({ path, diagnostics, faults }) =>
    [
      ...diagnostics.map(
        ({ line, column, severity, message, rule }) =>
          `${cleanText(path)}:${line}:${column}: ${severity}: ${cleanText(message)} [${rule}]\n`,
      ),
      ...faults.map(
        ({ rule, message }) => `${cleanText(path)}: fault: ${rule}: ${cleanText(message)}\n`,
      ),
    ].join(''),
  end: (summary) => `${summaryLine(summary, style)}\n`,
})
