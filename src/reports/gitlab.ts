import type { Severity } from '../diagnostics/severity.ts'
import type { ReportFactory } from './report.ts'

const levels: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
}

/** GitLab Code Quality: a JSON list. */
export const gitlab: ReportFactory = () => {
  let first = true
  return {
    begin: () => '[',
    file: ({ path, diagnostics }) =>
      diagnostics
        .map((diagnostic) => {
          const separator = first ? '\n' : ',\n'
          first = false
          const entry = {
            description: `${diagnostic.message} ${diagnostic.help}`,
            check_name: diagnostic.rule,
            fingerprint: diagnostic.fingerprint,
            severity: levels[diagnostic.severity],
            location: { path, lines: { begin: diagnostic.line, end: diagnostic.endLine } },
          }
          return separator + JSON.stringify(entry)
        })
        .join(''),
    end: () => '\n]\n',
  }
}
