import {
  addToSummary,
  emptySummary,
  type FileResult,
  type Summary,
} from '../../diagnostics/diagnostic.ts'
import { isAtLeast } from '../../diagnostics/severity.ts'
import { DocumentError } from '../../documents/document-error.ts'
import type { DocumentInput } from '../../documents/parse-document.ts'
import { cleanText } from '../../reports/clean-text.ts'
import { createChecker, type Checker } from '../checker.ts'
import { answerLines } from '../json-lines.ts'
import { baselinePath, openBaseline } from '../baseline-file.ts'
import { selectDocuments } from '../select-documents.ts'
import type { Io } from '../io.ts'
import { keepMemoryFlat } from '../memory.ts'
import { printConfig } from '../print-config.ts'
import { createProject, type Project } from '../project.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { createReportWriter } from '../report-writer.ts'

export interface CheckOptions extends ReadingOptions {
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly staged?: boolean
  readonly since?: string
  readonly changed?: boolean
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly frozen?: boolean
  readonly facts?: boolean
  readonly stats?: boolean
  readonly printConfig?: boolean
}

/** `factlint check`: reads, checks and reports each document in turn. Gives the exit status. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<number> {
  const project = createProject(options, io.cwd)
  if (options.printConfig) return printConfig(paths, project, io)
  const { config, root } = await project.rootConfig()
  const narrows = options.since !== undefined || options.changed === true
  const everyFinding = narrows || baselinePath(options, config, root, io) !== undefined
  const checker = createChecker({ ...options, everyFinding }, project, io)
  if (options.jsonl) return checkLines(checker, options, io)
  return checkDocuments(paths, checker, options, project, io)
}

async function checkLines(checker: Checker, options: CheckOptions, io: Io): Promise<number> {
  return answerLines(io, async ({ text, format, date, path }) => {
    const input = { path: path ?? '<line>', text, format, ...(date ? { date } : {}) }
    const result = await checker.check(input)
    keepMemoryFlat()
    const findings = result?.diagnostics ?? []
    const faults = result?.faults ?? []
    const body = {
      findings,
      ...(faults.length > 0
        ? { faults: faults.map(({ rule, message }) => ({ rule, message })) }
        : {}),
    }
    const failed = findings.some(({ severity }) => fails(severity, options.failOn ?? 'error'))
    return { body, status: faults.length > 0 ? 2 : failed ? 1 : 0 }
  })
}

async function checkDocuments(
  paths: readonly string[],
  checker: Checker,
  options: CheckOptions,
  project: Project,
  io: Io,
): Promise<number> {
  const writer = createReportWriter(options, io)
  const { config, root } = await project.rootConfig()
  const { rules } = await project.settingFor('factlint.md')
  const baseline = openBaseline(options, config, root, io)
  await writer.begin(rules)
  let summary = emptySummary
  let broken = false
  for await (const one of selectDocuments(paths, options, project, io)) {
    if ('error' in one) {
      tellError(one.error, io)
      broken = true
      continue
    }
    const result = await checkOne(checker, one.input)
    if (result === undefined) continue
    if (result instanceof DocumentError) {
      tellError(result, io)
      broken = true
      continue
    }
    broken ||= tellFaults(result, io)
    const shown = baseline.apply('narrow' in one ? one.narrow(result) : result)
    summary = addToSummary(summary, shown)
    await writer.file(shown, one.input)
    keepMemoryFlat()
  }
  await writer.end(summary)
  if (summary.files > 0) io.onChecked?.()
  baseline.finish()
  io.stderr.write(checker.finish())
  return broken ? 2 : statusOf(summary, options, config)
}

const tellError = ({ message }: DocumentError, io: Io): void =>
  void io.stderr.write(`factlint: ${cleanText(message)}\n`)

async function checkOne(
  checker: Checker,
  input: DocumentInput,
): Promise<FileResult | DocumentError | undefined> {
  try {
    return await checker.check(input)
  } catch (error) {
    if (error instanceof DocumentError) return error
    throw error
  }
}

function tellFaults({ faults }: FileResult, io: Io): boolean {
  for (const { rule, path, message } of faults) {
    io.stderr.write(`factlint: ${cleanText(path)}: ${rule} failed: ${cleanText(message)}\n`)
  }
  return faults.length > 0
}

type Bar = NonNullable<CheckOptions['failOn']>

const fails = (severity: 'error' | 'warning' | 'info', bar: Bar): boolean =>
  bar !== 'never' && isAtLeast(severity, bar)

function statusOf(
  { errors, warnings, infos }: Summary,
  options: CheckOptions,
  config: { readonly failOn?: Bar | undefined; readonly maxWarnings?: number | undefined },
): number {
  const bar = options.failOn ?? config.failOn ?? 'error'
  const limit = options.maxWarnings ?? config.maxWarnings ?? Infinity
  const counts = { error: errors, warning: warnings, info: infos }
  const failed = (['error', 'warning', 'info'] as const).some(
    (severity) => counts[severity] > 0 && fails(severity, bar),
  )
  return failed || warnings > limit ? 1 : 0
}
