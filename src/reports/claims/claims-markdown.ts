import { escapeMarkdown } from '../markdown.ts'
import type { ClaimsReportFactory } from './claims-report.ts'
import { statusLabels, summarise, type WorksheetClaim } from './worksheet.ts'

/** A checklist a file: what a person has checked is ticked. */
export const claimsMarkdown: ClaimsReportFactory = () => ({
  begin: () => '# Claims\n',
  file: ({ article, claims }) =>
    `\n## ${escapeMarkdown(article.path)}\n\n${summarise(claims)}\n\n${claims.map(item).join('')}`,
  end: () => '',
})

function item(claim: WorksheetClaim): string {
  const { check, status, checkWorthiness, who, backing, id, line, text } = claim
  const facts = [
    `**${statusLabels[status]}**`,
    `worth checking ${checkWorthiness.toFixed(2)}`,
    who && `said by ${escapeMarkdown(who)}`,
    backing && `backed by ${escapeMarkdown(backing)}`,
    check && `checked by ${escapeMarkdown(check.by)} on ${check.on}`,
    `line ${line}`,
    `\`${id}\``,
  ].filter(Boolean)
  return `- [${check ? 'x' : ' '}] ${escapeMarkdown(text)}\\\n  ${facts.join(' · ')}\n`
}
