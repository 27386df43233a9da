import type { Style } from '../report.ts'
import type { Worksheet } from './worksheet.ts'
import { claimsClaimReview } from './claims-claimreview.ts'
import { claimsCsv } from './claims-csv.ts'
import { claimsHtml } from './claims-html.ts'
import { claimsJson, claimsJsonLines } from './claims-json.ts'
import { claimsMarkdown } from './claims-markdown.ts'
import { claimsTable } from './claims-table.ts'

export interface ClaimsSetting {
  readonly style: Style
  /** Columns of the terminal. */
  readonly width: number
}

/** Writes the worksheets of several documents piece by piece, as a `Report` does. */
export interface ClaimsReport {
  begin(): string
  file(worksheet: Worksheet): string
  end(): string
}

export type ClaimsReportFactory = (setting: ClaimsSetting) => ClaimsReport

/** Every form of the worksheet by the name `--format` takes. */
export const claimsReports = {
  table: claimsTable,
  json: claimsJson,
  jsonl: claimsJsonLines,
  csv: claimsCsv,
  markdown: claimsMarkdown,
  html: claimsHtml,
  claimreview: claimsClaimReview,
} as const satisfies Readonly<Record<string, ClaimsReportFactory>>

export type ClaimsReportName = keyof typeof claimsReports
