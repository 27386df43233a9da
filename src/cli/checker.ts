import { readFileSync } from 'node:fs'
import { buildArticle } from '../article/build-article.ts'
import type { FileResult } from '../diagnostics/diagnostic.ts'
import { parseDocument, type DocumentInput } from '../documents/parse-document.ts'
import { lintDocument, type LintSetting } from '../engine/lint-document.ts'
import type { CheckOptions } from './commands/check.ts'
import { defaultCacheFolder, openFindingsCache, type FindingsCache } from './findings-cache.ts'
import { fixUntilStable } from './fix-document.ts'
import type { Io } from './io.ts'
import { createChecksOpener } from './ledger/ledger-file.ts'
import { createEvidenceOpener, lockPath } from './open-evidence.ts'
import type { FileSetting, Project } from './project.ts'
import { createStopwatch } from './stopwatch.ts'

/** Checks one document with the setting of its path; nothing for a document that is ignored. */
export interface Checker {
  check(input: DocumentInput): Promise<FileResult | undefined>
  /** What is to be told at the end: the time of each rule. */
  finish(): string
}

/** Options of a run, and whether every finding counts however many there are of a rule. */
export interface CheckerOptions extends CheckOptions {
  readonly everyFinding?: boolean
}

export function createChecker(options: CheckerOptions, project: Project, io: Io): Checker {
  const openEvidence = createEvidenceOpener(options)
  const today = options.asOf ?? io.today
  const openChecks = createChecksOpener({ cwd: io.cwd, today, config: options.config })
  const stopwatch = options.stats ? createStopwatch() : undefined
  const cache = openCache(options, io)
  return {
    check: async (input) => {
      const setting = await project.settingFor(input.path)
      if (setting.ignored) return undefined
      const checks = await openChecks(setting, input.path)
      const run = async (): Promise<FileResult> =>
        lint(
          input,
          {
            rules: setting.rules,
            ...(await openEvidence(setting)),
            ...(checks ? { checks } : {}),
            ...(setting.config.requireReason ? { requireReason: true } : {}),
            ...(options.everyFinding ? { everyFinding: true } : {}),
            ...(stopwatch ? { onTiming: stopwatch.add, now: io.now } : {}),
          },
          options,
          io,
        )
      const result =
        cache && !setting.hasPlugins && !input.bytes
          ? await kept(
              cache,
              input,
              settingKey(setting, options, io) + JSON.stringify(checks ?? 0),
              run,
            )
          : await run()
      return narrow(result, options)
    },
    finish: () => {
      cache?.prune()
      return stopwatch?.table() ?? ''
    },
  }
}

function openCache(options: CheckOptions, io: Io): FindingsCache | undefined {
  const wanted = options.cache === true || options.cacheLocation !== undefined
  if (!wanted || options.fix || options.fixDryRun) return undefined
  return openFindingsCache(options.cacheLocation ?? defaultCacheFolder(io), io)
}

async function kept(
  cache: FindingsCache,
  input: DocumentInput,
  setting: string,
  run: () => Promise<FileResult>,
): Promise<FileResult> {
  const key = cache.keyOf(input, setting)
  const known = cache.read(key, input)
  if (known) return known
  const result = await run()
  if (result.faults.length === 0) cache.write(key, result)
  return result
}

const keys = new WeakMap<FileSetting['rules'], string>()

/** Everything beside the document that findings depend on. */
function settingKey(setting: FileSetting, options: CheckerOptions, io: Io): string {
  const { rules, config } = setting
  const known = keys.get(rules)
  if (known) return known
  const key = JSON.stringify([
    rules.map(({ rule, severity, options: own }) => [rule.id, severity, own]),
    config.requireReason ?? false,
    options.asOf ?? io.today,
    options.facts ?? true,
    options.frozen ?? false,
    options.everyFinding ?? false,
    readIfThere(lockPath(setting)),
  ])
  keys.set(rules, key)
  return key
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

async function lint(
  input: DocumentInput,
  lintSetting: LintSetting,
  options: CheckOptions,
  io: Io,
): Promise<FileResult> {
  const run = async (text: string): Promise<FileResult> => {
    const document = await parseDocument({ ...input, text })
    return lintDocument(buildArticle(document, { asOf: options.asOf ?? io.today }), lintSetting)
  }
  // The text of an office document cannot be put back into its file.
  const mends = options.fix || options.fixDryRun
  if (!mends || input.bytes) return run(input.text)
  return fixUntilStable(input, run, { write: options.fix === true, io })
}

/** What `--quiet` leaves. */
const narrow = (result: FileResult, { quiet }: CheckOptions): FileResult =>
  quiet
    ? { ...result, diagnostics: result.diagnostics.filter(({ severity }) => severity === 'error') }
    : result
