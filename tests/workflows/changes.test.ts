import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packPackage, temporaryFolder } from './packed.ts'
import { commitAll, git, makeRepository, runTool, writeFiles } from './run-tool.ts'

const { bin } = packPackage()
const clean = '# Pier\n\nThe pier closed in spring.\n'
const bad = 'The fire began on Monday, 25 November 2026, at the old pier.\n'

function repository(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder('factlint-git-')
  makeRepository(cwd, files)
  return cwd
}

function rulesFound(cwd: string, args: readonly string[]): string[] {
  const run = runTool('node', [bin, 'check', ...args, '--no-config', '--format', 'json'], { cwd })
  expect(run.status, run.stderr).toBeLessThan(2)
  const { files } = JSON.parse(run.stdout) as {
    files: { path: string; findings: { rule: string; line: number }[] }[]
  }
  return files.flatMap(({ path, findings }) =>
    findings.map(({ rule, line }) => `${path}:${line} ${rule}`),
  )
}

test('--staged reads what is staged, not the work tree', () => {
  const cwd = repository({ 'a.md': clean, 'b.md': `${clean}\n${bad}` })
  writeFiles(cwd, { 'a.md': `${clean}\n${bad}` })
  git(cwd, ['add', 'a.md'])
  writeFiles(cwd, { 'a.md': clean })
  const found = rulesFound(cwd, ['--staged', '--only', 'dates/*'])
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^a\.md:5 dates\//)
  git(cwd, ['add', 'a.md'])
  expect(rulesFound(cwd, ['--staged', '--only', 'dates/*'])).toEqual([])
})

test('--staged works before the first commit and from a folder below', () => {
  const cwd = temporaryFolder('factlint-git-')
  git(cwd, ['init', '-q'])
  writeFiles(cwd, { 'docs/a b.md': bad })
  git(cwd, ['add', '-A'])
  const found = rulesFound(join(cwd, 'docs'), ['--staged', '--only', 'dates/*'])
  expect(found[0]).toMatch(/^a b\.md:1 /)
})

test('--since reports on changed lines only, from where the branches parted', () => {
  const cwd = repository({ 'a.md': `${clean}\n${bad}`, 'b.md': clean })
  git(cwd, ['checkout', '-q', '-b', 'draft'])
  renameSync(join(cwd, 'a.md'), join(cwd, 'renamed.md'))
  writeFiles(cwd, { 'renamed.md': `New words.\n\n${clean}\n${bad}`, 'b.md': `${clean}\n${bad}` })
  commitAll(cwd, 'Change')
  git(cwd, ['checkout', '-q', 'main'])
  writeFiles(cwd, { 'c.md': bad })
  commitAll(cwd, 'Elsewhere')
  git(cwd, ['checkout', '-q', 'draft'])
  const found = rulesFound(cwd, ['--since', 'main', '--only', 'dates/*'])
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^b\.md:5 /)
})

test('--changed takes in files that git does not know yet', () => {
  const cwd = repository({ 'a.md': `${clean}\n${bad}` })
  expect(rulesFound(cwd, ['--changed', '--only', 'dates/*'])).toEqual([])
  writeFiles(cwd, { 'new.md': bad })
  expect(rulesFound(cwd, ['--changed', '--only', 'dates/*'])[0]).toMatch(/^new\.md:1 /)
})

test('what git cannot do is told in one line', () => {
  const outside = temporaryFolder('factlint-git-')
  const inside = repository({ 'a.md': clean })
  for (const [cwd, args, words] of [
    [outside, ['--staged'], 'no git repository'],
    [inside, ['--since', '--output=x'], 'git knows no commit'],
    [inside, ['--since', 'nowhere'], 'git knows no commit'],
    [inside, ['--staged', '--changed'], 'do not go together'],
  ] as const) {
    const run = runTool('node', [bin, 'check', ...args], { cwd })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain(words)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
  }
})

test('the settings of a repository start no program', () => {
  const cwd = repository({ 'a.md': clean, '.gitattributes': '*.md filter=evil diff=evil\n' })
  const trace = join(temporaryFolder('factlint-trace-'), 'ran')
  const program = join(cwd, 'evil.sh')
  writeFiles(cwd, { 'evil.sh': `#!/bin/sh\ntouch "${trace}"\ncat\n`, 'a.md': bad })
  chmodSync(program, 0o755)
  git(cwd, ['add', 'a.md'])
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
  ]) {
    git(cwd, ['config', key, program])
  }
  rmSync(trace, { force: true })
  for (const args of [['--staged'], ['--changed'], ['--since', 'main']]) {
    expect(rulesFound(cwd, [...args, '--only', 'dates/*'])).toHaveLength(1)
  }
  expect(existsSync(trace)).toBe(false)
})

test('an old repository reports only what is new, wherever lines and files went', () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`docs/page-${at}.md`, oldPage(at)]),
  )
  const cwd = repository(files)
  const setting = ['--no-config', '--as-of', '2026-11-24']
  const written = runTool('node', [bin, 'check', '.', ...setting, '--update-baseline'], { cwd })
  const count = Number(/(\d+) findings written/.exec(written.stderr)?.[1])
  expect(count).toBeGreaterThanOrEqual(2000)
  commitAll(cwd, 'Accept what there is')
  git(cwd, ['checkout', '-q', '-b', 'draft'])
  writeFiles(cwd, { 'docs/page-7.md': `${oldPage(7)}\n${bad}` })
  commitAll(cwd, 'Add an error')
  const pull = ['--since', 'main', '--baseline', 'factlint.baseline.json', '--as-of', '2026-11-24']
  expect(rulesFound(cwd, pull)).toHaveLength(1)
  git(cwd, ['mv', 'docs/page-7.md', 'docs/moved.md'])
  writeFiles(cwd, { 'docs/moved.md': `${bad}\nA new first line.\n\n${oldPage(7)}` })
  commitAll(cwd, 'Move lines and rename')
  const moved = rulesFound(cwd, pull)
  expect(moved).toHaveLength(1)
  expect(moved[0]).toMatch(/^docs\/moved\.md:1 dates\//)
})

/** Eight sentences a reader could challenge, each page with its own words. */
function oldPage(at: number): string {
  const subjects = ['harbour', 'bridge', 'market', 'school', 'river', 'tunnel', 'ferry', 'museum']
  const lines = subjects.map(
    (subject, index) => `Experts say the ${subject} number ${at * 8 + index} is unsafe.\n`,
  )
  return `# Page ${at}\n\n${lines.join('\n')}`
}
