import type { Severity } from '../diagnostics/severity.ts'
import type { ReportFactory } from './report.ts'

const levels: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
}

/** GitLab Code Quality: a JSON list. GitLab drops all but the first of one fingerprint, so those of other files are told apart. */
export const gitlab: ReportFactory = () => {
  let first = true
  const unique = tellApart()
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
            fingerprint: unique(diagnostic.fingerprint),
            severity: levels[diagnostic.severity],
            location: { path, lines: { begin: diagnostic.line, end: diagnostic.endLine } },
          }
          return separator + JSON.stringify(entry)
        })
        .join(''),
    end: () => '\n]\n',
  }
}

/** The same text in two files has the same fingerprint; later ones get a count. */
function tellApart(): (fingerprint: string) => string {
  const seen = new Map<string, number>()
  return (fingerprint) => {
    const count = (seen.get(fingerprint) ?? 0) + 1
    seen.set(fingerprint, count)
    return count === 1 ? fingerprint : `${fingerprint}-${count}`
  }
}
