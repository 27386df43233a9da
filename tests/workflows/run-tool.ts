import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface ToolRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly output: string
}

export interface ToolSetting {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** Runs a program to its end. */
export function runTool(
  command: string,
  args: readonly string[],
  { cwd, env = {}, input }: ToolSetting,
): ToolRun {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    input: input ?? '',
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  if (error) throw error
  return { status, stdout, stderr, output: stdout + stderr }
}

/** Is a program there to run? Prints a line when it is not, so that a skipped test is seen. */
export function hasTool(command: string, args: readonly string[] = ['--version']): boolean {
  const found = spawnSync(command, args, { encoding: 'utf8' }).status === 0
  if (!found) process.stdout.write(`${command} is not here: its tests are left out.\n`)
  return found
}

export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

const identity = {
  GIT_AUTHOR_NAME: 'Writer',
  GIT_AUTHOR_EMAIL: 'writer@example.org',
  GIT_COMMITTER_NAME: 'Writer',
  GIT_COMMITTER_EMAIL: 'writer@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

/** Runs git with an identity of its own; throws when it fails, unless `mayFail`. */
export function git(cwd: string, args: readonly string[], mayFail = false): ToolRun {
  const run = runTool('git', args, { cwd, env: identity })
  if (run.status !== 0 && !mayFail) throw new Error(`git ${args.join(' ')}: ${run.output}`)
  return run
}

/** Makes a repository with one commit of these files. */
export function makeRepository(root: string, files: Readonly<Record<string, string>>): void {
  git(root, ['init', '-q', '-b', 'main'])
  writeFiles(root, files)
  commitAll(root, 'Begin')
}

export function commitAll(root: string, message: string): void {
  git(root, ['add', '-A'])
  git(root, ['commit', '-q', '--no-verify', '-m', message])
}
