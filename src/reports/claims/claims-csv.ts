import { cleanText } from '../clean-text.ts'
import type { ClaimsReportFactory } from './claims-report.ts'
import type { WorksheetClaim } from './worksheet.ts'

const header = [
  'path',
  'line',
  'id',
  'status',
  'check_worthiness',
  'needs_citation',
  'hedge',
  'kinds',
  'who',
  'backing',
  'url',
  'checked_by',
  'checked_on',
  'sentence',
]

/** RFC 4180, for a spreadsheet: no cell can start a formula. */
export const claimsCsv: ClaimsReportFactory = () => ({
  begin: () => row(header),
  file: ({ article, claims }) => claims.map((claim) => row(cells(article.path, claim))).join(''),
  end: () => '',
})

const cells = (path: string, claim: WorksheetClaim): string[] => [
  path,
  String(claim.line),
  claim.id,
  claim.status,
  claim.checkWorthiness.toFixed(2),
  claim.needsCitation.toFixed(2),
  claim.hedge.toFixed(2),
  claim.kinds.join(' '),
  claim.who,
  claim.backing,
  claim.url ?? '',
  claim.check?.by ?? '',
  claim.check?.on ?? '',
  claim.text,
]

const row = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`

/** What spreadsheets take for the start of a formula, also behind white space and in full width. */
const formula = /^\s*[=+\-@＝＋－＠]/u

function cell(value: string): string {
  const clean = cleanText(value)
  return `"${(formula.test(clean) ? `'${clean}` : clean).replaceAll('"', '""')}"`
}
