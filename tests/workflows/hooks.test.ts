import { chmodSync, cpSync, mkdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { packPackage, temporaryFolder } from './packed.ts'
import { git, runTool, writeFiles, type ToolRun } from './run-tool.ts'

const { folder } = packPackage()
const guide = readFileSync('docs/hooks.md', 'utf8')

/** The file of a recipe as the guide has it, below a heading. */
function recipe(heading: string, path: string): string {
  const [, section = ''] = guide.split(`## ${heading}\n`)
  const [, after = ''] = (section.split('\n## ')[0] ?? '').split(`\`${path}\`:\n`)
  const [, text] = /^\n```\w+\n([^]*?)```/.exec(after) ?? []
  if (text === undefined) throw new Error(`the guide has no ${path} below ${heading}`)
  return text
}

/** A new repository with the packed package and one of its tools, as `npm install` leaves them. */
function repositoryWith(tools: readonly string[]): string {
  const cwd = temporaryFolder('factlint-hooks-')
  git(cwd, ['init', '-q', '-b', 'main'])
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true })
  cpSync(folder, join(cwd, 'node_modules/factlint'), { recursive: true })
  symlinkSync('../factlint/bin/factlint.js', join(cwd, 'node_modules/.bin/factlint'))
  for (const tool of tools) {
    const program = readlinkSync(join('node_modules/.bin', tool))
    symlinkSync(resolve('node_modules', tool), join(cwd, 'node_modules', tool))
    symlinkSync(program, join(cwd, 'node_modules/.bin', tool))
  }
  writeFiles(cwd, {
    '.gitignore': 'node_modules\n',
    'package.json': '{ "private": true, "scripts": {} }\n',
  })
  return cwd
}

const offline = { NPM_CONFIG_OFFLINE: 'true', NPM_CONFIG_UPDATE_NOTIFIER: 'false', NO_COLOR: '1' }

function run(cwd: string, command: string, ...args: readonly string[]): ToolRun {
  const one = runTool(command, args, { cwd, env: offline })
  expect(one.status, one.output).toBe(0)
  return one
}

function commit(cwd: string): ToolRun {
  const identity = ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.org']
  return runTool('git', [...identity, 'commit', '-m', 'Add a draft'], { cwd, env: offline })
}

/** Each way to switch a hook on, as the guide says. */
const ways: Readonly<Record<string, () => string>> = {
  'husky and lint-staged': () => {
    const cwd = repositoryWith(['husky', 'lint-staged'])
    run(cwd, 'npx', 'husky', 'init')
    for (const path of ['.husky/pre-commit', '.lintstagedrc.json']) {
      writeFiles(cwd, { [path]: recipe('husky and lint-staged', path) })
    }
    return cwd
  },
  'husky alone': () => {
    const cwd = repositoryWith(['husky'])
    run(cwd, 'npx', 'husky', 'init')
    writeFiles(cwd, { '.husky/pre-commit': recipe('husky alone', '.husky/pre-commit') })
    return cwd
  },
  lefthook: () => {
    const cwd = repositoryWith(['lefthook'])
    writeFiles(cwd, { 'lefthook.yml': recipe('lefthook', 'lefthook.yml') })
    run(cwd, 'npx', 'lefthook', 'install')
    return cwd
  },
  'Any other': () => {
    const cwd = repositoryWith([])
    writeFiles(cwd, { '.git/hooks/pre-commit': recipe('Any other', '.git/hooks/pre-commit') })
    chmodSync(join(cwd, '.git/hooks/pre-commit'), 0o755)
    return cwd
  },
}

const bad = 'The fire began on Monday, 25 November 2026, at the old pier.\n'
const doubtful = 'Experts say the old pier is unsafe.\n'

describe.each(Object.entries(ways))('%s', (_name, install) => {
  let cwd = ''
  beforeEach(() => {
    cwd = install()
    git(cwd, ['add', '-A'])
    git(cwd, ['commit', '-q', '--no-verify', '-m', 'Begin'])
  })

  test('refuses an error, shows a warning, and reads what is staged', () => {
    writeFiles(cwd, { 'draft.md': bad })
    git(cwd, ['add', 'draft.md'])
    const refused = commit(cwd)
    expect(refused.status, refused.output).not.toBe(0)
    expect(refused.output).toContain('draft.md')
    expect(refused.output).toContain('25 November 2026')

    writeFiles(cwd, { 'draft.md': doubtful })
    git(cwd, ['add', 'draft.md'])
    writeFiles(cwd, { 'draft.md': doubtful + bad, 'unstaged.md': bad })
    const warned = commit(cwd)
    expect(warned.status, warned.output).toBe(0)
    expect(warned.output).toContain('“Experts say”')
    expect(readFileSync(join(cwd, 'draft.md'), 'utf8')).toBe(doubtful + bad)
  })
})
