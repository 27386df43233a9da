import type { FileResult } from '../diagnostics/diagnostic.ts'
import type { ReportFactory } from './report.ts'

/** `{"version", "files": [{"path", "findings"}], "summary"}`, one file a line. */
export const json: ReportFactory = ({ version }) => {
  let first = true
  return {
    begin: () => `{"version":${JSON.stringify(version)},"files":[`,
    file: (result) => {
      const separator = first ? '\n' : ',\n'
      first = false
      return separator + JSON.stringify(fileEntry(result))
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  }
}

/** One `{"path", "findings"}` a line. */
export const ndjson: ReportFactory = () => ({
  begin: () => '',
  file: (result) => `${JSON.stringify(fileEntry(result))}\n`,
  end: () => '',
})

const fileEntry = ({ path, diagnostics, faults }: FileResult) => ({
  path,
  findings: diagnostics,
  ...(faults.length > 0 ? { faults: faults.map(({ rule, message }) => ({ rule, message })) } : {}),
})
