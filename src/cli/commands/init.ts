import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isPresetName, presetNames } from '../../config/presets.ts'
import { readLines, write, type Io } from '../io.ts'
import { hint } from '../reading-options.ts'
import { replaceFile } from '../replace-file.ts'
import { UsageError } from '../usage-error.ts'
import { starterFiles, type StarterFile } from '../starter-files.ts'

export interface InitOptions {
  readonly yes?: boolean
  readonly preset: string
}

/**
 * `factlint init`: writes a configuration and, in a git repository, a commit hook and a workflow, asking before each;
 * never over an existing file. Throws `UsageError` when nothing was written.
 */
export async function init({ yes, preset }: InitOptions, io: Io): Promise<void> {
  if (!isPresetName(preset)) {
    throw new UsageError(`--preset: there is no “${preset}”${hint(preset, presetNames)}`)
  }
  const answers = readLines(io.stdin)
  const isRepository = existsSync(join(io.cwd, '.git'))
  const written: StarterFile[] = []
  for (const file of starterFiles(preset)) {
    if (file.needsGit && !isRepository) continue
    const path = resolve(io.cwd, file.path)
    if (existsSync(path))
      await write(io.stdout, `${file.path} is there already and stays as it is.\n`)
    else if (yes || (await agrees(file, answers, io))) {
      replaceFile(path, file.text)
      written.push(file)
      await write(io.stdout, `Wrote ${file.path}. ${file.next}\n`)
    }
  }
  if (written.length === 0) throw new UsageError('nothing was written')
}

/** An empty answer is a yes; the end of the input is a no. */
async function agrees(
  { path, purpose }: StarterFile,
  answers: AsyncIterator<string>,
  io: Io,
): Promise<boolean> {
  await write(io.stdout, `Write ${path} (${purpose})? [Y/n] `)
  const { value, done } = await answers.next()
  if (done) await write(io.stdout, '\n')
  return !done && /^(?:y|yes|)$/i.test(String(value).trim())
}
