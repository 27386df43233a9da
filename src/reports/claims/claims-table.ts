import { cleanText } from '../clean-text.ts'
import { widthOf } from '../code-frame.ts'
import type { Style } from '../report.ts'
import type { ClaimStatus } from '../../article/claims/claim.ts'
import type { ClaimsReportFactory, ClaimsSetting } from './claims-report.ts'
import { statusLabels, summarise, type WorksheetClaim } from './worksheet.ts'

/** For people at a terminal: one line a claim, cut to the width. */
export const claimsTable: ClaimsReportFactory = (setting) => ({
  begin: () => '',
  file: ({ article, claims }) => {
    const { style } = setting
    const rows = claims.map((claim) => row(claim, setting)).join('')
    const head = claims.length > 0 ? style.dim(line(titles, columns(setting.width))) : ''
    return `${style.underline(cleanText(article.path))}\n${head}${rows}${summarise(claims)}\n\n`
  },
  end: () => '',
})

const titles = ['Id', 'Status', 'Worth', 'Who says it', 'What backs it', 'Sentence']

/** Widths of the columns; the sentence takes what is left. */
function columns(width: number): readonly number[] {
  const narrow = width < 110
  const fixed = narrow ? [12, 12, 5, 16, 16] : [12, 12, 5, 24, 24]
  const used = fixed.reduce((sum, one) => sum + one + gap.length, 0)
  return [...fixed, Math.max(leastSentence, width - used)]
}

const gap = '  '
const leastSentence = 24

function row(claim: WorksheetClaim, { style, width }: ClaimsSetting): string {
  const { id, status, checkWorthiness, who, backing, text, check } = claim
  const backed = check ? `✓ ${check.by}` : backing
  const cells = [id, statusLabels[status], checkWorthiness.toFixed(2), who, backed, text]
  const widths = columns(width)
  const [first = '', second = '', ...rest] = cells.map((cell, i) => fit(cell, widths[i] as number))
  return `${[style.dim(first), paint(status, style)(second), ...rest].join(gap).trimEnd()}\n`
}

const paint = (status: ClaimStatus, style: Style): ((text: string) => string) =>
  status === 'unsupported'
    ? style.red
    : status === 'vaguely-attributed'
      ? style.yellow
      : status === 'not-a-claim'
        ? style.dim
        : style.blue

const line = (cells: readonly string[], widths: readonly number[]): string =>
  `${cells.map((cell, i) => fit(cell, widths[i] as number)).join(gap).trimEnd()}\n`

/** A text in exactly this many columns, cut with an ellipsis. */
function fit(text: string, width: number): string {
  const clean = cleanText(text)
  const whole = widthOf(clean)
  if (whole <= width) return clean + ' '.repeat(width - whole)
  let shown = ''
  let used = 0
  for (const character of clean) {
    const wide = widthOf(character)
    if (used + wide > width - 1) break
    shown += character
    used += wide
  }
  return `${shown}…${' '.repeat(width - 1 - used)}`
}
