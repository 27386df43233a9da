import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { makeProject, runCli } from '../cli/run-cli.ts'

const draft = 'The deal is off, a senior diplomat said on Monday.\n'
const only = ['--only', 'unnamed-source', '--format', 'compact']

const bomb = `l0: &l0 [x,x]\n${Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`).join('\n')}\n`

test.each([
  ['an address to extend', 'extends: https://127.0.0.1:9/preset.yaml\n'],
  ['a fact pack at an address', 'facts: https://127.0.0.1:9/pack\n'],
  ['a bomb of aliases', bomb],
  ['a prototype', '__proto__: { polluted: yes }\nrules: x\n'],
])('%s in a configuration is refused in one line', async (_name, config) => {
  const cwd = makeProject({ 'a.md': draft, 'factlint.config.yaml': config })
  const run = await runCli(['a.md', ...only], { cwd })
  expect(run.status).toBe(2)
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(run.stderr).not.toMatch(/internal fault/)
  expect({}).not.toHaveProperty('polluted')
})

test('words of a rule option that look like an evil pattern are taken as words', async () => {
  const evil = JSON.stringify(['(a+)+$', '.*', '[', '(?<x>'])
  const cwd = makeProject({
    'a.md': `${draft}\n${'a'.repeat(5000)}!\n`,
    'factlint.config.yaml': `rules:\n  unnamed-source: { allow: ${evil} }\n`,
  })
  const run = await runCli(['a.md', ...only], { cwd })
  expect(run.status).not.toBe(2)
  expect(run.stdout).toMatch(/^a\.md:1:/)
})

test('code beside the documents is never run', async () => {
  const trap = (name: string) => `require("fs").writeFileSync(${JSON.stringify(name)}, "")\n`
  const cwd = makeProject({ 'a.md': draft })
  const mark = join(cwd, 'ran')
  const hostile = makeProject({
    'a.md': draft,
    'node_modules/factlint/package.json': '{"name":"factlint","main":"index.js"}',
    'node_modules/factlint/index.js': trap(mark),
    'node_modules/factlint-plugin/index.js': trap(mark),
    'package.json': '{"type":"commonjs"}',
    '.factlintrc.js': trap(mark),
  })
  await runCli(['a.md', ...only], { cwd: hostile })
  expect(existsSync(mark)).toBe(false)
})

test('escapes and turned letters in a file name never reach the terminal', async () => {
  const cwd = makeProject({ 'a\u001b[31m\u202egpj.md': draft })
  for (const format of ['pretty', 'compact', 'github', 'markdown']) {
    const { stdout, stderr } = await runCli(['.', '--only', 'unnamed-source', '--format', format], {
      cwd,
    })
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/)
  }
})

test('a table of ten thousand cells is read', async () => {
  const row = `${'| 1 '.repeat(100)}|\n`
  const table = `${'| a '.repeat(100)}|\n${'|---'.repeat(100)}|\n${row.repeat(100)}`
  const run = await runCli(['a.md', ...only], { cwd: makeProject({ 'a.md': table }) })
  expect(run.status).toBe(0)
  expect(run.stderr).toBe('')
})

test.each([
  [
    'a.md',
    `${'| a '.repeat(1000)}|\n${'|---'.repeat(1000)}|\n${`${'| 1 '.repeat(1000)}|\n`.repeat(1000)}`,
  ],
  ['a.html', `<table>${`<tr>${'<td>1'.repeat(1000)}`.repeat(1000)}</table>`],
])('a table of a million cells is refused in one line: %s', async (name, table) => {
  const cwd = makeProject({ [name]: table, 'good.md': draft })
  const run = await runCli(['.', ...only], { cwd })
  expect(run.status).toBe(2)
  expect(run.stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/tables of 100\d+ cells/),
  ])
  expect(run.stdout).toMatch(/^good\.md:1:/)
})

test('ten thousand files are checked one after the other', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, i) => [`d/${i % 100}/a${i}.txt`, 'No news.\n']),
  )
  const cwd = makeProject({ ...files, 'd/last.txt': draft })
  const bin = resolve('bin/factlint.js')
  const run = spawnSync(process.execPath, [bin, 'd', ...only], { cwd, encoding: 'utf8' })
  expect(
    run.stdout
      .trimEnd()
      .split('\n')
      .filter((one) => one.startsWith('d/')),
  ).toHaveLength(1)
  expect(readdirSync(join(cwd, 'd'))).toHaveLength(101)
}, 180_000)
