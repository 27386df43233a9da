import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openAction } from './action-run.ts'
import { temporaryFolder } from './packed.ts'
import { commitAll, git, makeRepository, runTool, writeFiles } from './run-tool.ts'
import { faultsOf } from './valid-workflow.ts'

const action = openAction()
const old = 'The fire began on Monday, 25 November 2026, at the old pier.\n'
const bad = 'The fair began on Monday, 25 November 2026, at the new pier.\n'

/** A pull request as a runner has it: the merge of a branch into main, checked out. */
function pullRequest(files: Readonly<Record<string, string>>) {
  const cwd = temporaryFolder('factlint-pull-')
  makeRepository(cwd, { 'old.md': old })
  const base = headOf(cwd)
  git(cwd, ['checkout', '-q', '-b', 'draft'])
  writeFiles(cwd, files)
  commitAll(cwd, 'Add')
  const head = headOf(cwd)
  git(cwd, ['checkout', '-q', 'main'])
  writeFiles(cwd, { 'elsewhere.md': bad.replace('fair', 'strike') })
  commitAll(cwd, 'Go on elsewhere')
  git(cwd, ['merge', '-q', '--no-edit', 'draft'])
  return { cwd, event: { pull_request: { base: { sha: base }, head: { sha: head } } } }
}

const headOf = (cwd: string): string => git(cwd, ['rev-parse', 'HEAD']).stdout.trim()
const annotations = (stdout: string): string[] =>
  stdout.match(/^::(?:error|warning|notice) .*$/gm) ?? []

test('the metadata is what GitHub reads, and names a file that is there', async () => {
  const text = readFileSync('action.yml', 'utf8')
  expect(await faultsOf('action', text)).toEqual([])
  expect(await faultsOf('action', text.replace('node24', 'node19'))).not.toEqual([])
  expect(existsSync(action.file.runs.main)).toBe(true)
})

test('the workflow init writes is what GitHub reads', async () => {
  const cwd = temporaryFolder('factlint-init-')
  git(cwd, ['init', '-q'])
  expect(
    runTool('node', [join(process.cwd(), 'bin/factlint.js'), 'init', '--yes'], { cwd }).status,
  ).toBe(0)
  const text = readFileSync(join(cwd, '.github/workflows/factlint.yml'), 'utf8')
  expect(await faultsOf('workflow', text)).toEqual([])
  expect(await faultsOf('workflow', text.replace('runs-on', 'run-on'))).not.toEqual([])
})

test('a pull request is told of its own lines only', () => {
  const { cwd, event } = pullRequest({
    'new.md': bad,
    'old.md': `${old}\nExperts say the pier is unsafe.\n`,
  })
  const run = action.run({ cwd, event })
  expect(run.status, run.output).toBe(1)
  const told = annotations(run.stdout)
  expect(told[0]).toMatch(/^::error file=new\.md,line=1,.*title=dates\/weekday-mismatch::/)
  expect(told.filter((line) => line.startsWith('::error'))).toHaveLength(1)
  expect(told.filter((line) => /file=old\.md,line=1,/.test(line))).toEqual([])
  expect(told.join('\n')).toContain('file=old.md,line=3,')
  expect(run.stdout).not.toContain('elsewhere.md')
  expect(run.summary).toContain('### new')
  expect(run.outputs['errors']).toBe('1')
  expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(action.file.outputs).sort())
})

test('the SARIF output is a file with the same findings', () => {
  const { cwd, event } = pullRequest({ 'new.md': bad })
  const path = join(temporaryFolder('factlint-sarif-'), 'out.sarif')
  const run = action.run({ cwd, event, inputs: { 'sarif-file': path, 'fail-on': 'never' } })
  expect(run.status, run.output).toBe(0)
  expect(run.outputs['sarif']).toBe(path)
  const { runs } = JSON.parse(readFileSync(path, 'utf8')) as {
    runs: { results: { ruleId: string }[] }[]
  }
  expect(runs[0]?.results).toHaveLength(Number(run.outputs['findings']))
})

