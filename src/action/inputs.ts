import type { Io } from '../cli/io.ts'
import { UsageError } from '../cli/usage-error.ts'

/** What a workflow asks of the action, from the inputs of `action.yml`. */
export interface Inputs {
  readonly paths: readonly string[]
  /** Report only on changed lines. */
  readonly changedOnly: boolean
  /** The commit to compare with; found in the event when empty. */
  readonly since: string
  /** Options of `factlint check` that have a value here, in pairs of name and value. */
  readonly options: readonly (readonly [string, string])[]
  /** Where to write SARIF. */
  readonly sarifFile: string
}

/** Options that are handed on as they are, by the name of their input. */
const handedOn = {
  config: '--config',
  preset: '--preset',
  policy: '--policy',
  baseline: '--baseline',
  'fail-on': '--fail-on',
  'max-warnings': '--max-warnings',
} as const

/** Reads the inputs as a runner hands them over: `INPUT_` and the name in capitals. Throws `UsageError`. */
export function readInputs(env: Io['env']): Inputs {
  const input = (name: string): string => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
  const paths = input('paths')
    .split(/\r?\n/)
    .map((path) => path.trim())
    .filter(Boolean)
  return {
    paths: (paths.length > 0 ? paths : ['.']).map(refuseOption),
    changedOnly: readSwitch('changed-only', input('changed-only')),
    since: input('since'),
    options: Object.entries(handedOn)
      .map(([name, option]) => [option, input(name)] as const)
      .filter(([, value]) => value !== ''),
    sarifFile: input('sarif-file') || `${env['RUNNER_TEMP'] ?? '.'}/factlint.sarif`,
  }
}

function refuseOption(path: string): string {
  if (!path.startsWith('-')) return path
  throw new UsageError(`paths: “${path}” is no path; write ./${path} for a file of that name`)
}

function readSwitch(name: string, value: string): boolean {
  if (value === '' || /^true$/i.test(value)) return true
  if (/^false$/i.test(value)) return false
  throw new UsageError(`${name}: “${value}” is neither true nor false`)
}
