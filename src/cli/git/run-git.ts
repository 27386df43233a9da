import { execFile } from 'node:child_process'
import { UsageError } from '../usage-error.ts'

/** Settings of a repository that could start programs, switched off. */
const inert = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.pager=cat',
  '-c',
  'core.sshCommand=false',
  '-c',
  'protocol.allow=never',
  '-c',
  'diff.external=',
  '--no-pager',
]

const environment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
}

const foreign =
  'git does not trust this repository, which another user owns; add it to safe.directory in your git configuration'

/** Runs one git command without a shell and gives its standard output; nothing when git says no. Throws `UsageError` without git. */
export function runGit(
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): Promise<Buffer | undefined> {
  const options = { cwd, env: { ...env, ...environment }, maxBuffer: 512_000_000 }
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...inert, ...args],
      { ...options, encoding: 'buffer' },
      (error, stdout, stderr) => {
        if (error?.code === 'ENOENT')
          reject(new UsageError('git is not here; it is needed for this'))
        else if (error && stderr.includes('dubious ownership')) reject(new UsageError(foreign))
        else resolve(error ? undefined : stdout)
      },
    )
  })
}
