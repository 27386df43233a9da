import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Summary } from '../diagnostics/diagnostic.ts'
import type { Io, Output } from '../cli/io.ts'
import { main } from '../cli/main.ts'
import { UsageError } from '../cli/usage-error.ts'
import { cleanText } from '../reports/clean-text.ts'
import { findBase } from './find-base.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { appendSummary, setOutputs } from './step-files.ts'

/**
 * The step of a workflow: checks what a pull request changes, annotates the worst findings, puts all of them into the
 * step summary and a SARIF file. Loads no code of the repository. Gives the exit status of the step.
 */
export async function runAction(io: Io): Promise<number> {
  const safe = { ...io, stdout: inertLog(io.stdout), stderr: inertLog(io.stderr) }
  const folder = mkdtempSync(join(io.env['RUNNER_TEMP'] ?? tmpdir(), 'factlint-'))
  try {
    return await checkAndTell(readInputs(io.env), folder, safe)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return fail(error.message, io)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function checkAndTell(inputs: Inputs, folder: string, io: Io): Promise<number> {
  const since = inputs.changedOnly ? inputs.since || (await findBase(io)) : undefined
  const [markdown, json] = [join(folder, 'report.md'), join(folder, 'report.json')]
  const told: string[] = []
  const status = await main(
    [
      ...['check', '--offline', '--no-color'],
      ...(since === undefined ? [] : ['--since', since]),
      ...inputs.options.flat(),
      ...['github', `markdown=${markdown}`, `json=${json}`, `sarif=${inputs.sarifFile}`].flatMap(
        (format) => ['--format', format],
      ),
      ...inputs.paths,
    ],
    { ...io, stderr: heard(io.stderr, told) },
  )
  const report = readReport(json)
  if (report === undefined) return fail(told.join(' ').replace(/^factlint: /, ''), io)
  if (status === 2) annotateFault(told.join(' ').replace(/^factlint: /, ''), io)
  const where = since === undefined ? '' : `, on lines changed since ${since.slice(0, 12)}`
  appendSummary(
    io.env['GITHUB_STEP_SUMMARY'],
    `## factlint${where}\n\n${readFileSync(markdown, 'utf8')}\n`,
  )
  setOutputs(io.env['GITHUB_OUTPUT'], outputsOf(report, resolve(io.cwd, inputs.sarifFile)))
  return status
}

function readReport(path: string): Summary | undefined {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { readonly summary: Summary }).summary
  } catch {
    // Nothing was written: the run never began.
    return undefined
  }
}

const outputsOf = ({ errors, warnings, infos }: Summary, sarif: string) => ({
  findings: String(errors + warnings + infos),
  errors: String(errors),
  warnings: String(warnings),
  infos: String(infos),
  sarif,
})

function fail(message: string, io: Io): number {
  annotateFault(message, io)
  appendSummary(io.env['GITHUB_STEP_SUMMARY'], `## factlint\n\nNothing was checked: ${message}\n`)
  return 2
}

const annotateFault = (message: string, io: Io): void => {
  io.stdout.write(`::error title=factlint::${cleanText(message).replaceAll('%', '%25')}\n`)
}

/** A log in which words of a document cannot pass for a command of the older form, which may stand anywhere in a line. */
const inertLog = (output: Output): Output => ({
  write: (chunk) => output.write(chunk.replaceAll('##[', '## [')),
  once: (event, listener) => output.once(event, listener),
  off: (event, listener) => output.off(event, listener),
})

const heard = (output: Output, told: string[]): Output => ({
  ...output,
  write: (chunk) => {
    if (chunk !== '') told.push(chunk.trim())
    return output.write(chunk)
  },
})
