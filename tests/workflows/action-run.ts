import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { packPackage, temporaryFolder } from './packed.ts'
import { runTool, writeFiles, type ToolRun } from './run-tool.ts'

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly outputs: Readonly<Record<string, object>>
  readonly runs: { readonly main: string }
}

export interface StepRun extends ToolRun {
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

export interface Step {
  readonly cwd: string
  readonly event?: object
  readonly inputs?: Readonly<Record<string, string>>
}

/** The action as a workflow gets it: a clone of the release, nothing installed. */
export function openAction(): { readonly file: ActionFile; readonly run: (step: Step) => StepRun } {
  const { folder } = packPackage()
  const clone = temporaryFolder('factlint-action-')
  cpSync(folder, clone, { recursive: true })
  cpSync('action.yml', join(clone, 'action.yml'))
  const file = parse(readFileSync(join(clone, 'action.yml'), 'utf8')) as ActionFile
  return { file, run: (step) => runStep(join(clone, file.runs.main), file, step) }
}

/** Runs the entry point with what a runner gives it: inputs and files by environment, the clone as working directory. */
function runStep(main: string, file: ActionFile, { cwd, event = {}, inputs = {} }: Step): StepRun {
  const runner = temporaryFolder('factlint-runner-')
  writeFiles(runner, { 'event.json': JSON.stringify(event), 'summary.md': '', output: '' })
  const given = Object.entries(file.inputs).map(([name, { default: usual }]) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name] ?? usual,
  ])
  const run = runTool('node', [main], {
    cwd,
    env: {
      ...(Object.fromEntries(given) as Record<string, string>),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: cwd,
      GITHUB_EVENT_PATH: join(runner, 'event.json'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary.md'),
      GITHUB_OUTPUT: join(runner, 'output'),
      RUNNER_TEMP: runner,
    },
  })
  const read = (name: string) =>
    existsSync(join(runner, name)) ? readFileSync(join(runner, name), 'utf8') : ''
  return { ...run, summary: read('summary.md'), outputs: readOutputs(read('output')) }
}

/** Outputs in the form `name<<mark`, value, mark, which is how a runner reads them. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const [, name, mark] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '') ?? []
    if (name === undefined || mark === undefined) continue
    const end = lines.indexOf(mark, at + 1)
    outputs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}
