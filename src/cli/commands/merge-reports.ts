import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Summary } from '../../diagnostics/diagnostic.ts'
import type { Io } from '../io.ts'
import { write } from '../io.ts'
import { replaceFile } from '../replace-file.ts'
import { UsageError } from '../usage-error.ts'

interface JsonReport {
  readonly version: string
  readonly files: readonly { readonly path: string }[]
  readonly summary: Summary
}

/**
 * `factlint report merge`: joins JSON reports of shards into the bytes one run over all files gives. A report named twice, or
 * a shard that ran again, changes nothing: of two entries of one path the last counts. Throws `UsageError`.
 */
export async function mergeReports(
  paths: readonly string[],
  { outputFile }: { readonly outputFile?: string },
  io: Io,
): Promise<void> {
  const files = new Map<string, { readonly path: string }>()
  const reports = paths.map((path) => readReport(path, io))
  for (const report of reports) for (const file of report.files) files.set(file.path, file)
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  const text =
    `{"version":${JSON.stringify(reports[0]?.version ?? '')},"files":[` +
    sorted.map((file, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(file)}`).join('') +
    `\n],"summary":${JSON.stringify(addUp(reports))}}\n`
  if (outputFile === undefined) await write(io.stdout, text)
  else replaceFile(resolve(io.cwd, outputFile), text)
}

function readReport(path: string, io: Io): JsonReport {
  try {
    const report = JSON.parse(readFileSync(resolve(io.cwd, path), 'utf8')) as Partial<JsonReport>
    if (Array.isArray(report.files) && report.summary) return report as JsonReport
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw new UsageError(`${path}: cannot be read`)
    }
  }
  throw new UsageError(`${path}: is no JSON report of factlint`)
}

/** Sums over distinct reports: the same report twice is counted once. */
function addUp(reports: readonly JsonReport[]): Summary {
  const distinct = [...new Map(reports.map((report) => [JSON.stringify(report), report])).values()]
  const sum = (key: keyof Summary) =>
    distinct.reduce((total, { summary }) => total + summary[key], 0)
  return {
    errors: sum('errors'),
    warnings: sum('warnings'),
    infos: sum('infos'),
    files: sum('files'),
    claims: sum('claims'),
    claimsChecked: sum('claimsChecked'),
  }
}
