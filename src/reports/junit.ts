import type { Diagnostic, FileResult } from '../diagnostics/diagnostic.ts'
import type { ReportFactory } from './report.ts'
import { escapeXml } from './xml.ts'

/** JUnit XML: a suite a file, a failing case a finding; a clean file has one passing case. */
export const junit: ReportFactory = () => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
  file: (result) => suite(result),
  end: () => '</testsuites>\n',
})

function suite({ path, diagnostics }: FileResult): string {
  const name = escapeXml(path)
  const failures = diagnostics.filter(({ severity }) => severity !== 'info').length
  const cases =
    diagnostics.length === 0
      ? `    <testcase name="factlint" classname="${name}" time="0"/>\n`
      : diagnostics.map((diagnostic) => testCase(name, diagnostic)).join('')
  const tests = Math.max(1, diagnostics.length)
  return (
    `  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0" skipped="0" time="0">\n` +
    `${cases}  </testsuite>\n`
  )
}

function testCase(file: string, diagnostic: Diagnostic): string {
  const { rule, line, column, severity, message, help } = diagnostic
  const name = escapeXml(`${rule} ${line}:${column}`)
  const text = escapeXml(`${severity}: ${message} ${help}`)
  const body =
    severity === 'info'
      ? `<system-out>${text}</system-out>`
      : `<failure type="${severity}" message="${text}">${escapeXml(diagnostic.text)}</failure>`
  return `    <testcase name="${name}" classname="${file}" time="0">${body}</testcase>\n`
}
