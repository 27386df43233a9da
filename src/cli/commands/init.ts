import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isPresetName, presetNames } from '../../config/presets.ts'
import type { Io } from '../io.ts'
import { hint } from '../reading-options.ts'
import { replaceFile } from '../replace-file.ts'
import { UsageError } from '../usage-error.ts'
import { write } from '../io.ts'

const fileName = 'factlint.config.yaml'

/** `factlint init`: writes a first configuration; never over an existing one. Throws `UsageError`. */
export async function init(
  { preset }: { readonly yes?: boolean; readonly preset: string },
  io: Io,
): Promise<void> {
  if (!isPresetName(preset)) {
    throw new UsageError(`--preset: there is no “${preset}”${hint(preset, presetNames)}`)
  }
  const path = resolve(io.cwd, fileName)
  if (existsSync(path)) throw new UsageError(`${fileName}: is there already; nothing was written`)
  replaceFile(path, template(preset))
  await write(io.stdout, `Wrote ${fileName}. Check a draft with: npx factlint draft.md\n`)
}

const template = (
  preset: string,
): string => `# What factlint checks, and how loudly. Every setting: factlint rules, factlint explain <rule>
extends: ${preset}
`
