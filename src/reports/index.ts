import { checkstyle } from './checkstyle.ts'
import { compact } from './compact.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { html } from './html.ts'
import { json, ndjson } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'
import { rdjsonl } from './rdjsonl.ts'
import type { ReportFactory } from './report.ts'
import { sarif } from './sarif.ts'

/** Every report by the name `--format` takes. */
export const reports = {
  pretty,
  compact,
  json,
  ndjson,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  rdjsonl,
  markdown,
  html,
} as const satisfies Readonly<Record<string, ReportFactory>>

export type ReportName = keyof typeof reports

/** Formats a program reads: messages for people go to standard error beside them. */
export const isMachineFormat = (name: ReportName): boolean =>
  name !== 'pretty' && name !== 'compact'
