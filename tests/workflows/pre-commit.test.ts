import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { version } from '../../src/cli/version.ts'
import { packPackage, temporaryFolder } from './packed.ts'
import { git, hasTool, runTool, writeFiles } from './run-tool.ts'

const available = hasTool('pre-commit')

test.runIf(available)('three commands from a new repository to a refused commit', () => {
  const { folder, bin } = packPackage()
  const home = temporaryFolder('factlint-hook-')
  cpSync(folder, home, { recursive: true })
  cpSync('.pre-commit-hooks.yaml', join(home, '.pre-commit-hooks.yaml'))
  git(home, ['init', '-q'])
  git(home, ['add', '-Af'])
  git(home, ['commit', '-q', '-m', 'Release'])
  git(home, ['tag', `v${version}`])
  const cwd = temporaryFolder('factlint-newcomer-')
  const env = {
    PRE_COMMIT_HOME: temporaryFolder('factlint-pre-commit-'),
    GIT_CONFIG_COUNT: '4',
    GIT_CONFIG_KEY_0: `url.${home}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://github.com/factlint/factlint',
    GIT_CONFIG_KEY_1: 'user.name',
    GIT_CONFIG_VALUE_1: 'Writer',
    GIT_CONFIG_KEY_2: 'user.email',
    GIT_CONFIG_VALUE_2: 'writer@example.org',
    GIT_CONFIG_KEY_3: 'protocol.file.allow',
    GIT_CONFIG_VALUE_3: 'always',
  }
  git(cwd, ['init', '-q'])
  writeFiles(cwd, { 'draft.md': 'The fire began on Monday, 25 November 2026, at the old pier.\n' })
  git(cwd, ['add', 'draft.md'])

  expect(runTool('node', [bin, 'init', '--yes'], { cwd, env }).status).toBe(0)
  git(cwd, ['add', '-A'])
  const installed = runTool('pre-commit', ['install'], { cwd, env })
  expect(installed.status, installed.output).toBe(0)
  const refused = runTool('git', ['commit', '-m', 'Add a draft'], { cwd, env })
  expect(refused.status, refused.output).toBe(1)
  expect(refused.output).toContain('draft.md')
  expect(refused.output).toContain('25 November 2026')

  writeFiles(cwd, { 'draft.md': 'Experts say the old pier is unsafe.\n' })
  git(cwd, ['add', 'draft.md'])
  const warned = runTool('git', ['commit', '-m', 'Add a draft'], { cwd, env })
  expect(warned.status, warned.output).toBe(0)
  expect(warned.output).toContain('“Experts say”')
})
