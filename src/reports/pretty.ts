import type { Diagnostic, FileResult, Summary } from '../diagnostics/diagnostic.ts'
import type { Severity } from '../diagnostics/severity.ts'
import { createLineIndex } from '../text/line-index.ts'
import { cleanText } from './clean-text.ts'
import { frameOf } from './code-frame.ts'
import type { ReportFactory, ReportSetting, Style } from './report.ts'

/** For people at a terminal: grouped by file, with the line, the words marked, what to do and the other half. */
export const pretty: ReportFactory = (setting) => ({
  begin: () => '',
  file: (result) =>
    result.diagnostics.length + result.faults.length === 0 ? '' : fileBlock(result, setting),
  end: (summary) => `${summaryLine(summary, setting.style)}\n`,
})

function fileBlock(result: FileResult, setting: ReportSetting): string {
  const { style } = setting
  const note = result.assumedDate
    ? style.dim(`  (no date found: facts checked as of ${result.assumedDate})`)
    : ''
  const lines = createLineIndex(result.text)
  const blocks = result.diagnostics.map((one) => findingBlock(result.text, one, lines, setting))
  const faults = result.faults.map(
    ({ rule, message }) => `  ${style.red('fault')}  ${rule} failed here: ${cleanText(message)}\n`,
  )
  return `${style.underline(cleanText(result.path))}${note}\n${[...blocks, ...faults].join('\n')}\n`
}

function findingBlock(
  text: string,
  diagnostic: Diagnostic,
  lines: ReturnType<typeof createLineIndex>,
  setting: ReportSetting,
): string {
  const { style } = setting
  const place = `${diagnostic.line}:${diagnostic.column}`.padStart(7)
  const label = colour(diagnostic.severity, style)(diagnostic.severity.padEnd(7))
  const head = `${place}  ${label}  ${cleanText(diagnostic.message)}  ${style.dim(diagnostic.rule)}`
  const frame = setting.brief ? [] : frameOf(text, diagnostic, lines, setting)
  return [head, ...frame, ...details(diagnostic, style)].join('\n') + '\n'
}

const shownPlaces = 4

function details(diagnostic: Diagnostic, style: Style): string[] {
  const indent = ' '.repeat(18)
  const { related } = diagnostic
  const also = related
    .slice(0, shownPlaces)
    .map(({ line, column, message }) => `${indent}also ${line}:${column}  ${cleanText(message)}`)
  const more = related.length - also.length
  const evidence = diagnostic.evidence.map(({ source, url, quote }) => {
    const words = quote ? ` “${cleanText(quote)}”` : ''
    return `${indent}evidence: ${cleanText(source)}${words}${url ? ` ${cleanText(url)}` : ''}`
  })
  return [
    `${indent}${style.dim(`→ ${cleanText(diagnostic.help)}`)}`,
    ...also,
    ...(more > 0 ? [`${indent}and ${more} more ${more === 1 ? 'place' : 'places'}`] : []),
    ...evidence,
  ]
}

export function summaryLine(summary: Summary, style: Style): string {
  const { errors, warnings, infos, files, claims, claimsChecked } = summary
  const found = errors + warnings + infos
  const claimLine =
    claims > 0 ? ` ${claimsChecked} of ${count(claims, 'claim')} held against a source.` : ''
  if (found === 0) return `${count(files, 'file')} checked, nothing found.${claimLine}`
  const parts = [
    errors > 0 ? style.red(count(errors, 'error')) : '',
    warnings > 0 ? style.yellow(count(warnings, 'warning')) : '',
    infos > 0 ? style.blue(count(infos, 'note')) : '',
  ].filter(Boolean)
  return `${parts.join(', ')} in ${count(files, 'file')}.${claimLine}`
}

const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`

export const colour = (severity: Severity, style: Style): ((text: string) => string) =>
  severity === 'error' ? style.red : severity === 'warning' ? style.yellow : style.blue
