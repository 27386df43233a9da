import type { Command } from 'commander'
import { isSeverity } from '../config/resolve-config.ts'
import { severities, type Severity } from '../diagnostics/severity.ts'
import type { DocumentFormat } from '../documents/document.ts'
import { closest } from '../text/closest.ts'
import { parseShard } from './shard.ts'
import { UsageError } from './usage-error.ts'

/** What every command that reads documents may be given. */
export interface ReadingOptions {
  readonly format?: readonly string[]
  readonly outputFile?: string
  /** A path, or false for `--no-config`. */
  readonly config: string | boolean
  readonly preset?: string
  readonly policy?: string
  readonly rule: readonly string[]
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly asOf?: string
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly jsonl?: boolean
  readonly inputFormat?: DocumentFormat
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly failOn?: Severity | 'never'
  readonly color: boolean
  readonly allowPlugins?: boolean
  readonly maxSize?: number
  readonly shard?: (path: string) => boolean
}

/** Adds the options of `ReadingOptions` to a command. */
export function addReadingOptions(command: Command): Command {
  return command
    .option(
      '--format <name>',
      'how to print; name=path writes to a file; may be given again',
      collect,
    )
    .option('-o, --output-file <path>', 'write the report to a file')
    .option('-c, --config <path>', 'use this configuration file')
    .option('--no-config', 'use no configuration file')
    .option('--preset <name>', 'recommended, strict, pedantic, news, docs, readme, wikipedia, …')
    .option('--policy <name>', 'option values of a handbook: ap, reuters, bbc, npr, spj, wikipedia')
    .option('--rule <rule:severity>', 'set one rule; may be given again', collect, [])
    .option('--only <rules>', 'run only these rules or groups (group/*)', collectList)
    .option('--skip <rules>', 'leave these rules or groups out', collectList)
    .option('--as-of <date>', 'the day to judge by when the article has no date', checkDay)
    .option('--stdin', 'read one document from standard input')
    .option('--stdin-filename <name>', 'the name of that document')
    .option('--jsonl', 'one JSON document a line on standard input, one answer a line')
    .option(
      '--input-format <format>',
      'markdown, text, html, docx, odt, asciidoc, rst or latex',
      checkInputFormat,
    )
    .option('--quiet', 'report errors only')
    .option('--max-warnings <n>', 'fail on more warnings than this', checkCount)
    .option('--fail-on <severity>', 'error, warning, info or never', checkFailOn)
    .option('--no-color', 'no colours')
    .option('--offline', 'touch no network (the default)')
    .option('--allow-plugins', 'run configuration and rules that are code')
    .option('--max-size <bytes>', 'refuse larger documents', checkCount)
    .option(
      '--shard <i/n>',
      'read only the i-th of n parts, split by a hash of the path',
      parseShard,
    )
}

export const collect = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  value,
]

const collectList = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value.split(',').map((part) => part.trim()),
]

export function checkDay(value: string, _before?: unknown, option = '--as-of'): string {
  const time = Date.parse(`${value}T00:00:00Z`)
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(time)
  if (valid && new Date(time).toISOString().startsWith(value)) return value
  throw new UsageError(`${option}: “${value}” is no day of the form YYYY-MM-DD`)
}

const inputFormats: readonly DocumentFormat[] = [
  'markdown',
  'text',
  'html',
  'docx',
  'odt',
  'asciidoc',
  'rst',
  'latex',
]

function checkInputFormat(value: string): DocumentFormat {
  const found = inputFormats.find((format) => format === value)
  if (found) return found
  throw new UsageError(`--input-format: there is no “${value}”${hint(value, inputFormats)}`)
}

function checkFailOn(value: string): Severity | 'never' {
  if (value === 'never' || isSeverity(value)) return value
  throw new UsageError(`--fail-on: there is no “${value}”${hint(value, [...severities, 'never'])}`)
}

function checkCount(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new UsageError(`“${value}” is no whole number`)
}

/** The nearest right name, else the whole list. */
export function hint(value: string, names: readonly string[]): string {
  const nearest = closest(value, names)
  return nearest ? `; did you mean “${nearest}”?` : `; there are ${names.join(', ')}`
}