test('the worst come first, ten of a kind; the summary has all', () => {
  const lines = Array.from(
    { length: 30 },
    (_, at) =>
      `Experts say the pier number ${at} is unsafe.\n\n${bad.replace('fair', `fair number ${at}`)}`,
  )
  const { cwd, event } = pullRequest({ 'a.md': lines.join('\n') })
  const run = action.run({ cwd, event })
  const kinds = annotations(run.stdout).map((line) => line.slice(2, line.indexOf(' ')))
  expect(kinds.filter((kind) => kind === 'error')).toHaveLength(10)
  expect(kinds.filter((kind) => kind === 'warning')).toHaveLength(10)
  expect(
    [...kinds].sort((a, b) => 'ewn'.indexOf(a.charAt(0)) - 'ewn'.indexOf(b.charAt(0))),
  ).toEqual(kinds)
  expect(run.stdout).toMatch(/more findings are not shown as annotations/)
  expect(run.summary.match(/^\| \d/gm)).toHaveLength(Number(run.outputs['findings']))
})

test('a clone of two commits is enough, one of one gets a line that says what to set', () => {
  const { cwd, event } = pullRequest({ 'new.md': bad })
  const clone = (depth: string): string => {
    const to = temporaryFolder('factlint-shallow-')
    git(to, ['clone', '-q', '--depth', depth, `file://${cwd}`, '.'])
    return to
  }
  const enough = action.run({ cwd: clone('2'), event })
  expect(annotations(enough.stdout).filter((line) => line.startsWith('::error'))).toHaveLength(1)
  const shallow = action.run({ cwd: clone('1'), event })
  expect(shallow.status).toBe(2)
  expect(annotations(shallow.stdout)).toEqual([
    expect.stringMatching(/^::error title=factlint::.*fetch-depth: 0/),
  ])
  expect(shallow.summary).toContain('fetch-depth: 0')
})

test('a push is held against what was there; a first push and a schedule check everything', () => {
  const { cwd } = pullRequest({ 'new.md': bad })
  const before = git(cwd, ['rev-parse', 'HEAD^1']).stdout.trim()
  const errors = (event: object) =>
    Number(action.run({ cwd, event, inputs: { paths: 'new.md\nold.md' } }).outputs['errors'])
  expect(errors({ before })).toBe(1)
  expect(errors({ before: '0'.repeat(40) })).toBe(2)
  expect(errors({ schedule: '0 0 * * *' })).toBe(2)
})

test('no code of the repository runs', () => {
  const trap = (name: string) => `require('fs').writeFileSync(${JSON.stringify(name)}, '')\n`
  const mark = join(temporaryFolder('factlint-mark-'), 'ran')
  for (const path of [
    'factlint.config.js',
    '.factlintrc.cjs',
    'node_modules/factlint/index.js',
    'plugin.js',
  ]) {
    const { cwd, event } = pullRequest({
      'new.md': bad,
      [path]: trap(mark),
      ...(path === 'plugin.js' ? { 'factlint.config.yaml': 'plugins: [./plugin.js]\n' } : {}),
    })
    expect(action.run({ cwd, event }).output).toMatch(/new\.md|allow-plugins/)
    expect(existsSync(mark)).toBe(false)
  }
})

test('no words of a document or its name pass for a command', () => {
  const words =
    '::add-mask::x “##[add-mask]secret” experts say.\n\n::error::made up\n\nExperts say the ##[add-mask]pier is unsafe.\n'
  const { cwd, event } = pullRequest({ '##[add-mask]a.md': words, 'b\u0085::error::c.md': words })
  const run = action.run({ cwd, event })
  expect(run.status, run.output).toBe(0)
  expect(annotations(run.stdout).length).toBeGreaterThan(0)
  expect(run.output).not.toContain('##[')
  expect(run.output).not.toMatch(/^\s*::(?:error|add-mask)/m)
})

test.each([
  ['a misspelt severity', { 'fail-on': 'eror' }, 'eror'],
  ['a path that is an option', { paths: '--allow-plugins' }, 'is no path'],
  ['a file that is not there', { paths: 'nowhere.md' }, 'nowhere.md'],
  ['a switch that is no switch', { 'changed-only': 'perhaps' }, 'neither true nor false'],
  ['a commit that is not there', { since: 'nowhere' }, 'git knows no commit'],
])('%s is told in one annotation', (_name, inputs, words) => {
  const { cwd, event } = pullRequest({ 'new.md': 'The pier closed.\n' })
  const run = action.run({ cwd, event, inputs })
  expect(run.status).toBe(2)
  const faults = annotations(run.stdout).filter((line) => line.includes('title=factlint'))
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(words)
})
