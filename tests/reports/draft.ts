import { buildArticle } from '../../src/article/build-article.ts'
import { parseDocument } from '../../src/documents/parse-document.ts'
import type { ClaimCheck } from '../../src/evidence/claim-check.ts'
import {
  claimsReports,
  type ClaimsReportName,
} from '../../src/reports/claims/claims-report.ts'
import { createWorksheet, type Worksheet } from '../../src/reports/claims/worksheet.ts'
import type { Style } from '../../src/reports/report.ts'

export const draft = `# Lighthouse

The lighthouse at Skarv was sold for $2 million in 2019, [the Gazette](https://gazette.example/sale) reported. The council
has doubled its budget for repairs since then. Critics say the sale was a mistake.

- The tower burned down twice in 1870.

| Year | What |
|---|---|
| 2019 | The council sold the tower for $2 million. |

“We had no choice,” said Ida Holm, who runs the harbour office. <script>alert(1)</script> Is it open?
`

const plain: Style = {
  bold: (text) => text,
  dim: (text) => text,
  red: (text) => text,
  yellow: (text) => text,
  blue: (text) => text,
  underline: (text) => text,
}

export async function worksheetOf(
  text: string,
  setting: { readonly path?: string; readonly all?: boolean; readonly own?: readonly ClaimCheck[] } = {},
): Promise<Worksheet> {
  const { path = 'draft.md', all = false, own = [] } = setting
  const article = buildArticle(await parseDocument({ path, text }))
  return createWorksheet(article, { all, checks: { own, moved: [], today: '2026-11-24' } })
}

export function render(name: ClaimsReportName, ...worksheets: readonly Worksheet[]): string {
  const report = claimsReports[name]({ style: plain, width: 120 })
  return report.begin() + worksheets.map((one) => report.file(one)).join('') + report.end()
}
