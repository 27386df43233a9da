import type { Severity } from '../diagnostics/severity.ts'
import type { ReportFactory } from './report.ts'

const levels: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
}

/** Reviewdog's diagnostic format, one a line. Columns count UTF-8 bytes there, so they are counted anew. */
export const rdjsonl: ReportFactory = () => ({
  begin: () => '',
  file: ({ path, text, diagnostics }) =>
    diagnostics
      .map((one) => {
        const entry = {
          message: `${one.message} ${one.help}`,
          location: {
            path,
            range: {
              start: { line: one.line, column: byteColumn(text, one.start, one.column) },
              end: { line: one.endLine, column: byteColumn(text, one.end, one.endColumn) },
            },
          },
          severity: levels[one.severity],
          source: { name: 'factlint' },
          code: { value: one.rule, url: one.docs },
        }
        return `${JSON.stringify(entry)}\n`
      })
      .join(''),
  end: () => '',
})

const byteColumn = (text: string, offset: number, column: number): number =>
  Buffer.byteLength(text.slice(offset - (column - 1), offset), 'utf8') + 1
