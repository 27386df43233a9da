import { lstatSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packPackage, temporaryFolder } from './packed.ts'
import { git, runTool, writeFiles } from './run-tool.ts'

const { tarball, bin } = packPackage()
const draft =
  '# Ferry service\n\nExperts say the new ferry is the safest in Europe.\n\n' +
  'The fire began on Monday, 24 November 2026, at the old pier.\n'

test('npx checks a draft from the packed package in an empty folder', () => {
  const cwd = temporaryFolder('factlint-npx-')
  writeFiles(cwd, { 'draft.md': draft })
  const cache = temporaryFolder('factlint-npx-cache-')
  const run = runTool(
    'npx',
    ['--yes', '--prefer-offline', '--package', tarball, 'factlint', 'draft.md'],
    {
      cwd,
      env: { NPM_CONFIG_CACHE: cache, NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
    },
  )
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(run.output)) {
    process.stdout.write('There is no package registry here: npx is left out.\n')
    return
  }
  expect(run.output).toContain('“Experts say”')
  expect(run.stdout).toContain('→')
  expect([0, 1]).toContain(run.status)
  const installed = join(cache, '_npx', readdirSync(join(cache, '_npx'))[0] ?? '', 'node_modules')
  expect(readdirSync(installed).filter((name) => !name.startsWith('.')).length).toBeLessThan(6)
  expect(sizeOf(installed)).toBeLessThan(20_000_000)
})

test('the package runs nothing when it is installed', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const names = ['preinstall', 'install', 'postinstall', 'prepare', 'prepack', 'prepublish']
  expect(names.filter((name) => name in scripts)).toEqual([])
})

test('the licences of everything bundled are in the package', () => {
  const notices = readFileSync(join(bin, '../../THIRD-PARTY-NOTICES.txt'), 'utf8')
  for (const name of ['commander', 'valibot', 'unified', 'yaml']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  }
  expect(notices).toContain('Permission is hereby granted')
})

test('init writes nothing unless asked', () => {
  const cwd = temporaryFolder('factlint-init-')
  git(cwd, ['init', '-q'])
  const run = runTool('node', [bin, 'init'], { cwd })
  expect(run.status).toBe(2)
  expect(readdirSync(cwd)).toEqual(['.git'])
})

test('init asks for each file and keeps what is there', () => {
  const cwd = temporaryFolder('factlint-init-')
  git(cwd, ['init', '-q'])
  writeFiles(cwd, { '.pre-commit-config.yaml': 'repos: []\n' })
  const run = runTool('node', [bin, 'init', '--preset', 'docs'], { cwd, input: 'y\nn\n' })
  expect(run.status).toBe(0)
  expect(run.stdout).toContain('Write .github/workflows/factlint.yml')
  expect(readFileSync(join(cwd, 'factlint.config.yaml'), 'utf8')).toContain('extends: docs')
  expect(readFileSync(join(cwd, '.pre-commit-config.yaml'), 'utf8')).toBe('repos: []\n')
  expect(readdirSync(cwd).sort()).toEqual([
    '.git',
    '.pre-commit-config.yaml',
    'factlint.config.yaml',
  ])
})

test('init --yes asks nothing', () => {
  const cwd = temporaryFolder('factlint-init-')
  git(cwd, ['init', '-q'])
  const run = runTool('node', [bin, 'init', '--yes'], { cwd })
  expect(run.status).toBe(0)
  expect(run.stdout).not.toContain('?')
  expect(readdirSync(cwd).sort()).toEqual([
    '.git',
    '.github',
    '.pre-commit-config.yaml',
    'factlint.config.yaml',
  ])
})

function sizeOf(path: string): number {
  const stats = lstatSync(path)
  if (!stats.isDirectory()) return stats.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}
