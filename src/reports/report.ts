import type { FileResult, Summary } from '../diagnostics/diagnostic.ts'
import type { Severity } from '../diagnostics/severity.ts'

/** What a report may know of a rule. */
export interface ReportedRule {
  readonly id: string
  readonly severity: Severity
  readonly summary: string
  readonly why: string
  readonly docs: string
}

export interface ReportSetting {
  readonly version: string
  /** The rules of the run, sorted by id. */
  readonly rules: readonly ReportedRule[]
  /** Styles for a terminal; each returns its text unchanged where there are no colours. */
  readonly style: Style
  /** Columns of the terminal. */
  readonly width: number
  /** Leave the source lines out. */
  readonly brief?: boolean
}

export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly underline: (text: string) => string
}

/**
 * Writes a report piece by piece, so that memory does not grow with the number of files: `begin`, then `file` for each
 * result in order, then `end`. Every piece ends where the next begins.
 */
export interface Report {
  begin(): string
  file(result: FileResult): string
  end(summary: Summary): string
}

export type ReportFactory = (setting: ReportSetting) => Report
