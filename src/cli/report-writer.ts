import { Chalk } from 'chalk'
import { docsOf } from '../engine/to-diagnostic.ts'
import type { FileResult, Summary } from '../diagnostics/diagnostic.ts'
import { isMachineFormat, reports, type ReportName } from '../reports/index.ts'
import type { Report, ReportSetting } from '../reports/report.ts'
import type { ActiveRule } from '../rule/rule-set.ts'
import type { DocumentInput } from '../documents/parse-document.ts'
import { commentedCopyName, openCommentedCopy } from './commented-copy.ts'
import type { Io } from './io.ts'
import type { ReadingOptions } from './reading-options.ts'
import { openSink, readTargets, type Sink, type Target } from './report-targets.ts'
import { version } from './version.ts'

/** Writes every report that was asked for, file after file. */
export interface ReportWriter {
  /** Is standard output meant for a program? Then messages for people go to standard error. */
  readonly machine: boolean
  begin(rules: readonly ActiveRule[]): Promise<void>
  file(result: FileResult, input: DocumentInput): Promise<void>
  end(summary: Summary): Promise<void>
}

const names = [...(Object.keys(reports) as ReportName[]), commentedCopyName] as const

/** Throws `UsageError` for a format that does not exist. */
export function createReportWriter(options: ReadingOptions, io: Io): ReportWriter {
  const all = readTargets(options, names, 'pretty')
  const copies = all.flatMap(({ name, path }) =>
    name === commentedCopyName ? [openCommentedCopy(path, io)] : [],
  )
  const targets = all.filter((one): one is Target<ReportName> => one.name !== commentedCopyName)
  const open: { report: Report; sink: Sink }[] = []
  const each = async (piece: (report: Report) => string) => {
    for (const { report, sink } of open) await sink.write(piece(report))
  }
  return {
    machine: targets.some(({ name, path }) => path === undefined && isMachineFormat(name)),
    begin: async (rules) => {
      for (const target of targets) {
        const setting = reportSetting(target, rules, options, io)
        open.push({ report: reports[target.name](setting), sink: openSink(target, io) })
      }
      await each((report) => report.begin())
    },
    file: async (result, input) => {
      for (const copy of copies) copy.file(input, result.diagnostics)
      await each((report) => report.file(result))
    },
    end: async (summary) => {
      await each((report) => report.end(summary))
      for (const { sink } of open) sink.close()
      for (const copy of copies) await copy.end()
    },
  }
}

function reportSetting(
  target: Target<ReportName>,
  rules: readonly ActiveRule[],
  options: ReadingOptions,
  io: Io,
): ReportSetting {
  const chalk = new Chalk({ level: target.path === undefined ? colourLevel(options, io) : 0 })
  return {
    version,
    rules: rules.map(({ rule, severity }) => ({
      id: rule.id,
      severity,
      summary: rule.meta.summary,
      why: rule.meta.why,
      docs: docsOf(rule.id),
    })),
    style: chalk,
    width: io.stdout.columns ?? 100,
  }
}

/** Colours only on a terminal that wants them. */
export function colourLevel(options: Pick<ReadingOptions, 'color'>, io: Io): 0 | 1 {
  if (!options.color || io.env['NO_COLOR'] || io.env['TERM'] === 'dumb') return 0
  if (io.env['FORCE_COLOR'] && io.env['FORCE_COLOR'] !== '0') return 1
  return io.stdout.isTTY ? 1 : 0
}
