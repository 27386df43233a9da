import { existsSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Config } from '../config/config.ts'
import type { FileResult } from '../diagnostics/diagnostic.ts'
import { createBaseline, createBaselineFilter, type Baseline } from '../engine/baseline.ts'
import type { CheckOptions } from './commands/check.ts'
import type { Io } from './io.ts'
import { replaceFile } from './replace-file.ts'
import { UsageError } from './usage-error.ts'

/** The baseline of a run: takes known findings out, or writes all findings down. */
export interface BaselineFile {
  apply(result: FileResult): FileResult
  /** Writes the new baseline, or tells on standard error what of the old one is no longer met. */
  finish(): void
}

const defaultName = 'factlint.baseline.json'

/** Throws `UsageError` when the file named is missing or no baseline. */
export function openBaseline(
  options: CheckOptions,
  config: Config,
  root: string,
  io: Io,
): BaselineFile {
  const path = baselinePath(options, config, root, io)
  if (path === undefined) return { apply: (result) => result, finish: () => undefined }
  return options.updateBaseline ? recorder(path, io) : filter(path, io)
}

/** The baseline file of a run, if it has one. */
export function baselinePath(
  options: CheckOptions,
  config: Config,
  root: string,
  io: Io,
): string | undefined {
  const named = options.baseline ? resolve(io.cwd, options.baseline) : undefined
  const configured = config.baseline ? resolve(root, config.baseline) : undefined
  return named ?? configured ?? (options.updateBaseline ? resolve(io.cwd, defaultName) : undefined)
}

function recorder(path: string, io: Io): BaselineFile {
  const results: FileResult[] = []
  return {
    apply: (result) => {
      results.push({ ...result, text: '' })
      return { ...result, diagnostics: [] }
    },
    finish: () => {
      const baseline = createBaseline(results)
      replaceFile(path, `${JSON.stringify(baseline, null, 1)}\n`)
      const count = Object.values(baseline.findings).reduce((sum, entry) => sum + entry.count, 0)
      io.stderr.write(`factlint: ${count} findings written to ${relative(io.cwd, path)}\n`)
    },
  }
}

function filter(path: string, io: Io): BaselineFile {
  const { apply, stale } = createBaselineFilter(readBaseline(path))
  const seen = new Set<string>()
  return {
    apply: (result) => {
      seen.add(result.path)
      return { ...result, diagnostics: apply(result.diagnostics) }
    },
    finish: () => {
      const gone = stale().filter((entry) => seen.has(entry.path))
      if (gone.length === 0) return
      io.stderr.write(
        `factlint: ${gone.length} entries of ${relative(io.cwd, path)} are no longer met; ` +
          'write it anew with --update-baseline\n',
      )
    },
  }
}

function readBaseline(path: string): Baseline {
  if (!existsSync(path)) {
    throw new UsageError(`${path}: there is no baseline file; write one with --update-baseline`)
  }
  try {
    const parsed = JSON.parse(readFileSync(path, 'utf8')) as Partial<Baseline>
    if (parsed.version === 1 && typeof parsed.findings === 'object') return parsed as Baseline
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new UsageError(
    `${path}: is no baseline of this version; write it anew with --update-baseline`,
  )
}
